package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of duty as texts that read aloud: each file in {@code timelines} is one. */
class TimelinesTest {

    @ParameterizedTest
    @MethodSource("files")
    void the_timeline_is_as_its_text_says(Path file) {
        TimelineText text = TimelineText.read(file);

        List<String> actual = text.actual();

        assertThat(actual).containsExactlyElementsOf(text.expected());
    }

    static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/timelines"))) {
            return files.sorted().toList();
        }
    }
}
