package dev.watchbell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Messages and modals as they were looked at and found good, in {@code src/test/resources/golden/<feature>/}.
 *
 * <p>{@code -Dgolden.rewrite=true} writes them anew, to be looked at in the diff; never in CI.
 */
public record Golden(String feature) {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    public void assertSame(String name, Message message) {
        assertSame(name, MessageJson.write(message));
    }

    public void assertSame(String name, View view) {
        assertSame(name, GsonFactory.createSnakeCase().toJson(view));
    }

    private void assertSame(String name, String json) {
        assertSameText(name + ".json", pretty(JsonParser.parseString(json)));
    }

    /** Text of another kind, in the file of that name. */
    public void assertSameText(String name, String pretty) {
        Path file = FOLDER.resolve(feature).resolve(name);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                rewrite(file, pretty);
            }
            assertThat(file).exists();
            assertThat(pretty).isEqualTo(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void rewrite(Path file, String pretty) throws IOException {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("golden files are written by people who look at them, never in CI");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, pretty);
    }

    private static String pretty(JsonElement json) {
        Gson gson = GsonFactory.createSnakeCase()
                .newBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create();
        return gson.toJson(json) + "\n";
    }
}
