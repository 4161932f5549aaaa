package dev.watchbell.calendar;

import dev.watchbell.calendar.Calendar.OfPerson;
import dev.watchbell.calendar.Calendar.OfSchedule;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.store.Database;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Calendars at secret addresses: made for whoever asks, read by their calendar program, and turned off again. */
public final class Feeds {
    /** Under the public URL. */
    static final String PATH = "/calendar/";

    static final String ENDING = ".ics";

    private final Database database;
    private final Rotas rotas;
    private final People people;
    private final Function<ChannelId, Optional<URI>> links;
    private final Optional<URI> publicUrl;
    private final InstantSource clock;
    private final FeedStore feeds;
    private final EventStore events;
    private final SecureRandom random = new SecureRandom();

    /**
     * The calendars.
     *
     * @param links where people read what is said in a channel
     * @param publicUrl where calendar programs reach this bot, without a slash at its end
     */
    public Feeds(
            Database database,
            Rotas rotas,
            People people,
            Function<ChannelId, Optional<URI>> links,
            Optional<URI> publicUrl,
            InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.people = people;
        this.links = links;
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.feeds = new FeedStore(database);
        this.events = new EventStore(database);
    }

    /** The address of a calendar for one person: their own, which ends when they leave, and which others' don't depend on. */
    FeedOutcome ask(PersonId by, Calendar calendar) {
        return database.inTransaction(() -> refused(calendar).orElseGet(() -> {
            Optional<Feed> there = feed(by, calendar);
            return there.<FeedOutcome>map(FeedOutcome.There::new).orElseGet(() -> made(by, calendar, false));
        }));
    }

    /** Another address for it; the one before leads nowhere from now on. */
    FeedOutcome renew(PersonId by, Calendar calendar) {
        return database.inTransaction(() ->
                refused(calendar).orElseGet(() -> made(by, calendar, feeds.remove(by, calendar))));
    }

    /** Its address leads nowhere from now on. */
    FeedOutcome turnOff(PersonId by, Calendar calendar) {
        return feeds.remove(by, calendar) ? new FeedOutcome.Off(calendar) : new FeedOutcome.NoneThere(calendar);
    }

    /** The addresses that somebody has. */
    List<Feed> of(PersonId owner) {
        return feeds.of(owner);
    }

    /** Who presses a button twice at once gets one address, and is told of it by the other answer. */
    private FeedOutcome made(PersonId by, Calendar calendar, boolean instead) {
        Secret secret = Secret.fresh(random);
        boolean first = feeds.add(new Feed(by, calendar, clock.instant()), secret);
        return first
                ? new FeedOutcome.Made(calendar, address(secret), instead)
                : new FeedOutcome.There(feed(by, calendar).orElseThrow());
    }

    private Optional<FeedOutcome> refused(Calendar calendar) {
        if (publicUrl.isEmpty()) {
            return Optional.of(new FeedOutcome.NoPublicUrl());
        }
        boolean gone = calendar instanceof OfSchedule of
                && team(of.schedule()).flatMap(team -> team.rota(of.schedule())).isEmpty();
        return gone ? Optional.of(new FeedOutcome.Gone()) : Optional.empty();
    }

    private Optional<Feed> feed(PersonId by, Calendar calendar) {
        return feeds.of(by).stream()
                .filter(feed -> feed.calendar().equals(calendar))
                .findFirst();
    }

    private URI address(Secret secret) {
        return URI.create(publicUrl.orElseThrow() + PATH + secret.value() + ENDING);
    }

    /** The schedules that somebody may mean: {@code team/schedule}, a team, or the name of one around them. */
    List<ScheduleId> schedules(String written, ChannelId in, PersonId by) {
        String name = written.strip().replaceFirst("/.*", "");
        List<ScheduleId> named = all(rotas.named(name).stream().toList());
        List<ScheduleId> near = named.isEmpty() ? all(rotas.around(in, by)) : named;
        List<ScheduleId> exact = near.stream()
                .filter(schedule ->
                        List.of(schedule.toString(), schedule.name()).contains(written.strip()))
                .toList();
        return exact.isEmpty() && !written.contains("/") ? named : exact;
    }

    /** Those that somebody would be told of who asks where they are. */
    List<ScheduleId> around(ChannelId in, PersonId by) {
        return all(rotas.around(in, by));
    }

    private static List<ScheduleId> all(List<TeamRotas> teams) {
        return teams.stream()
                .flatMap(team -> team.schedules().keySet().stream())
                .toList();
    }

    /** The calendar that a secret leads to; empty where nobody has such an address, or whoever had it is gone. */
    Optional<Page> read(String written) {
        Secret secret = new Secret(written);
        return database.inTransaction(() -> feeds.find(secret)
                .flatMap(feed -> held(feed, secret))
                .filter(feed -> people.active(feed.owner()))
                .map(feed -> page(feed.calendar())));
    }

    /** Empty where the address was turned off while this waited for another reader. */
    private Optional<Feed> held(Feed feed, Secret secret) {
        feeds.lock(feed.calendar());
        return feeds.find(secret);
    }

    /** The rotas are read while the calendar is held, so nobody notes an older state after a newer one. */
    private Page page(Calendar calendar) {
        Instant now = clock.instant();
        Window window = Window.around(now);
        List<Entry> entries = entries(calendar, new Agenda(people, links, window));
        events.forget(calendar, window.forgotten());
        Map<String, Stamp> stamps = events.note(calendar, entries, now.truncatedTo(ChronoUnit.SECONDS));
        return Page.of(ICalendarText.of(name(calendar), entries, stamps));
    }

    /** A schedule that has ended leaves an empty calendar: clients that find none keep showing what was. */
    private List<Entry> entries(Calendar calendar, Agenda agenda) {
        if (calendar instanceof OfSchedule of) {
            return team(of.schedule())
                    .map(team -> agenda.of(of.schedule(), team))
                    .orElse(List.of());
        }
        PersonId person = ((OfPerson) calendar).person();
        return agenda.of(person, rotas.about(person));
    }

    private static String name(Calendar calendar) {
        return calendar instanceof OfSchedule of ? "On call: " + of.schedule() : "On call";
    }

    private Optional<TeamRotas> team(ScheduleId schedule) {
        return rotas.rotas(schedule.team());
    }
}
