package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.time.LocalTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/clock-changes.md promises is true. */
class ClockChangesPageTest {
    private static final Path PAGE = Path.of("docs/clock-changes.md");
    private static final String FIGURES = "<!-- figures -->\n";
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern INSTANT = Pattern.compile("(?m)^\\| `(\\S+)` \\| (\\S+) (\\S+) \\| (\\S+Z) \\|");

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_what_happens(String example) {
        TimelineText text = TimelineText.parse("an example", example);

        List<String> actual = text.actual();

        assertThat(actual).containsExactlyElementsOf(text.expected());
    }

    static Stream<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(PAGE)).results().map(found -> found.group(1));
    }

    @Test
    void each_local_time_in_the_table_is_that_instant() throws IOException {
        List<MatchResult> rows =
                INSTANT.matcher(Files.readString(PAGE)).results().toList();

        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> {
            ZoneId zone = ZoneId.of(row.group(1));
            LocalDateTime local = LocalDateTime.parse(row.group(2) + "T" + row.group(3));
            Instant expected = Instant.parse(row.group(4));
            assertThat(LocalTimes.instant(local, zone)).isEqualTo(expected);
            assertThat(new WallClock(zone).reaches(local)).isEqualTo(expected);
        });
    }

    /** The figures depend on the JDK's time zone database, so only what was found is checked: nothing. */
    @Test
    void the_page_tells_that_nothing_was_found() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            rewrite();
        }

        String figures = Files.readString(PAGE).split(FIGURES, 2)[1];

        assertThat(figures)
                .startsWith("With version ")
                .containsPattern("\\| zones known \\| \\d{3} \\|")
                .contains("| shifts that began or ended at another instant | 0 |\n")
                .contains("| holes, overlaps and empty shifts | 0 |\n");
    }

    private static void rewrite() throws IOException {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("golden files are written by people who look at them, never in CI");
        }
        String before = Files.readString(PAGE).split(FIGURES, 2)[0];
        Files.writeString(PAGE, before + FIGURES + figures(EveryZone.known()));
    }

    private static String figures(EveryZone every) {
        long forward =
                every.changes().stream().filter(it -> it.change().isGap()).count();
        List<ClockChange.Finding> findings = every.findings();
        long moved = findings.stream()
                .filter(it -> it.kind() == ClockChange.Kind.ANOTHER_INSTANT)
                .count();
        return """
                With version %s of the time zone database:

                | what | how much |
                | --- | --- |
                | zones known | %d |
                | zones whose clocks will change | %d |
                | clock changes tried | %d |
                | of these forward, so that time is skipped | %d |
                | of these back, so that time comes twice | %d |
                | longest skipped time | %s |
                | longest time that comes twice | %s |
                | rotas tried | %d |
                | shifts that began or ended at another instant | %d |
                | holes, overlaps and empty shifts | %d |
                """.formatted(
                        EveryZone.version(),
                        every.zones(),
                        every.zonesWithChanges(),
                        every.changes().size(),
                        forward,
                        every.changes().size() - forward,
                        minutes(every.longest(true)),
                        minutes(every.longest(false)),
                        every.rotas(),
                        moved,
                        findings.size() - moved);
    }

    private static String minutes(Duration length) {
        return length.toMinutes() + " min";
    }
}
