package dev.watchbell.rota.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RotaFileDocsTest {
    private static final Path DOCS = Path.of("docs");

    @Test
    void the_example_in_the_docs_is_read() throws IOException {
        RotaDraft draft = RotaFile.parse("payments.yaml", example());

        assertThat(draft.schedules()).containsOnlyKeys("primary", "backup");
        assertThat(OnCall.at(draft.schedules().values().iterator().next(), Instant.parse("2026-03-03T12:00:00Z"))
                        .person())
                .hasToString("Optional[ben@example.com]");
    }

    @Test
    void the_problems_in_the_docs_are_those_that_are_told() throws IOException {
        String bad = example()
                .replace("time_zone: Europe/Paris\n", "time_zone: Europe/Pari\n")
                .replace("every: 1", "every: 0")
                .replace("users: [ana@example.com, ben@", "users: [ana@example.com, bem@");

        try {
            RotaFile.parse("payments.yaml", bad);
        } catch (RotaProblems problems) {
            assertThat(fenced("")).contains(problems.getMessage() + "\n");
            return;
        }
        throw new AssertionError("a bad file was read");
    }

    @Test
    void the_schema_knows_the_same_names_as_the_reader() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(DOCS.resolve("rota.schema.json")));
        JsonNode parts = schema.path("$defs");

        assertThat(names(schema)).containsExactlyInAnyOrderElementsOf(TeamReader.TEAM);
        assertThat(names(parts.path("schedule"))).containsExactlyInAnyOrderElementsOf(ScheduleReader.SCHEDULE);
        assertThat(names(parts.path("cover"))).containsExactlyInAnyOrderElementsOf(ScheduleReader.COVER);
        assertThat(names(parts.path("edit"))).containsExactlyInAnyOrderElementsOf(ScheduleReader.EDIT);
        assertThat(names(parts.path("left"))).containsExactlyInAnyOrderElementsOf(ScheduleReader.LEFT);
        assertThat(names(parts.path("service"))).containsExactlyInAnyOrderElementsOf(ServicesReader.SERVICE);
        assertThat(names(parts.path("layer"))).containsExactlyInAnyOrderElementsOf(LayerReader.LAYER);
        assertThat(names(parts.path("rotation"))).containsExactlyInAnyOrderElementsOf(LayerReader.ROTATION);
        assertThat(names(parts.path("daily"))).containsExactlyInAnyOrderElementsOf(WindowReader.DAILY);
        assertThat(names(parts.path("on_days"))).containsExactlyInAnyOrderElementsOf(WindowReader.ON_DAYS);
        assertThat(names(parts.path("weekly"))).containsExactlyInAnyOrderElementsOf(WindowReader.WEEKLY);
        assertThat(parts.at("/rotation/properties/type/enum"))
                .map(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Turn.values()).map(Turn::word).toList());
    }

    private static Set<String> names(JsonNode part) {
        var names = new TreeSet<String>();
        part.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String example() throws IOException {
        return fenced("yaml").get(1);
    }

    private static List<String> fenced(String language) throws IOException {
        Pattern fence = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
        return fence.matcher(Files.readString(DOCS.resolve("rota-file.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
