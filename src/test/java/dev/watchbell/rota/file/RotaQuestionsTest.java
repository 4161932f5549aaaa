package dev.watchbell.rota.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotaQuestionsTest {
    private static final String TEAM = """
            team: payments
            time_zone: Europe/Paris
            members: [ana@example.com, "@ben"]
            schedules:
            """;
    private static final String SCHEDULE = """
                layers:
                  - rotation: { type: daily, start: 2026-03-02T09:00 }
                    users: [ana@example.com, "@ben"]
            """;

    @TempDir
    Path folder;

    private Path one = Path.of("set before each test");
    private Path two = one;
    private Path strange = one;

    @BeforeEach
    void files() throws IOException {
        one = file("one.yaml", TEAM + "  days:\n" + SCHEDULE);
        two = file("two.yaml", TEAM + "  backup:\n    layers: []\n  primary:\n" + SCHEDULE);
        strange = file("strange.yaml", TEAM + "  days:\n" + SCHEDULE + "  nights:\n" + SCHEDULE);
    }

    @Test
    void a_timeline_fills_its_window_with_names_as_written_and_null_for_a_hole() {
        String answer = RotaQuestions.timeline(one, "2026-03-02T00:00:00Z", "2026-03-03T13:00+01:00", null);

        assertThat(answer)
                .isEqualTo("[{\"start\":\"2026-03-02T00:00:00Z\",\"end\":\"2026-03-02T08:00:00Z\",\"user\":null},"
                        + "{\"start\":\"2026-03-02T08:00:00Z\",\"end\":\"2026-03-03T08:00:00Z\",\"user\":\"ana@example.com\"},"
                        + "{\"start\":\"2026-03-03T08:00:00Z\",\"end\":\"2026-03-03T12:00:00Z\",\"user\":\"@ben\"}]");
    }

    @Test
    void the_schedule_is_the_named_one_or_primary_or_the_only_one() {
        assertThat(timeline(two, null)).contains("ana");
        assertThat(timeline(two, "primary")).contains("ana");
        assertThat(timeline(two, "payments/primary")).contains("ana");
        assertThat(timeline(two, "backup")).doesNotContain("ana");
        refused(() -> timeline(strange, null), "--schedule must say which of days, nights");
        refused(
                () -> timeline(strange, "primary"),
                "--schedule: there is no \"primary\" in this file; known are days, nights");
    }

    @Test
    void who_is_on_call_is_told_for_each_schedule() {
        assertThat(RotaQuestions.who(two, "2026-03-03T08:00:00Z")).isEqualTo("{\"backup\":null,\"primary\":\"@ben\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-03-02T09:00     | 2026-03-03T00:00Z | --from must be an instant such as 2026-03-02T08:00:00Z or 2026-03-02T09:00+01:00, not "2026-03-02T09:00"
            2026-03-02T09:00Z    | tomorrow          | --to must be an instant such as 2026-03-02T08:00:00Z or 2026-03-02T09:00+01:00, not "tomorrow"
            2026-02-30T09:00Z    | 2026-03-03T00:00Z | --from must be an instant such as 2026-03-02T08:00:00Z or 2026-03-02T09:00+01:00, not "2026-02-30T09:00Z"
            2026-03-03T00:00Z    | 2026-03-03T01:00+01:00 | --to must be after --from, not 2026-03-03T00:00Z to 2026-03-03T01:00+01:00
            2026-03-03T00:00Z    | 2226-03-03T00:00Z | --from and --to can be 100 years apart at most, not 2026-03-03T00:00Z to 2226-03-03T00:00Z
            +12026-03-03T00:00Z  | 2026-03-03T00:00Z | --from must lie in the years 1 to 9999, not at "+12026-03-03T00:00Z"
            """)
    void a_question_that_has_no_answer_gets_a_sentence(String from, String to, String sentence) {
        refused(() -> RotaQuestions.timeline(one, from, to, null), sentence);
    }

    private static String timeline(Path file, @Nullable String schedule) {
        return RotaQuestions.timeline(file, "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", schedule);
    }

    private static void refused(ThrowingCallable question, String sentence) {
        assertThatThrownBy(question).isInstanceOf(RotaProblems.class).hasMessage(sentence);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
