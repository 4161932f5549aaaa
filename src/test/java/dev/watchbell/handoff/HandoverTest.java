package dev.watchbell.handoff;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final ScheduleId SECONDARY = new ScheduleId(PAYMENTS, "secondary");
    private static final Instant START = Instant.parse("2026-03-03T08:00:00Z");
    private static final Shift ANAS = shift(ANA, 0);
    private static final Shift BENS = shift(BEN, 1);
    private static final Shift ANAS_NEXT = shift(ANA, 2);
    private static final Map<ScheduleId, List<Shift>> SHIFTS = Map.of(PRIMARY, List.of(ANAS, BENS, ANAS_NEXT));

    @Test
    void who_is_on_call_writes_for_this_watch() {
        assertThat(Handover.watches(ANA, SHIFTS, START)).containsExactly(new Watch(PRIMARY, ANAS));
        assertThat(Handover.watches(BEN, SHIFTS, START)).isEmpty();
        assertThat(Handover.watches(CHI, SHIFTS, START)).isEmpty();
    }

    @Test
    void who_was_on_call_may_still_write_for_a_day() {
        Instant end = ANAS.span().end();

        assertThat(Handover.watches(ANA, SHIFTS, end)).containsExactly(new Watch(PRIMARY, ANAS));
        assertThat(Handover.watches(
                        BEN, SHIFTS, BENS.span().end().plus(Duration.ofDays(1)).minusMillis(1)))
                .containsExactly(new Watch(PRIMARY, BENS));
        assertThat(Handover.watches(BEN, SHIFTS, BENS.span().end().plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void the_watch_one_has_comes_before_the_one_one_had() {
        assertThat(Handover.watches(ANA, SHIFTS, ANAS_NEXT.span().start()))
                .containsExactly(new Watch(PRIMARY, ANAS_NEXT));
    }

    @Test
    void there_is_one_watch_for_each_schedule() {
        Map<ScheduleId, List<Shift>> two = Map.of(PRIMARY, List.of(ANAS), SECONDARY, List.of(ANAS));

        assertThat(Handover.watches(ANA, two, START))
                .containsExactly(new Watch(PRIMARY, ANAS), new Watch(SECONDARY, ANAS));
    }

    private static Shift shift(PersonId person, int day) {
        Instant start = START.plus(Duration.ofDays(day));
        return new Shift(person, new Span(start, start.plus(Duration.ofDays(1))));
    }
}
