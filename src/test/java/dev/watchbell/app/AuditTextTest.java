package dev.watchbell.app;

import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Mark;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTextTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T08:00:00Z");
    private static final Change TUESDAY = new Change(new Span(TUE, WED), Optional.of(CHI), Optional.of(BEN));
    private static final Change WEDNESDAY =
            new Change(new Span(WED, WED.plusSeconds(60)), Optional.empty(), Optional.of(BEN));
    private static final Mark UNDO = new Mark(NOON, Optional.of(CHI), new Cause("given back"));

    @Test
    void each_change_is_a_line_that_can_be_searched() {
        Line undone = new Line(PRIMARY, UNDO, Optional.of(new Cause("swap/17")), List.of(TUESDAY, WEDNESDAY));
        Line nothing = new Line(
                PRIMARY,
                new Mark(TUE, Optional.empty(), new Cause("file/payments/primary")),
                Optional.empty(),
                List.of());

        String text = new AuditText(Crew.people(), List.of(undone, nothing)).text();

        assertThat(text).isEqualTo("""
                at=2026-03-02T11:00:00Z schedule=payments/primary by=U0CHI:chi cause=given_back undone=swap/17 \
                span=2026-03-03T08:00:00Z/2026-03-04T08:00:00Z before=U0CHI:chi after=U0BEN:ben
                at=2026-03-02T11:00:00Z schedule=payments/primary by=U0CHI:chi cause=given_back undone=swap/17 \
                span=2026-03-04T08:00:00Z/2026-03-04T08:01:00Z before=- after=U0BEN:ben
                at=2026-03-03T08:00:00Z schedule=payments/primary by=- cause=file/payments/primary undone=- \
                span=- before=- after=-""");
    }

    @Test
    void no_name_writes_a_line_or_a_word_of_its_own() {
        Line line = new Line(PRIMARY, UNDO, Optional.of(new Cause("x y=z\nat=0")), List.of(TUESDAY));

        Hostile.texts().limit(60).forEach(text -> {
            People hostile = new People(
                    id -> Optional.of(new Person(id, text, " by=eve " + text, Optional.empty(), PARIS, true)));

            assertThat(new AuditText(hostile, List.of(line)).text())
                    .hasLineCount(1)
                    .satisfies(one -> assertThat(one.split(" ", -1)).hasSize(8))
                    .satisfies(
                            one -> assertThat(one.chars().filter(c -> c == '=')).hasSize(8));
        });
    }
}
