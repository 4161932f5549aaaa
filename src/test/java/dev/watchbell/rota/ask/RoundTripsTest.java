package dev.watchbell.rota.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.H2Databases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked, as it counts itself; thirty teams of two schedules each. */
class RoundTripsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final int TEAMS = 30;

    private final H2Databases databases = new H2Databases();
    private final DatabaseUrl url = databases.fresh();
    private final Database database = Database.open(url);
    private final Rotas rotas = new Rotas(database, SettableClock.at(NOON.toString()));
    private final Questions questions = new Questions(rotas);

    RoundTripsTest() {
        IntStream.range(0, TEAMS).forEach(this::team);
        database.use(handle -> handle.execute("set query_statistics true"));
    }

    @AfterEach
    void close() {
        database.close();
        databases.close();
    }

    @Test
    void who_is_on_call_in_a_team_is_one_question_however_many_teams_and_schedules_there_are() {
        var duties = new ArrayList<Duty>();

        Questions.duties(questions.teams("team7", new ChannelId("C0"), person(7)), NOON)
                .values()
                .forEach(duties::addAll);

        assertThat(asked()).isEqualTo(1);
        assertThat(duties).extracting(duty -> duty.person().orElseThrow()).containsExactly(person(7), person(7));
    }

    @Test
    void so_it_is_in_a_channel_and_for_a_member_elsewhere() {
        assertThat(questions.teams(new ChannelId("C7"), person(3)))
                .extracting(team -> team.team().id().value())
                .containsExactly("team7");
        assertThat(asked()).isEqualTo(1);

        assertThat(questions.teams(new ChannelId("C0ELSEWHERE"), person(3)))
                .extracting(team -> team.team().id().value())
                .containsExactly("team3");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void so_are_somebodys_own_shifts() {
        assertThat(questions.shifts(person(3), NOON))
                .extracting(watch -> watch.schedule().toString())
                .containsExactly("team3/backup", "team3/primary");
        assertThat(asked()).isEqualTo(1);
    }

    private void team(int number) {
        var id = new TeamId("team" + number);
        database.use(handle -> handle.execute(
                "insert into person (id, handle, name, zone, active, bot)"
                        + " values (?, ?, ?, 'Europe/Paris', true, false)",
                person(number).value(),
                "p" + number,
                "P " + number));
        var team = new Team(id, "Team " + number, new ChannelId("C" + number), Crew.PARIS, List.of(person(number)));
        rotas.apply(
                team,
                List.of(
                        new Schedule(new ScheduleId(id, "primary"), Crew.daily("2026-03-02T09:00", person(number))),
                        new Schedule(new ScheduleId(id, "backup"), Crew.daily("2026-03-02T09:00", person(number)))));
    }

    private static PersonId person(int number) {
        return new PersonId("U0P" + number + "X");
    }

    /** Without what the pool says when it opens one more connection. */
    private int asked() {
        return database.with(handle -> handle.createQuery("select coalesce(sum(execution_count), 0)"
                        + " from information_schema.query_statistics"
                        + " where sql_statement like 'select%' and sql_statement not like '%information_schema%'")
                .mapTo(Integer.class)
                .one());
    }
}
