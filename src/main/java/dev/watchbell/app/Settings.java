package dev.watchbell.app;

import dev.watchbell.store.DatabaseUrl;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How this bot is to run.
 *
 * @param rota a rota file, or a folder of them, applied at start
 * @param publicUrl where others reach our HTTP port, without a slash at its end
 * @param who whoever knows this may ask over HTTP who is on call; without it nobody may
 * @param drain how long it goes on at its end after it has said that it isn't ready
 */
public record Settings(
        SlackSettings slack,
        int port,
        DatabaseUrl database,
        Optional<Path> rota,
        Optional<URI> publicUrl,
        Optional<Secret> who,
        Duration drain) {
    /** Nobody asks it over HTTP, and it ends at once. */
    public Settings(SlackSettings slack, int port, DatabaseUrl database, Optional<Path> rota, Optional<URI> publicUrl) {
        this(slack, port, database, rota, publicUrl, Optional.empty(), Duration.ZERO);
    }

    /**
     * How to reach Slack, or a server that speaks as Slack does.
     *
     * @param api the base of the Web API, with a slash at its end
     * @param app present: Socket Mode; absent: Slack calls us over HTTP, and signs with {@code signing}
     * @param admin edits user groups where only some may
     */
    public record SlackSettings(
            URI api, Secret bot, Optional<Secret> app, Optional<Secret> signing, Optional<Secret> admin) {
        /** Where everybody may edit user groups. */
        public SlackSettings(URI api, Secret bot, Optional<Secret> app, Optional<Secret> signing) {
            this(api, bot, app, signing, Optional.empty());
        }
    }

    /** A token, which shows itself to nobody who prints it. */
    public record Secret(String value) {
        @Override
        public String toString() {
            return "(secret)";
        }
    }
}
