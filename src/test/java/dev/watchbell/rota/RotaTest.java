package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotaTest {
    private static final PersonId ANA = new PersonId("ana");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CHI = new PersonId("chi");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Cover HOUR =
            new Cover(new Span(NOON, NOON.plusSeconds(3600)), Optional.of(CHI), Optional.of(ANA));

    @Test
    void a_cancelled_cover_keeps_only_what_has_passed() {
        Instant later = NOON.plusSeconds(600);

        assertThat(HOUR.cancelledAt(later))
                .contains(new Cover(new Span(NOON, later), Optional.of(CHI), Optional.of(ANA)));
        assertThat(HOUR.cancelledAt(NOON)).isEmpty();
        assertThat(HOUR.cancelledAt(NOON.plusSeconds(9999))).contains(HOUR);
    }

    @Test
    void names_can_be_exchanged_everywhere_at_once() {
        var rota = new Rota(List.of(layer("everyday", ANA, BEN)), List.of(HOUR));

        Rota renamed = rota.renaming(person -> new PersonId("U-" + person));

        assertThat(rota.people()).containsExactly(ANA, BEN, CHI);
        assertThat(renamed.people())
                .containsExactly(new PersonId("U-ana"), new PersonId("U-ben"), new PersonId("U-chi"));
        assertThat(renamed.covers().get(0).replaces()).contains(new PersonId("U-ana"));
    }

    @Test
    void what_breaks_a_rule_is_refused_with_the_values() {
        refused(() -> rotation(0, "2026-03-02T09:00"), "every must be 1 or more, not 0");
        refused(() -> rotation(1, "+12026-03-02T09:00"), "not at +12026-03-02T09:00");
        refused(() -> new Layer(" ", rotation(1, "2026-03-02T09:00"), List.of()), "a layer's name can't be blank");
        refused(() -> new Active.OnDays(Set.of(), LocalTime.MIN, LocalTime.NOON), "names at least one day");
        refused(() -> new Rota(List.of(layer("a"), layer("a")), List.of()), "a name of its own, not [a, a]");
        refused(() -> new Span(NOON, NOON), "a span ends after it starts");
    }

    @Test
    void a_schedule_is_written_after_its_team() {
        var id = new ScheduleId(new TeamId("payments"), "primary");

        assertThat(id).hasToString("payments/primary");
        assertThat(ScheduleId.of("payments/primary")).isEqualTo(id);
        refused(() -> ScheduleId.of("payments"), "written as team/name, not payments");
        refused(() -> ScheduleId.of("payments/Primary"), "not Primary");
        refused(() -> ScheduleId.of("payments/primary/x"), "not primary/x");
    }

    private static void refused(Runnable deed, String words) {
        assertThatThrownBy(deed::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    private static Layer layer(String name, PersonId... users) {
        return new Layer(
                name,
                new Rotation(Turn.DAILY, 1, LocalDateTime.parse("2026-03-02T09:00"), ZoneId.of("UTC"), List.of(users)),
                List.of());
    }

    private static Rotation rotation(int every, String start) {
        return new Rotation(Turn.DAILY, every, LocalDateTime.parse(start), ZoneOffset.UTC, List.of());
    }
}
