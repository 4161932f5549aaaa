package dev.watchbell.figures;

import dev.watchbell.app.App;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The playground's two teams, with turns that began long enough ago and change at no odd minute. */
final class PlayRotas {
    private static final List<String> FILES = List.of("payments.yaml", "platform.yaml");
    private static final String MONDAY = "2026-03-02";

    private PlayRotas() {}

    static void apply(App app) {
        FILES.forEach(name -> apply(app, name));
    }

    private static void apply(App app, String name) {
        try (InputStream resource = PlayRotas.class.getResourceAsStream("/play/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("play/" + name + " is not on the class path");
            }
            String written = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{soon}}", MONDAY + "T09:00")
                    .replace("{{monday}}", MONDAY);
            Path file = Files.createTempFile("watchbell-", "-" + name);
            try {
                Files.writeString(file, written);
                app.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
