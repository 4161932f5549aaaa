package dev.watchbell.rota.ask;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Wanted;
import dev.watchbell.rota.audit.Audit;
import dev.watchbell.slack.message.Message;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On Mon 2 March, noon in Paris: days in turn, an empty layer of nights above them, and what was agreed on top. */
@OnBothDatabases
class WhyMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Span TUESDAY =
            new Span(Instant.parse("2026-03-03T08:00:00Z"), Instant.parse("2026-03-04T08:00:00Z"));
    private static final Instant TUESDAY_NOON = Instant.parse("2026-03-03T11:00:00Z");

    private final Golden golden = new Golden("why");
    private final SettableClock clock = SettableClock.at(NOON.toString());
    private final Crew crew;
    private final Audit audit;

    WhyMessagesTest(Database database) {
        crew = new Crew(database, clock);
        audit = new Audit(database);
    }

    @Test
    void the_whole_chain_reads_well() {
        write("Payments");
        clock.advance(Duration.ofHours(1));
        lay(new Cover(TUESDAY, Optional.of(CHI), Optional.of(BEN)), "swap/17");
        lay(new Cover(TUESDAY, Optional.of(ANA), Optional.of(BEN)), "cover/3");

        golden.assertSame("chain", why(Crew.people(), TUESDAY_NOON));
        clock.advance(Duration.ofHours(1));
        crew.rotas().cancel(new Cause("cover/3"), ANA, new Cause("given back"));
        clock.advance(Duration.ofHours(1));
        crew.rotas().cancel(new Cause("swap/17"), BEN, new Cause("undo"));
        golden.assertSame("taken-back", why(Crew.people(), TUESDAY_NOON));
        golden.assertSame("nobody-yet", why(Crew.people(), Instant.parse("2026-03-01T11:00:00Z")));
    }

    @Test
    void no_name_breaks_a_message() {
        Hostile.texts().limit(40).forEach(text -> {
            write("x" + text.replace("\u0000", ""));
            lay(new Cover(TUESDAY, Optional.of(CHI), Optional.empty()), "swap/17");
            crew.rotas().cancel(new Cause("swap/17"), CHI, new Cause(cause(text)));
            People hostile = new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), PARIS, true)));

            Hostile.assertHarmless(why(hostile, TUESDAY_NOON));
        });
    }

    private static String cause(String text) {
        return "x"
                + text.replace("\u0000", "")
                        .codePoints()
                        .limit(20)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private void write(String name) {
        Rota days = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);
        Layer nights = new Layer(
                name,
                Crew.daily("2026-03-02T09:00", DAN).layers().get(0).rotation(),
                List.of(new Active.Daily(LocalTime.of(22, 0), LocalTime.of(6, 0))));
        Team team = new Team(
                PAYMENTS, name, Crew.CHANNEL, PARIS, List.of(ANA, BEN, CHI), TeamSettings.USUAL, Optional.empty());
        Rota rota = new Rota(List.of(days.layers().get(0), nights), List.of());
        crew.rotas().apply(new Wanted(team, List.of(new Schedule(PRIMARY, rota)), Optional.of(ANA), Duration.ZERO));
    }

    private void lay(Cover cover, String cause) {
        crew.rotas().add(PRIMARY, List.of(cover), new Cause(cause), CHI);
    }

    private Message why(People people, Instant at) {
        TeamRotas team = crew.rotas().rotas(PAYMENTS).orElseThrow();
        return new WhyMessages(people, PARIS, clock.instant())
                .why(team.team(), crew.rotas().why(team, at), audit.takenBack(PRIMARY, at), at);
    }
}
