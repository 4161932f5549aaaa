package dev.watchbell.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watchbell.playground.people.Acts;
import dev.watchbell.playground.people.Stage;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.Uploads.Upload;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/** The page on this machine: its files, what a person sees, and what they do. Other hosts' pages are kept out. */
public final class Page implements AutoCloseable {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Stage stage;
    private final Screen screen;
    private final Stream stream;

    public Page(Stage stage) {
        this.stage = stage;
        this.screen = new Screen(stage.world());
        this.stream = new Stream(stage.world());
    }

    public void routes(JavalinConfig server) {
        server.routes.before("/", Page::onlyFromHere);
        server.routes.before("/playground/*", Page::onlyFromHere);
        server.routes.before("/archives/*", Page::onlyFromHere);
        server.routes.get("/archives/{channel}/{message}", this::permalink);
        server.routes.get("/", http -> Files.send(http, "index.html"));
        server.routes.get("/playground/people", http -> json(http, screen.people()));
        server.routes.get("/playground/state", this::state);
        server.routes.sse("/playground/stream", stream::open);
        server.routes.post("/playground/act", this::act);
        server.routes.get("/playground/files/{file}", this::picture);
        server.routes.get("/playground/<file>", http -> Files.send(http, http.pathParam("file")));
    }

    /** Against DNS rebinding: a name of somebody else's that leads here is not us. */
    private static void onlyFromHere(Context http) {
        String host = Optional.ofNullable(http.host()).orElse("").replaceFirst(":\\d+$", "");
        if (!THIS_MACHINE.contains(host)) {
            throw new ForbiddenResponse("the playground is for this machine only");
        }
    }

    private void state(Context http) {
        try {
            json(http, screen.of(Optional.ofNullable(http.queryParam("as")).orElse("")));
        } catch (Refusal refusal) {
            http.status(404);
            refuse(http, refusal);
        }
    }

    /** A file that was announced, as raw bytes or as a form. */
    public void take(Context http) {
        byte[] content = http.isMultipartFormData()
                ? http.uploadedFiles().stream().findFirst().map(Page::bytes).orElse(new byte[0])
                : http.bodyAsBytes();
        boolean taken = stage.world().locked(() -> stage.world().uploads().take(http.pathParam("file"), content));
        http.status(taken ? 200 : 400)
                .result(taken ? "OK - " + content.length : "no such upload, or not of that length");
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void picture(Context http) {
        String file = http.pathParam("file");
        String type = stage.world()
                .locked(() -> stage.world().uploads().picture(file))
                .map(Upload::type)
                .orElseThrow(NotFoundResponse::new);
        byte[] content = stage.world().locked(() -> stage.world().uploads().content(file));
        http.header("X-Content-Type-Options", "nosniff").contentType(type).result(content);
    }

    /** A message's permalink leads to its channel, seen as one of its people. */
    private void permalink(Context http) {
        String place = stage.world()
                .locked(() -> stage.world()
                        .findChannel(http.pathParam("channel"))
                        .flatMap(channel -> channel.members().stream()
                                .filter(member ->
                                        !member.equals(stage.world().bot().id()))
                                .findFirst()
                                .map(person -> person + "/" + channel.id()))
                        .orElse(""));
        http.redirect("/#" + place);
    }

    /** Only JSON: a form on another page could be sent without asking us first. */
    private void act(Context http) {
        String type = Optional.ofNullable(http.contentType()).orElse("");
        if (!type.matches("application/json(\\s*;.*)?")) {
            throw new UnsupportedMediaTypeResponse("application/json");
        }
        JsonNode request = Json.parse(http.body()).orElseGet(Json::of);
        try {
            json(http, Requests.answer(new Acts(stage, request.path("as").asText()), request));
        } catch (Refusal refusal) {
            refuse(http, refusal);
        }
    }

    private static void refuse(Context http, Refusal refusal) {
        json(http, Json.of("ok", false, "error", refusal.error()));
    }

    private static void json(Context http, JsonNode answer) {
        http.header("Cache-Control", "no-store").contentType("application/json").result(Json.write(answer));
    }

    @Override
    public void close() {
        stream.close();
    }
}
