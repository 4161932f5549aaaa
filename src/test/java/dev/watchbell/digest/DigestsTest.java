package dev.watchbell.digest;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.away.Aways;
import dev.watchbell.away.holiday.Holidays;
import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.away.leave.LeaveFetch;
import dev.watchbell.away.leave.Reach;
import dev.watchbell.check.Checks;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.People;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ServiceId;
import dev.watchbell.rota.Services;
import dev.watchbell.store.Database;
import dev.watchbell.swap.OpenSwaps;
import dev.watchbell.swap.cover.Covers;
import dev.watchbell.swap.cover.OpenCovers;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three people around the clock are too few; it is Monday 2 March 2026, noon in Paris, and the bot is new. */
@OnBothDatabases
class DigestsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-09T08:00:00Z");

    private final Database database;
    private final Crew crew;
    private final Rotas rotas;
    private final Services services;
    private final Covers covers;
    private final Digests digests;
    private final Digests replica;

    DigestsTest(Database database) {
        this.database = database;
        SettableClock clock = new SettableClock(NOON);
        crew = new Crew(database, clock);
        rotas = crew.rotas();
        services = new Services(database);
        People people = Crew.people();
        LeaveCalendars calendars =
                new LeaveCalendars(database, new LeaveFetch(Reach.INTERNET), crew.outbox(), people, clock);
        Aways aways = new Aways(database, rotas, calendars, new Holidays(), people, clock);
        Checks checks = new Checks(rotas, services, aways, people);
        Open open = new Open(new OpenSwaps(database), new OpenCovers(database, rotas));
        covers = new Covers(database, rotas, crew.outbox(), people, crew.judge(), clock);
        digests = new Digests(database, rotas, open, checks, crew.outbox(), people);
        replica = new Digests(database, rotas, open, checks, crew.outbox(), people);
    }

    @Test
    void a_new_team_is_left_alone_until_its_next_monday() {
        assertThat(digests.tell(NOON)).contains(MONDAY);

        assertThat(said()).isEmpty();
    }

    @Test
    void on_monday_at_nine_the_team_is_told_once() {
        digests.tell(NOON);

        assertThat(digests.tell(MONDAY.minusSeconds(1))).contains(MONDAY);
        assertThat(said()).isEmpty();
        assertThat(digests.tell(MONDAY)).contains(MONDAY.plus(Duration.ofDays(7)));
        replica.tell(MONDAY);
        digests.tell(MONDAY.plusSeconds(10));

        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("*Payments*, this week\n*primary*\nMon 9 Mar 09:00 - Tue 10 Mar 09:00 · ben")
                .contains("*The look at the rota*: 2 warnings");
    }

    @Test
    void each_week_has_a_message_of_its_own() {
        digests.tell(NOON);
        digests.tell(MONDAY);
        digests.tell(MONDAY.plus(Duration.ofDays(7)));

        assertThat(said()).hasSize(2);
    }

    @Test
    void a_bot_that_was_down_tells_later_that_day_and_not_the_day_after() {
        digests.tell(NOON);

        digests.tell(MONDAY.plus(Duration.ofHours(12)));
        assertThat(said()).hasSize(1);
        digests.tell(MONDAY.plus(Duration.ofDays(8)));
        assertThat(said()).hasSize(1);
    }

    @Test
    void what_is_asked_for_and_open_is_told_and_what_was_taken_is_not() {
        digests.tell(NOON);
        Span thursday = new Span(Instant.parse("2026-03-12T08:00:00Z"), Instant.parse("2026-03-12T12:00:00Z"));
        Span friday = new Span(Instant.parse("2026-03-13T08:00:00Z"), Instant.parse("2026-03-13T12:00:00Z"));
        covers.ask(BEN, PRIMARY, thursday, "");
        covers.ask(CHI, PRIMARY, friday, "");
        covers.take(2, ANA);

        digests.tell(MONDAY);

        assertThat(said())
                .last()
                .asString()
                .contains("*Asked for, and open*\nben asks for cover: Thu 12 Mar 09:00-13:00 · payments/primary\n")
                .doesNotContain("chi asks");
    }

    @Test
    void a_team_that_wants_no_digest_gets_none_and_may_want_it_again() {
        digests.tell(NOON);
        crew.decide(settings -> settings.withDigest(false));

        digests.tell(MONDAY);
        assertThat(said()).isEmpty();
        crew.decide(settings -> settings.withDigest(true));
        digests.tell(MONDAY.plusSeconds(60));
        assertThat(said()).isEmpty();
        digests.tell(MONDAY.plus(Duration.ofDays(7)));

        assertThat(said()).hasSize(1);
    }

    @Test
    void where_there_is_nothing_to_tell_nothing_is_said_but_what_nobody_runs() {
        nobodyAround();
        digests.tell(NOON);
        digests.tell(MONDAY);
        assertThat(said()).isEmpty();

        services.keep(new Catalogue(Map.of(new ServiceId("mail"), 1)));
        digests.tell(MONDAY.plus(Duration.ofDays(7)));

        assertThat(said()).singleElement().asString().contains("*owner* · mail: it is tier 1, and no team runs it.");
    }

    @Test
    void who_is_away_is_named_but_a_public_holiday_keeps_nobody_away() {
        database.use(handle -> handle.execute("insert into away_country (person, country) values ('U0CHI', 'FR')"));
        digests.tell(NOON);
        digests.tell(MONDAY);
        assertThat(said()).singleElement().asString().doesNotContain("*away*"); // Easter Monday is chi's

        database.use(handle -> handle.execute(
                "insert into away (person, start_at, end_at, said_at) values ('U0CHI', ?, ?, ?)",
                Instant.parse("2026-04-06T00:00:00Z"),
                Instant.parse("2026-04-07T00:00:00Z"),
                NOON));
        digests.tell(MONDAY.plus(Duration.ofDays(7)));

        assertThat(said())
                .element(1)
                .asString()
                .contains("*away* · payments/primary, Mon 6 Apr 09:00 - Tue 7 Apr 02:00: chi ");
    }

    /** No schedule, nothing to find. */
    private void nobodyAround() {
        Team team = rotas.team(PAYMENTS).orElseThrow();
        Team kept = new Team(
                team.id(),
                team.name(),
                team.channel(),
                team.zone(),
                List.of(ANA),
                team.settings(),
                Optional.of("payments.yaml"));
        rotas.apply(kept, List.<Schedule>of());
    }

    private List<String> said() {
        return crew.said(Crew.CHANNEL.value());
    }
}
