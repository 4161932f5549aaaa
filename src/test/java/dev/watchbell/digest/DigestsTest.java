package dev.watchbell.check;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.away.Aways;
import dev.watchbell.away.holiday.Holidays;
import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.away.leave.LeaveFetch;
import dev.watchbell.away.leave.Reach;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three people around the clock are too few; it is Monday 2 March 2026, noon in Paris, and the bot is new. */
@OnBothDatabases
class WeeklyLookTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-03-09T08:00:00Z");

    private final Database database;
    private final Crew crew;
    private final Rotas rotas;
    private final Services services;
    private final WeeklyLook weekly;
    private final WeeklyLook replica;

    WeeklyLookTest(Database database) {
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
        weekly = new WeeklyLook(database, checks, crew.outbox());
        replica = new WeeklyLook(database, checks, crew.outbox());
    }

    @Test
    void a_new_team_is_left_alone_until_its_next_monday() {
        assertThat(weekly.look(NOON)).contains(MONDAY);

        assertThat(said()).isEmpty();
    }

    @Test
    void on_monday_at_nine_the_team_is_told_once() {
        weekly.look(NOON);

        assertThat(weekly.look(MONDAY.minusSeconds(1))).contains(MONDAY);
        assertThat(said()).isEmpty();
        assertThat(weekly.look(MONDAY)).contains(MONDAY.plus(Duration.ofDays(7)));
        replica.look(MONDAY);
        weekly.look(MONDAY.plusSeconds(10));

        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("This week’s look at the rota of *Payments*: 2 warnings");
    }

    @Test
    void each_week_has_a_message_of_its_own() {
        weekly.look(NOON);
        weekly.look(MONDAY);
        weekly.look(MONDAY.plus(Duration.ofDays(7)));

        assertThat(said()).hasSize(2);
    }

    @Test
    void a_bot_that_was_down_tells_later_that_day_and_not_the_day_after() {
        weekly.look(NOON);

        weekly.look(MONDAY.plus(Duration.ofHours(12)));
        assertThat(said()).hasSize(1);
        weekly.look(MONDAY.plus(Duration.ofDays(8)));
        assertThat(said()).hasSize(1);
    }

    @Test
    void where_all_is_well_nothing_is_said_but_what_nobody_runs() {
        nobodyAround();
        weekly.look(NOON);
        weekly.look(MONDAY);
        assertThat(said()).isEmpty();

        services.keep(new Catalogue(Map.of(new ServiceId("mail"), 1)));
        weekly.look(MONDAY.plus(Duration.ofDays(7)));

        assertThat(said()).singleElement().asString().contains("*owner* · mail: it is tier 1, and no team runs it.");
    }

    @Test
    void who_is_away_is_named_but_a_public_holiday_keeps_nobody_away() {
        database.use(handle -> handle.execute("insert into away_country (person, country) values ('U0CHI', 'FR')"));
        weekly.look(NOON);
        weekly.look(MONDAY);
        assertThat(said()).singleElement().asString().doesNotContain("*away*"); // Easter Monday is chi's

        database.use(handle -> handle.execute(
                "insert into away (person, start_at, end_at, said_at) values ('U0CHI', ?, ?, ?)",
                Instant.parse("2026-04-06T00:00:00Z"),
                Instant.parse("2026-04-07T00:00:00Z"),
                NOON));
        weekly.look(MONDAY.plus(Duration.ofDays(7)));

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
