package dev.watchbell.playground.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.api.Call;
import dev.watchbell.playground.api.Method;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.Uploads.Upload;
import dev.watchbell.playground.workspace.World;
import java.util.Map;

/**
 * The two calls around a file's upload; in between its bytes go to the address that the first one gives. Files aren't shared into
 * conversations by themselves here: messages show them.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/files.getUploadURLExternal">files.getUploadURLExternal</a>
 */
final class FileMethods {
    private static final int LONGEST_ALT = 1_000;

    /** Slack takes a gigabyte; this one keeps all in memory, and its server takes no larger body. */
    private static final int LARGEST = 1_000_000;

    private final World world;

    FileMethods(World world) {
        this.world = world;
    }

    void into(Map<String, Method> methods) {
        methods.put("files.getUploadURLExternal", this::announce);
        methods.put("files.completeUploadExternal", this::complete);
    }

    private ObjectNode announce(Call call) {
        String name = call.need("filename");
        int length = call.number("length", 0);
        String alt = call.text("alt_txt");
        if (length <= 0) {
            throw new Refusal("missing_argument");
        }
        if (length > LARGEST) {
            throw new Refusal("file_upload_size_restricted");
        }
        if (alt.codePointCount(0, alt.length()) > LONGEST_ALT) {
            throw new Refusal("alt_txt_too_large");
        }
        String id = world.nextId("F0HB");
        world.uploads().announce(id, name, length, alt);
        String url = world.address().resolve("/upload/v1/" + id).toString();
        return Json.of("upload_url", url, "file_id", id);
    }

    private ObjectNode complete(Call call) {
        JsonNode asked = call.json("files");
        if (!asked.isArray() || asked.isEmpty()) {
            throw new Refusal("invalid_arguments", "[ERROR] missing required field: files");
        }
        if (!call.text("channel_id").isEmpty() || !call.text("channels").isEmpty()) {
            throw new Refusal("invalid_channel");
        }
        ArrayNode files = Json.array();
        for (JsonNode file : asked) {
            Upload upload =
                    world.uploads().complete(file.path("id").asText()).orElseThrow(() -> new Refusal("file_not_found"));
            files.add(upload.json(world).put("title", file.path("title").asText(upload.name())));
        }
        world.changed();
        return Json.of("files", files);
    }
}
