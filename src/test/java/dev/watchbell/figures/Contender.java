package dev.watchbell.figures;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Routes;
import dev.watchbell.web.Server;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Something that answers commands over HTTP, in a process of its own: Watchbell, or Bolt with hardly anything behind it. */
final class Contender {
    private Contender() {}

    /** What answers. */
    enum Kind {
        WATCHBELL,
        /** Checks the signature, and says a constant. */
        BOLT,
        /** As {@link #BOLT}, and what came is on disk before it is acknowledged. */
        BOLT_WITH_A_RECEIPT
    }

    /** Takes a kind, Slack's address, two secrets and the database; prints its port, and ends with its standard input. */
    public static void main(String[] words) throws IOException {
        Kind kind = Kind.valueOf(words[0]);
        DatabaseUrl database = new DatabaseUrl(words[4]);
        List<Routes> routes = switch (kind) {
            case WATCHBELL -> watchbell(URI.create(words[1]), words[2], words[3], database);
            case BOLT -> List.of(bolt(words[3], signature -> {}));
            case BOLT_WITH_A_RECEIPT -> List.of(bolt(words[3], receipts(database)));
        };
        Server server = Server.startHere(0, routes);
        System.out.println(server.port());
        while (System.in.read() >= 0) {
            // whoever started it is still there
        }
        Runtime.getRuntime().halt(0);
    }

    private static List<Routes> watchbell(URI slack, String token, String signing, DatabaseUrl database) {
        SlackSettings settings =
                new SlackSettings(slack, new Secret(token), Optional.empty(), Optional.of(new Secret(signing)));
        var app = new dev.watchbell.app.App(
                new Settings(settings, 0, database, Optional.empty(), Optional.empty()), InstantSource.system());
        app.meet();
        PlayRotas.apply(app);
        app.start();
        return app.routes();
    }

    private static Consumer<String> receipts(DatabaseUrl url) {
        Database database = Database.open(url);
        return key -> database.use(
                sql -> sql.execute("insert into receipt (id, received_at) values (?, ?)", key, Instant.now()));
    }

    /** Without what asks Slack who we are on each request, which Bolt does unless it is told not to. */
    private static Routes bolt(String signing, Consumer<String> before) {
        AppConfig config = AppConfig.builder()
                .signingSecret(signing)
                .singleTeamBotToken(null)
                .build();
        SlackSignature.Verifier verifier = new SlackSignature.Verifier(new SlackSignature.Generator(signing));
        App bolt = new App(config, Slack.getInstance(new SlackConfig()), List.of(new RequestVerification(verifier)));
        bolt.command("/oncall", (request, context) -> context.ack("ana is on call"));
        SlackRequestParser parser = new SlackRequestParser(config);
        return server -> server.routes.post("/slack/events", http -> answer(http, bolt, parser, before));
    }

    private static void answer(Context http, App bolt, SlackRequestParser parser, Consumer<String> before)
            throws Exception {
        Request<?> request = parser.parse(HttpRequest.builder()
                .requestUri(http.path())
                .queryString(Map.of())
                .requestBody(http.body())
                .headers(new RequestHeaders(http.headerMap().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, header -> List.of(header.getValue())))))
                .remoteAddress("")
                .build());
        before.accept(http.header("X-Slack-Request-Timestamp") + http.header("X-Slack-Signature"));
        Response response = bolt.run(request);
        http.status(response.getStatusCode()).contentType("application/json").result(response.getBody());
    }
}
