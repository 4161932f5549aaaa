package dev.watchbell.kit;

import com.google.gson.JsonParser;
import dev.watchbell.away.Aways;
import dev.watchbell.away.holiday.Holidays;
import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.away.leave.LeaveFetch;
import dev.watchbell.away.leave.Reach;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Turn;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.store.Database;
import dev.watchbell.swap.fair.Exchanges;
import dev.watchbell.swap.favour.Favours;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.time.Span;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Ana in Paris, Ben in New York and Chi in Tokyo, who take days in turn from Monday 2 March 2026, 09:00 in Paris; and Dan, who is
 * in no team.
 */
public final class Crew {
    public static final PersonId ANA = new PersonId("U0ANA");
    public static final PersonId BEN = new PersonId("U0BEN");
    public static final PersonId CHI = new PersonId("U0CHI");
    public static final PersonId DAN = new PersonId("U0DAN");
    public static final ChannelId CHANNEL = new ChannelId("C0PAYMENTS");
    public static final TeamId PAYMENTS = new TeamId("payments");
    public static final ScheduleId PRIMARY = new ScheduleId(PAYMENTS, "primary");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Map<PersonId, Person> PEOPLE = Map.of(
            ANA, person(ANA, "ana", "Europe/Paris"),
            BEN, person(BEN, "ben", "America/New_York"),
            CHI, person(CHI, "chi", "Asia/Tokyo"),
            DAN, person(DAN, "dan", "Europe/Lisbon"));

    private final Database database;
    private final InstantSource clock;
    private final Rotas rotas;
    private final Outbox outbox;

    public Crew(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.rotas = new Rotas(database, clock);
        this.outbox = new Outbox(
                database, new SlackClient(URI.create("http://127.0.0.1:9/api/"), "xoxb-nobody-listens-here"), clock);
        PEOPLE.values().forEach(this::keep);
        rotas.apply(
                new Team(PAYMENTS, "Payments", CHANNEL, PARIS, List.of(ANA, BEN, CHI)),
                List.of(new Schedule(PRIMARY, daily("2026-03-02T09:00", ANA, BEN, CHI))));
    }

    public static People people() {
        return new People(id -> Optional.ofNullable(PEOPLE.get(id)));
    }

    public Rotas rotas() {
        return rotas;
    }

    public Outbox outbox() {
        return outbox;
    }

    /** Judges by their own words of when they are away, and by no calendar. */
    public Judge judge() {
        LeaveCalendars calendars =
                new LeaveCalendars(database, new LeaveFetch(Reach.INTERNET), outbox, people(), clock);
        return new Judge(rotas, people(), new Aways(database, rotas, calendars, new Holidays(), people(), clock));
    }

    public Exchanges exchanges() {
        return new Exchanges(judge(), new Favours(rotas, clock), people(), clock);
    }

    /** That person said that they are away then. */
    public void away(PersonId person, Span span) {
        database.use(handle -> handle.execute(
                "insert into away (person, start_at, end_at, said_at) values (?, ?, ?, ?)",
                person.value(),
                span.start(),
                span.end(),
                clock.instant()));
    }

    /** What the team decides anew. */
    public void decide(UnaryOperator<TeamSettings> settings) {
        Team team = rotas.team(PAYMENTS).orElseThrow();
        rotas.apply(
                new Team(
                        PAYMENTS,
                        team.name(),
                        team.channel(),
                        team.zone(),
                        team.members(),
                        settings.apply(team.settings()),
                        team.keptIn()),
                List.of());
    }

    /** Who joins or leaves counts at once from now on: no shift is promised. */
    public void promiseNothing() {
        decide(settings -> settings.withFrozen(Duration.ZERO));
    }

    /** One more schedule of the team, with one layer. */
    public ScheduleId schedule(String name, Rota rota) {
        ScheduleId schedule = new ScheduleId(PAYMENTS, name);
        rotas.apply(rotas.team(PAYMENTS).orElseThrow(), List.of(new Schedule(schedule, rota)));
        return schedule;
    }

    /** Another team with one schedule of that name, in which these people take days in turn. */
    public ScheduleId otherTeam(String name, PersonId... people) {
        TeamId team = new TeamId(name);
        ScheduleId schedule = new ScheduleId(team, "primary");
        rotas.apply(
                new Team(team, name, new ChannelId("C0" + name), PARIS, List.of(people)),
                List.of(new Schedule(schedule, daily("2026-03-02T09:00", people))));
        return schedule;
    }

    /** A rota in which these people take days in turn, in Paris. */
    public static Rota daily(String start, PersonId... people) {
        Rotation rotation = new Rotation(Turn.DAILY, 1, LocalDateTime.parse(start), PARIS, List.of(people));
        return new Rota(List.of(new Layer("everyday", rotation, List.of())), List.of());
    }

    /** The text of all messages in a conversation, as they stand now, in the order in which they were first said. */
    public List<String> said(String conversation) {
        return database.with(handle -> handle
                .createQuery("select content from outbox where conversation = :to and kind = 'message' order by place")
                .bind("to", conversation)
                .mapTo(String.class)
                .list()
                .stream()
                .map(content -> JsonParser.parseString(content)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .toList());
    }

    private void keep(Person person) {
        database.use(handle -> handle.execute(
                "insert into person (id, handle, name, zone, active, bot) values (?, ?, ?, ?, true, false)",
                person.id().value(),
                person.handle(),
                person.name(),
                person.zone().getId()));
    }

    private static Person person(PersonId id, String name, String zone) {
        return new Person(id, name, name, Optional.empty(), ZoneId.of(zone), true);
    }
}
