package dev.watchbell.away;

import dev.watchbell.away.holiday.Holidays;
import dev.watchbell.away.holiday.Place;
import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.store.Database;
import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When people can't be on call. It changes no rota: it warns, and others ask it. */
public final class Aways {
    /** Of one person, at a time: a calendar is the better place for more. */
    private static final int MOST = 100;

    private final Database database;
    private final Rotas rotas;
    private final LeaveCalendars calendars;
    private final Holidays holidays;
    private final People people;
    private final InstantSource clock;
    private final AwayStore store;
    private final WarningStore warnings;

    public Aways(
            Database database,
            Rotas rotas,
            LeaveCalendars calendars,
            Holidays holidays,
            People people,
            InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.calendars = calendars;
        this.holidays = holidays;
        this.people = people;
        this.clock = clock;
        this.store = new AwayStore(database);
        this.warnings = new WarningStore(database);
        calendars.whenChanged(this::lookAgain);
    }

    /**
     * All the times in which that person is away and that touch the span, each whole, the first to begin first; they may overlap.
     * Public holidays are among them: {@link Away#holiday} tells them apart. What a calendar says is known for a year.
     *
     * @throws IllegalArgumentException for a span outside of the years 1 to 9999
     */
    public List<Away> between(PersonId person, Span span) {
        Stream<Away> said =
                store.between(person, span).stream().map(entry -> new Away(person, entry.span(), new Reason.Said()));
        Stream<Away> calendar =
                calendars.between(person, span).stream().map(time -> new Away(person, time, new Reason.Calendar()));
        return Stream.of(said, calendar, holidays(person, span))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(away -> away.span().start()))
                .toList();
    }

    /** The days as they are in the person's own zone. */
    private Stream<Away> holidays(PersonId person, Span span) {
        if (!OnCall.knows(span.start()) || !OnCall.knows(span.end())) {
            throw new IllegalArgumentException("holidays are known in the years 1 to 9999, not in " + span);
        }
        ZoneId zone = people.zone(person);
        LocalDate from = LocalDate.ofInstant(span.start(), zone);
        LocalDate to = LocalDate.ofInstant(span.end(), zone);
        return place(person).stream()
                .flatMap(place -> holidays.between(place.code(), from, to).stream()
                        .map(holiday -> new Away(
                                person, day(holiday.on(), zone), new Reason.Holiday(place.name(), holiday.name()))))
                .filter(away -> away.span().overlaps(span));
    }

    private static Span day(LocalDate day, ZoneId zone) {
        return new Span(
                LocalTimes.instant(day.atStartOfDay(), zone),
                LocalTimes.instant(day.plusDays(1).atStartOfDay(), zone));
    }

    /**
     * Notes that somebody is away; the same time again changes nothing.
     *
     * <p>The shifts that the answer shows count as told where the time for a warning has come: who has just read of a shift
     * isn't sent a message about it.
     *
     * @param reason for that person's eyes alone; may be blank
     */
    AwayOutcome say(PersonId person, Span span, String reason) {
        String kept = reason.replace("\u0000", "").strip();
        Instant now = clock.instant();
        if (AwayOutcome.TooFar.is(span)) {
            return new AwayOutcome.TooFar(AwayOutcome.LONGEST);
        }
        if (!span.end().isAfter(now)) {
            return new AwayOutcome.Over(span);
        }
        return kept.codePointCount(0, kept.length()) > Entry.LONGEST_REASON
                ? new AwayOutcome.TooLongReason(Entry.LONGEST_REASON)
                : database.inTransaction(
                        () -> keep(person, span, Optional.of(kept).filter(words -> !words.isEmpty()), now));
    }

    private AwayOutcome keep(PersonId person, Span span, Optional<String> reason, Instant now) {
        List<Entry> entries = store.from(person, now);
        Optional<Entry> same =
                entries.stream().filter(entry -> entry.span().equals(span)).findFirst();
        if (same.isEmpty() && entries.size() >= MOST) {
            return new AwayOutcome.TooMany(MOST);
        }
        long id = same.map(Entry::id).orElseGet(() -> store.add(person, span, reason, now));
        AwayOutcome.Noted noted = new AwayOutcome.Noted(id, span, clashes(person, span, now));
        noted.shown().stream()
                .filter(clash -> EarlyWarning.inSight(clash, now))
                .forEach(clash -> warnings.tell(person, About.all(clash, now), now));
        lookAgain(person);
        return noted;
    }

    private List<Clash> clashes(PersonId person, Span span, Instant now) {
        Span rest = new Span(span.start().isAfter(now) ? span.start() : now, span.end());
        Away away = new Away(person, span, new Reason.Said());
        return Clash.of(rotas.watches(person, rest), List.of(away), now);
    }

    /** False where it was removed already, or is another person's. */
    boolean remove(PersonId person, long id) {
        return store.remove(person, id);
    }

    /** Where somebody has their public holidays; empty takes it back. */
    void live(PersonId person, Optional<Place> place) {
        database.transact(() -> {
            store.country(person, place.map(Place::code));
            lookAgain(person);
        });
    }

    Known known(PersonId person) {
        return new Known(store.from(person, clock.instant()), calendars.of(person), place(person));
    }

    private Optional<Place> place(PersonId person) {
        return store.country(person).flatMap(holidays::place);
    }

    /** Everybody of whom anything is known that isn't over. */
    Set<PersonId> people() {
        return store.people(clock.instant());
    }

    private void lookAgain(PersonId person) {
        warnings.lookAt(person, clock.instant());
    }
}
