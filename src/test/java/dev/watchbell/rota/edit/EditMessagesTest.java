package dev.watchbell.rota.edit;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.TeamRotas;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On Mon 2 March, noon in Paris. */
class EditMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Rota DAYS = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);

    private final Golden golden = new Golden("edit");
    private final EditMessages messages = new EditMessages(Crew.people(), NOON);

    @Test
    void the_forms_read_well() {
        Layer office = new Layer(
                "office",
                DAYS.layers().get(0).rotation(),
                List.of(new Active.Weekly(
                        DayOfWeek.FRIDAY, LocalTime.of(17, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0))));
        Draft draft = Draft.of(PRIMARY, Optional.of("office"), List.of(office));

        golden.assertSame("choose", messages.choose(team("Payments", DAYS)));
        golden.assertSame("layer", messages.layer(team("Payments", DAYS).team(), draft, office, false));
        golden.assertSame("preview", messages.preview(draft, edit("Payments"), PARIS));
        golden.assertSame("setup", new SetupMessages(Crew.people(), NOON).form("Payments", CHANNEL, BEN));
        assertThat(messages.done(edit("Payments"), ANA))
                .isEqualTo("ana edited the rota. 2 people's shifts move, and they have been told.");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_form(String text) {
        String name =
                text.codePointCount(0, text.length()) > 60 ? text.substring(0, text.offsetByCodePoints(0, 60)) : text;
        Layer hostile = new Layer(name, DAYS.layers().get(0).rotation(), List.of());
        Draft draft = Draft.of(PRIMARY, Optional.of(name), List.of(hostile));
        People called = new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), PARIS, true)));
        EditMessages broken = new EditMessages(called, NOON);

        Hostile.assertHarmless(broken.choose(team(text, new Rota(List.of(hostile), List.of()))));
        Hostile.assertHarmless(broken.layer(team(text, DAYS).team(), draft, hostile, true));
        Hostile.assertHarmless(broken.preview(draft, edit(text), PARIS));
        Hostile.assertOnlyMoments(broken.done(edit(text), ANA));
        Hostile.assertOnlyMoments(
                new SetupMessages(called, NOON).done(team(text, DAYS).team(), DAYS, ANA));
    }

    @Test
    void a_draft_comes_back_from_a_form_as_it_went_in() {
        Draft draft = Draft.of(PRIMARY, Optional.of("days"), DAYS.layers())
                .with(Optional.of(DAYS.layers().get(0)), true);

        assertThat(Draft.read(draft.json())).contains(draft);
        assertThat(Draft.read("{}")).isEmpty();
        assertThat(Draft.read("nonsense")).isEmpty();
    }

    private static Applied edit(String name) {
        Rota after =
                DAYS.edited(NOON, Crew.daily("2026-03-02T09:00", ANA, CHI, BEN).layers());
        return new Applied(Optional.of(team(name, DAYS)), team(name, after), Optional.of(ANA), NOON);
    }

    private static TeamRotas team(String name, Rota rota) {
        return new TeamRotas(new Team(PAYMENTS, name, CHANNEL, PARIS, List.of(ANA, BEN, CHI)), Map.of(PRIMARY, rota));
    }
}
