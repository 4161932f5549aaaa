package dev.watchbell.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Proof;
import dev.watchbell.store.DatabaseUrl;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On the command line, beside the bot that has its file to itself, and after it. */
@Proof
@Timeout(120)
class WhoWithoutSlackTest {
    private static final String TOKEN = "a-token-that-is-long-enough";

    @TempDir
    Path folder;

    @Test
    void the_bot_is_asked_while_it_runs_and_its_file_when_it_does_not() throws Exception {
        DatabaseUrl file = DatabaseUrl.of("jdbc:h2:file:" + folder.resolve("watchbell"));
        try (Town town = Town.overSocketMode(folder, file).with("WATCHBELL_WHO_TOKEN", TOKEN)) {
            assertThat(town.says("who", "payments")).contains("there is no database at");

            Replica bot = town.replica().awaitReady();
            bot.awaitLog("people and rota learned");
            town.playground().faults().slackAway();
            String beside = town.says("who", "payments", "--json");
            String unknown = town.says("who", "nobodys");
            String elsewhere = town.with("WATCHBELL_WHO_TOKEN", "").says("who", "payments");
            assertThat(bot.end(Duration.ofSeconds(10))).isEqualTo(143);
            String after = town.says("who", "payments", "at", "tomorrow", "18:00");

            assertThat(beside).startsWith("{\"at\":").contains("\"schedule\":\"payments/m0\"", "\"name\":\"");
            assertThat(unknown).contains("404", "Teams are: payments");
            assertThat(elsewhere).contains("Set WATCHBELL_WHO_TOKEN").doesNotContain("\tat ");
            assertThat(after).startsWith("payments/m0: ").contains(" Europe/Paris, then ");
        }
    }
}
