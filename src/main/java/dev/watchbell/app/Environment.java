package dev.watchbell.app;

import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.store.DatabaseUrl;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the settings from environment variables; a wrong one stops the start with one sentence that names it. */
final class Environment {
    static final String DEFAULT_DATABASE = "jdbc:h2:file:./data/watchbell";
    private static final Set<String> OURS = Set.of(
            "WATCHBELL_PORT",
            "WATCHBELL_DATABASE_URL",
            "WATCHBELL_ROTA",
            "WATCHBELL_PUBLIC_URL",
            "WATCHBELL_LOG",
            "WATCHBELL_WHO_TOKEN",
            "WATCHBELL_DRAIN");

    private static final int SHORTEST_TOKEN = 16;
    /** In this time a load balancer that looks each second has seen that we aren't ready. */
    private static final Duration LOAD_BALANCERS_LOOK = Duration.ofSeconds(3);

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Settings of a bot that serves a workspace. */
    Settings serve() {
        Secret bot = secret("SLACK_BOT_TOKEN")
                .orElseThrow(
                        () -> wrong("SLACK_BOT_TOKEN", "it is needed; to try Watchbell without Slack, run `play`"));
        Optional<Secret> app = secret("SLACK_APP_TOKEN");
        Optional<Secret> signing = secret("SLACK_SIGNING_SECRET");
        if (app.isEmpty() && signing.isEmpty()) {
            throw wrong(
                    "SLACK_APP_TOKEN",
                    "it is needed for Socket Mode, or SLACK_SIGNING_SECRET for HTTP; one of the two must be set");
        }
        return new Settings(
                new SlackSettings(api(), bot, app, signing, secret("SLACK_ADMIN_TOKEN")),
                port(),
                database(DEFAULT_DATABASE),
                rota(),
                publicUrl(),
                whoToken(),
                drain(app.isPresent() ? Duration.ZERO : LOAD_BALANCERS_LOOK));
    }

    /** Settings of a bot that only reads its database: no token is needed, and Slack isn't asked for anything. */
    Settings offline() {
        SlackSettings nobody = new SlackSettings(api(), new Secret("none"), Optional.empty(), Optional.empty());
        return new Settings(nobody, 0, database(DEFAULT_DATABASE), Optional.empty(), Optional.empty());
    }

    /** What must be known to ask over HTTP who is on call. */
    Optional<Secret> whoToken() {
        return secret("WATCHBELL_WHO_TOKEN").map(token -> {
            if (token.value().length() < SHORTEST_TOKEN) {
                throw wrong(
                        "WATCHBELL_WHO_TOKEN",
                        "it has " + SHORTEST_TOKEN + " characters or more: it is all that guards the names");
            }
            return token;
        });
    }

    private Duration drain(Duration otherwise) {
        return variable("WATCHBELL_DRAIN").map(Environment::seconds).orElse(otherwise);
    }

    private static Duration seconds(String text) {
        if (!text.matches("[0-9]|[1-5][0-9]|60")) {
            throw wrong("WATCHBELL_DRAIN", "it is a number of seconds from 0 to 60, such as 5, not \"" + text + "\"");
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    int port() {
        String text = variable("WATCHBELL_PORT").orElse("8080");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw wrong("WATCHBELL_PORT", "it is a number from 0 to 65535, such as 8080, not \"" + text + "\"");
    }

    /** Whether the log is for machines; for people where nothing is said. */
    boolean jsonLog() {
        String form = variable("WATCHBELL_LOG").orElse("text");
        return switch (form) {
            case "text" -> false;
            case "json" -> true;
            default -> throw wrong("WATCHBELL_LOG", "it is text or json, not \"" + form + "\"");
        };
    }

    DatabaseUrl database(String otherwise) {
        try {
            return DatabaseUrl.of(variable("WATCHBELL_DATABASE_URL").orElse(otherwise));
        } catch (IllegalArgumentException refused) {
            throw wrong("WATCHBELL_DATABASE_URL", String.valueOf(refused.getMessage()));
        }
    }

    Optional<Path> rota() {
        Optional<Path> rota = variable("WATCHBELL_ROTA").map(Path::of);
        rota.filter(path -> !Files.isReadable(path)).ifPresent(path -> {
            throw wrong("WATCHBELL_ROTA", "there is no file or folder to read at " + path);
        });
        return rota;
    }

    /** Without a slash at its end; it may have a path, where something in front of us takes that away. */
    Optional<URI> publicUrl() {
        return variable("WATCHBELL_PUBLIC_URL")
                .map(text -> url(text.replaceFirst("/+$", ""))
                        .filter(url -> url.getQuery() == null && url.getFragment() == null)
                        .filter(url -> url.getUserInfo() == null)
                        .orElseThrow(() -> wrong(
                                "WATCHBELL_PUBLIC_URL",
                                "it is where others reach Watchbell, such as https://watchbell.example.com, not \""
                                        + text + "\"")));
    }

    /** Sentences about variables that look like ours and aren't. */
    List<String> warnings() {
        return variables.keySet().stream()
                .filter(name -> name.startsWith("WATCHBELL_") && !OURS.contains(name))
                .sorted()
                .map(name -> name + " is set, but Watchbell has no such setting; it has " + String.join(", ", sorted()))
                .toList();
    }

    private URI api() {
        String text = variable("SLACK_API_URL").orElse("https://slack.com/api/");
        String slashed = text.endsWith("/") ? text : text + "/";
        return url(slashed)
                .orElseThrow(() ->
                        wrong("SLACK_API_URL", "it is a URL such as https://slack.com/api/, not \"" + text + "\""));
    }

    private static Optional<URI> url(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(url ->
                            url.getHost() != null && Set.of("http", "https").contains(url.getScheme()));
        } catch (IllegalArgumentException notAUrl) {
            return Optional.empty();
        }
    }

    private Optional<Secret> secret(String name) {
        return variable(name).map(Secret::new);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> sorted() {
        return OURS.stream().sorted().toList();
    }

    private static WrongSetting wrong(String name, String sentence) {
        return new WrongSetting(name + ": " + sentence);
    }

    /** A setting that can't be; its message is the one sentence to show. */
    static final class WrongSetting extends RuntimeException {
        WrongSetting(String sentence) {
            super(sentence);
        }
    }
}
