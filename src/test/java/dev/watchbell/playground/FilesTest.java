package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files come in three steps, and messages show those that are pictures. */
class FilesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    @Test
    void a_picture_is_announced_sent_completed_and_shown() {
        String id = uploaded(PNG);

        ObjectNode said =
                harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "look", "blocks", List.of(image(id)));

        assertThat(said.path("ok").asBoolean()).isTrue();
        var shown = harbour.get("/playground/files/" + id);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(harbour.playground.sightings().in("#payments"))
                .extracting(seen -> seen.plain())
                .containsExactly("[who is on call]");
    }

    @Test
    void a_form_is_taken_as_well_as_raw_bytes() {
        ObjectNode announced = announce(3);
        String form =
                "--x\r\nContent-Disposition: form-data; name=\"filename\"; filename=\"a.txt\"\r\n\r\nabc\r\n--x--\r\n";

        var answer = harbour.post(announced.path("upload_url").asText(), "multipart/form-data; boundary=x", form);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(complete(announced).path("ok").asBoolean()).isTrue();
    }

    @Test
    void what_cant_be_announced_is_refused_by_name() {
        assertThat(refusal("filename", "a.png")).isEqualTo("missing_argument");
        assertThat(refusal("length", 5)).isEqualTo("invalid_arguments");
        assertThat(refusal("filename", "a.png", "length", 2_000_000_000)).isEqualTo("file_upload_size_restricted");
        assertThat(refusal("filename", "a.png", "length", 5, "alt_txt", "😀".repeat(1_001)))
                .isEqualTo("alt_txt_too_large");
        assertThat(refusal("filename", "a.png", "length", 5, "alt_txt", "😀".repeat(1_000)))
                .isEmpty();
    }

    @Test
    void another_length_than_announced_is_not_taken() {
        ObjectNode announced = announce(9);

        assertThat(send(announced, PNG)).isEqualTo(400);
        assertThat(complete(announced).path("error").asText()).isEqualTo("file_not_found");
    }

    @Test
    void a_message_shows_no_file_that_isnt_there_yet_or_is_no_picture() {
        ObjectNode announced = announce(PNG.length);
        send(announced, PNG);
        String text = uploaded("hello".getBytes(StandardCharsets.US_ASCII));

        assertThat(details(image(announced.path("file_id").asText())))
                .containsExactly("[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]");
        assertThat(details(image(text)))
                .containsExactly("[ERROR] invalid slack file [json-pointer:/blocks/0/slack_file]");
        assertThat(details(image("F12")))
                .containsExactly(
                        "[ERROR] input must match regex pattern: ^[F][A-Z0-9]{8,}$ [json-pointer:/blocks/0/slack_file/id]");
        assertThat(harbour.get("/playground/files/" + announced.path("file_id").asText())
                        .statusCode())
                .isEqualTo(404);
    }

    private String uploaded(byte[] content) {
        ObjectNode announced = announce(content.length);
        assertThat(send(announced, content)).isEqualTo(200);
        assertThat(complete(announced).path("ok").asBoolean()).isTrue();
        return announced.path("file_id").asText();
    }

    private ObjectNode announce(int length) {
        return harbour.call("files.getUploadURLExternal", "filename", "schedule.png", "length", length);
    }

    private int send(ObjectNode announced, byte[] content) {
        return harbour.send(HttpRequest.newBuilder(
                                URI.create(announced.path("upload_url").asText()))
                        .POST(BodyPublishers.ofByteArray(content))
                        .build())
                .statusCode();
    }

    private ObjectNode complete(ObjectNode announced) {
        ObjectNode file = Json.of("id", announced.path("file_id").asText());
        return harbour.call("files.completeUploadExternal", "files", List.of(file));
    }

    private String refusal(Object... arguments) {
        return harbour.call("files.getUploadURLExternal", arguments)
                .path("error")
                .asText();
    }

    private List<String> details(ObjectNode block) {
        ObjectNode answer =
                harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "look", "blocks", List.of(block));
        assertThat(answer.path("error").asText()).isEqualTo("invalid_blocks");
        return Json.list(answer.path("response_metadata").path("messages")).stream()
                .map(line -> line.asText())
                .toList();
    }

    private static ObjectNode image(String file) {
        return Json.of("type", "image", "alt_text", "who is on call", "slack_file", Json.of("id", file));
    }
}
