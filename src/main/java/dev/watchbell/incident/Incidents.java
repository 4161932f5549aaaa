package dev.watchbell.incident;

import dev.watchbell.incident.Entry.Kind;
import dev.watchbell.incident.Incident.Deed;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Incidents: opened, noted in, recapped on their rhythm, resolved; what is decided and what is said are one transaction. */
public final class Incidents {
    private static final Duration SECOND_CLICK = Duration.ofMinutes(5);

    private final Database database;
    private final IncidentStore store;
    private final Crew crew;
    private final IncidentVoice voice;
    private final People people;
    private final InstantSource clock;

    public Incidents(Database database, Rotas rotas, People people, IncidentOutlets outlets, InstantSource clock) {
        this.database = database;
        this.store = new IncidentStore(database);
        this.crew = new Crew(rotas, people);
        this.voice = new IncidentVoice(outlets, crew, people, clock);
        this.people = people;
        this.clock = clock;
        outlets.outbox()
                .whenChannelOpens((subject, channel) ->
                        IncidentVoice.number(subject).ifPresent(id -> channelOpened(id, channel)));
    }

    public Optional<Incident> in(ChannelId channel) {
        return store.in(channel);
    }

    public Optional<Incident> find(long id) {
        return store.find(id);
    }

    public List<Incident> open() {
        return store.open();
    }

    /** A team's incidents that were open at some time of a span, those that still are first. */
    public List<Incident> during(TeamId team, Span span) {
        return store.during(team, span);
    }

    /** How messages about incidents read to that person. */
    IncidentMessages messages(PersonId reader) {
        return new IncidentMessages(people, people.zone(reader), clock.instant());
    }

    /** Opens one; the team is that of the channel in which it was typed, else the person's only one. */
    public IncidentOutcome open(PersonId by, ChannelId from, Severity severity, String title) {
        return asMember(by, () -> {
            String kept = Text.cut(title, Incident.TITLE);
            Instant now = clock.instant();
            Optional<Incident> before = store.open().stream()
                    .filter(incident -> incident.title().equals(kept)
                            && incident.opened().by().equals(by)
                            && incident.opened().at().isAfter(now.minus(SECOND_CLICK)))
                    .findFirst();
            return before.<IncidentOutcome>map(IncidentOutcome.OpenAlready::new)
                    .orElseGet(() -> openNew(new Deed(by, now), from, severity, kept, title));
        });
    }

    private IncidentOutcome openNew(Deed opened, ChannelId from, Severity severity, String title, String whole) {
        Optional<TeamId> team = crew.team(from, opened.by());
        String name = freeName(ChannelName.of(title, opened.at(), crew.zone(team)));
        long id = store.add(title, severity, team, name, opened);
        store.add(id, Kind.OPENED, opened.by(), whole, opened.at());
        Incident incident = new Incident(id, title, severity, team, Optional.empty(), opened, Optional.empty());
        voice.open(incident, name);
        return new IncidentOutcome.Opened(incident);
    }

    /** No two incidents ask for the same name: it tells the outbox which channel is whose after a crash. */
    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; store.nameTaken(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private void channelOpened(long id, ChannelId channel) {
        store.opened(id, channel);
        store.lock(id).ifPresent(voice::welcome);
    }

    /** Adds to its timeline, and says so in its channel. */
    public IncidentOutcome note(PersonId by, long id, String text) {
        return asMember(
                by,
                () -> change(id, incident -> {
                    Instant now = clock.instant();
                    long number = store.add(id, Kind.NOTE, by, text, now);
                    voice.note(incident, new Entry(number, Kind.NOTE, by, text, now));
                    return new IncidentOutcome.Noted(incident);
                }));
    }

    /** Closes it, with the final recap. */
    public IncidentOutcome resolve(PersonId by, long id, String text) {
        return asMember(
                by,
                () -> change(id, incident -> {
                    if (!incident.open()) {
                        return new IncidentOutcome.ResolvedAlready(incident);
                    }
                    Deed resolved = new Deed(by, clock.instant());
                    store.resolved(id, resolved);
                    store.add(id, Kind.RESOLVED, by, text, resolved.at());
                    Incident now = store.find(id).orElseThrow();
                    voice.resolved(recap(now), store.entries(id));
                    return new IncidentOutcome.Resolved(now);
                }));
    }

    private IncidentOutcome change(long id, Function<Incident, IncidentOutcome> change) {
        return store.lock(id).map(change).orElseGet(IncidentOutcome.Unknown::new);
    }

    private IncidentOutcome asMember(PersonId by, Supplier<IncidentOutcome> deed) {
        return people.active(by) ? database.inTransaction(deed) : new IncidentOutcome.Stranger();
    }

    /** Somebody said something in a channel; where it is an open incident's, its next recap tells that. */
    public void heard(ChannelId channel, Word word) {
        store.in(channel).filter(Incident::open).ifPresent(incident -> store.heard(incident.id(), word));
    }

    /** All of it so far. */
    Recap recap(Incident incident) {
        return Recap.sinceTheBeginning(
                incident, store.entries(incident.id()), store.words(incident.id()), clock.instant());
    }

    private Recap recap(Incident incident, Instant since) {
        return Recap.of(incident, store.entries(incident.id()), store.words(incident.id()), since, clock.instant());
    }

    RecapMessages recaps(Incident incident, PersonId reader) {
        return voice.recaps(incident, messages(reader));
    }

    /** Says each recap that is due at {@code now}, once however often it is asked; answers when the next one is. */
    Optional<Instant> beat(Instant now) {
        return store.open().stream()
                .filter(incident -> incident.channel().isPresent())
                .map(incident -> database.inTransaction(() -> beat(incident.id(), now)))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private Optional<Instant> beat(long id, Instant now) {
        Optional<Incident> locked = store.lock(id).filter(Incident::open);
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        Incident incident = locked.get();
        Duration every = incident.severity().rhythm();
        Rhythm rhythm = store.rhythm(id);
        if (now.isBefore(rhythm.due(every))) {
            return Optional.of(rhythm.due(every));
        }
        Recap recap = recap(incident, rhythm.toldUntil());
        Rhythm after = recap.eventful() ? rhythm.recapped(every, now) : rhythm.silent(every, now);
        store.save(id, after);
        if (recap.eventful()) {
            voice.recap(recap, after.recaps(), after.due(every));
        } else if (!rhythm.nudged()) {
            voice.nudge(incident, after.beatAt());
        }
        return Optional.of(after.due(every));
    }
}
