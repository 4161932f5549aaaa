package dev.watchbell.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every story on the whole bot: real database, Slack's wire, a clock that can be set. */
class StoriesTest {
    private static final Path STORIES = Path.of("src/test/resources/stories");

    static Stream<Path> stories() throws IOException {
        try (Stream<Path> files = Files.walk(STORIES)) {
            return files.filter(file -> file.toString().endsWith(".story")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void goes_as_told(Path file) {
        Story story = Story.read(file);

        String told = story.told(play(story));

        if (Boolean.getBoolean("stories.rewrite") && System.getenv("CI") == null) {
            story.rewrite(told);
        }
        assertThat(told).as(file.getFileName().toString()).isEqualTo(story.text());
    }

    private static List<List<String>> play(Story story) {
        List<List<String>> heard = new ArrayList<>();
        try (Stage stage = new Stage()) {
            for (String line : story.lines()) {
                heard.add(stage.play(line));
            }
        }
        return heard;
    }
}
