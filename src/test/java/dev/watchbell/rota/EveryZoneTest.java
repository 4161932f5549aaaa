package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryZoneTest {
    private static final List<PersonId> SEVEN =
            Stream.of("0", "1", "2", "3", "4", "5", "6").map(PersonId::new).toList();

    @Test
    void a_daily_handoff_inside_a_clock_change_leaves_no_hole_no_overlap_and_no_lost_turn() {
        for (String name : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(name);
            Instant after = Instant.parse("2026-01-01T00:00:00Z");
            for (int i = 0; i < 10; i++) {
                ZoneOffsetTransition change = zone.getRules().nextTransition(after);
                if (change == null) {
                    break;
                }
                walk(zone, change);
                after = change.getInstant();
            }
        }
    }

    private static void walk(ZoneId zone, ZoneOffsetTransition change) {
        LocalDateTime inside =
                change.getDateTimeBefore().plus(change.getDuration().dividedBy(2));
        var rotation = new Rotation(Turn.DAILY, 1, inside.minusDays(700), zone, SEVEN);
        var rota = new Rota(List.of(new Layer("everyday", rotation, List.of())), List.of());
        var week = new Span(
                change.getInstant().minus(Duration.ofDays(3)),
                change.getInstant().plus(Duration.ofDays(4)));

        List<Timeline.Entry<Optional<PersonId>>> shifts =
                OnCall.timeline(rota, week).entries();

        assertThat(shifts.subList(1, shifts.size() - 1))
                .as("%s at %s", zone, change)
                .allSatisfy(shift ->
                        assertThat(shift.span().duration()).isBetween(Duration.ofHours(21), Duration.ofHours(27)));
        for (int i = 1; i < shifts.size(); i++) {
            Timeline.Entry<Optional<PersonId>> before = shifts.get(i - 1);
            Timeline.Entry<Optional<PersonId>> here = shifts.get(i);
            assertThat(here.span().start())
                    .as("%s at %s", zone, change)
                    .isEqualTo(before.span().end());
            assertThat(turn(here)).as("%s at %s", zone, change).isEqualTo((turn(before) + 1) % 7);
        }
    }

    private static int turn(Timeline.Entry<Optional<PersonId>> entry) {
        return Integer.parseInt(entry.value().orElseThrow().value());
    }
}
