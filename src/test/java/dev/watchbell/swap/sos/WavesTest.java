package dev.watchbell.swap.sos;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.sos.Call.State;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ana calls at noon in Paris: it is 06:00 for Ben, and 20:00 for Chi. */
class WavesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Set<PersonId> EVERYBODY = Set.of(ANA, BEN, CHI, DAN);

    @Test
    void the_secondary_is_first_and_waited_for_as_the_team_has_set() {
        Waves.Step step = Waves.next(call(Wave.START), facts(List.of(BEN), EVERYBODY, Set.of()), NOON);

        assertThat(step).isEqualTo(new Waves.Step(Wave.SECONDARY, List.of(BEN), in(3)));
    }

    @Test
    void without_a_secondary_whoever_has_day_is_asked_at_once() {
        Waves.Step step = Waves.next(call(Wave.START), facts(List.of(), EVERYBODY, Set.of()), NOON);

        assertThat(step).isEqualTo(new Waves.Step(Wave.DAYTIME, List.of(CHI), in(4)));
    }

    @Test
    void who_is_away_is_asked_with_everybody() {
        Waves.Step step = Waves.next(call(Wave.SECONDARY), facts(List.of(), EVERYBODY, Set.of(CHI)), NOON);

        assertThat(step).isEqualTo(new Waves.Step(Wave.MEMBERS, List.of(BEN, CHI), in(5)));
    }

    @Test
    void nobody_is_asked_twice_nor_who_has_left_nor_the_requester() {
        Waves.Step rest = Waves.next(call(Wave.DAYTIME, CHI), facts(List.of(), EVERYBODY, Set.of()), NOON);
        Waves.Step left = Waves.next(call(Wave.DAYTIME, CHI), facts(List.of(), Set.of(ANA, DAN), Set.of()), NOON);
        Waves.Step own = Waves.next(call(Wave.START), facts(List.of(ANA), Set.of(ANA), Set.of()), NOON);

        assertThat(rest.people()).containsExactly(BEN);
        assertThat(left).isEqualTo(new Waves.Step(Wave.LEADS, List.of(DAN), in(5)));
        assertThat(own).isEqualTo(new Waves.Step(Wave.DONE, List.of(), Optional.empty()));
    }

    @Test
    void after_the_leads_nobody_is_left() {
        Waves.Step step = Waves.next(call(Wave.LEADS, BEN, CHI, DAN), facts(List.of(), EVERYBODY, Set.of()), NOON);

        assertThat(step).isEqualTo(new Waves.Step(Wave.DONE, List.of(), Optional.empty()));
    }

    private static Waves.Facts facts(List<PersonId> secondary, Set<PersonId> active, Set<PersonId> away) {
        TeamSettings usual = TeamSettings.USUAL;
        TeamSettings settings = new TeamSettings(
                usual.frozen(),
                usual.rest(),
                usual.run(),
                List.of(DAN),
                Optional.empty(),
                List.of(Duration.ofMinutes(3), Duration.ofMinutes(4), Duration.ofMinutes(5)),
                Optional.empty(),
                true,
                usual.pings(),
                usual.signs());
        Team team = new Team(
                Crew.PAYMENTS,
                "Payments",
                Crew.CHANNEL,
                Crew.PARIS,
                List.of(ANA, BEN, CHI),
                settings,
                Optional.empty());
        return new Waves.Facts(team, secondary, active, away, Crew.people()::zone);
    }

    private static Call call(Wave last, PersonId... asked) {
        return new Call(
                1,
                ANA,
                List.of(new Leg(PRIMARY, ANA, new Span(NOON, NOON.plus(Duration.ofHours(20))))),
                "",
                State.OPEN,
                last,
                Optional.of(NOON),
                NOON,
                Optional.empty(),
                Optional.empty(),
                Stream.of(asked).map(person -> new Asked(person, last, NOON)).toList());
    }

    private static Optional<Instant> in(long minutes) {
        return Optional.of(NOON.plus(Duration.ofMinutes(minutes)));
    }
}
