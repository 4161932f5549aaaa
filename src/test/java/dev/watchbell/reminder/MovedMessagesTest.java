package dev.watchbell.reminder;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Moves;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days in turn, edited on Mon 2 March, noon in Paris. */
class MovedMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Offer<Watch> COVER = new Offer<>(
            watch -> Blocks.button("Ask for cover", "cover.ask", watch.key().text()));

    private final Golden golden = new Golden("moved");

    @Test
    void whoever_moves_reads_before_and_now_and_who_did_it() {
        Rota before = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
        Applied swapped = edit(before, Crew.daily("2026-03-02T09:00", ANA, CHI, BEN), Optional.of(ANA), "Payments");
        Applied byFile = edit(before, Crew.daily("2026-03-02T09:00", ANA, CHI, BEN), Optional.empty(), "Payments");

        golden.assertSame("ben-by-ana", messages(swapped, Crew.people()).moved(moves(swapped, BEN)));
        golden.assertSame("chi-by-a-file", messages(byFile, Crew.people()).moved(moves(byFile, CHI)));
        assertThat(Moves.of(swapped)).extracting(Moves::person).doesNotContain(ANA);
    }

    @Test
    void who_is_taken_off_reads_which_shifts_are_still_theirs() {
        Rota before = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
        Rota promised = before.edited(Instant.parse("2026-03-16T08:00:00Z"), layers(ANA, CHI));
        Applied edit =
                new Applied(Optional.of(team(before, "Payments")), team(promised, "Payments"), Optional.of(DAN), NOON);

        golden.assertSame("ben-leaves", messages(edit, Crew.people()).moved(moves(edit, BEN)));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_message(String text) {
        Rota before = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
        Applied edit = edit(before, Crew.daily("2026-03-02T09:00", ANA, CHI, BEN), Optional.of(DAN), text);
        People hostile = new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), PARIS, true)));

        Hostile.assertHarmless(messages(edit, hostile).moved(moves(edit, BEN)));
    }

    private static List<Layer> layers(PersonId... people) {
        return Crew.daily("2026-03-02T09:00", people).layers();
    }

    private static Applied edit(Rota before, Rota after, Optional<PersonId> by, String team) {
        return new Applied(Optional.of(team(before, team)), team(before.edited(NOON, after.layers()), team), by, NOON);
    }

    private static TeamRotas team(Rota rota, String name) {
        Team team = new Team(
                PAYMENTS,
                name,
                CHANNEL,
                PARIS,
                List.of(ANA, BEN, CHI),
                TeamSettings.USUAL,
                Optional.of("payments.yaml"));
        return new TeamRotas(team, Map.of(PRIMARY, rota));
    }

    private static Moves moves(Applied edit, PersonId person) {
        return Moves.of(edit).stream()
                .filter(moves -> moves.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static MovedMessages messages(Applied edit, People people) {
        return new MovedMessages(people, edit, COVER);
    }
}
