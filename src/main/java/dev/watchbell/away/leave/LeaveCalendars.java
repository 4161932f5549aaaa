package dev.watchbell.away.leave;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Message;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People's own leave calendars: one for each person, read every few hours.
 *
 * <p>Of a calendar nothing is kept but when its owner is away. What it said last holds while it can't be read.
 */
public final class LeaveCalendars {
    private static final Logger LOG = LoggerFactory.getLogger(LeaveCalendars.class);
    private static final Duration EVERY = Duration.ofHours(3);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final Duration BACK = Duration.ofDays(2);

    private final Database database;
    private final LeaveStore store;
    private final LeaveFetch fetch;
    private final Outbox outbox;
    private final People people;
    private final InstantSource clock;
    private final List<Consumer<PersonId>> listeners = new ArrayList<>();

    public LeaveCalendars(Database database, LeaveFetch fetch, Outbox outbox, People people, InstantSource clock) {
        this.database = database;
        this.store = new LeaveStore(database);
        this.fetch = fetch;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    /** Has somebody told whose calendar was given, read or forgotten, in the transaction that does it. */
    public void whenChanged(Consumer<PersonId> listener) {
        listeners.add(listener);
    }

    /** Takes the calendar at that address in the place of an earlier one; false where it is no address that may be asked. */
    public boolean give(PersonId person, String typed) {
        Optional<LeaveAddress> address = LeaveAddress.read(typed, fetch.reach());
        address.ifPresent(given -> database.transact(() -> {
            store.give(person, given, clock.instant());
            changed(person);
        }));
        return address.isPresent();
    }

    /** Forgets the calendar, and all that it said. */
    public void forget(PersonId person) {
        database.transact(() -> {
            store.forget(person);
            changed(person);
        });
    }

    public Optional<LeaveState> of(PersonId person) {
        return store.of(person)
                .map(calendar -> new LeaveState(calendar.address().host(), calendar.readAt(), calendar.failingSince()));
    }

    /** When their calendar says that they are away, in the year from now; each time whole. */
    public List<Span> between(PersonId person, Span span) {
        return store.between(person, span);
    }

    /**
     * Reads the one that waits longest: a server that answers slowly must not keep the bell from coming to its end.
     *
     * @return when the next one is due
     */
    public Optional<Instant> read(Instant now) {
        store.due(now).filter(due -> store.claim(due, now.plus(EVERY))).ifPresent(due -> read(due, now));
        return store.next();
    }

    /** Outside of any transaction: nobody waits for a stranger's server. */
    private void read(LeaveCalendar calendar, Instant now) {
        Fetched fetched = fetch.get(calendar.address());
        if (fetched instanceof Fetched.Failed failed) {
            failed(calendar, failed.why(), now);
            return;
        }
        Span window = new Span(now.minus(BACK), now.plus(AHEAD));
        Optional<List<Span>> spans =
                new LeaveReader(window, people.zone(calendar.person())).read(((Fetched.Content) fetched).text());
        if (spans.isPresent()) {
            keep(calendar, spans.get(), now);
        } else {
            failed(calendar, "what is there is no iCalendar", now);
        }
    }

    private void keep(LeaveCalendar calendar, List<Span> spans, Instant now) {
        database.transact(() -> {
            if (store.read(calendar, now, spans)) {
                if (calendar.readAt().isEmpty()) {
                    say(calendar, calendar.givenAt(), messages(calendar, now).works(spans));
                }
                changed(calendar.person());
            }
        });
    }

    private void failed(LeaveCalendar calendar, String why, Instant now) {
        LOG.info("leave calendar not read person={} why={}", calendar.person(), why);
        database.transact(() -> {
            Instant since = calendar.failingSince().orElse(now);
            boolean first = calendar.readAt().isEmpty();
            boolean theirs = store.failed(calendar, now);
            boolean due = first || !now.isBefore(since.plus(PATIENCE));
            if (theirs && due && store.tell(calendar, now)) {
                LeaveMessages messages = messages(calendar, now);
                say(calendar, since, first ? messages.neverWorked(why) : messages.failing(since, why));
            }
            store.of(calendar.person()).ifPresent(again -> store.claim(again, now.plus(AGAIN)));
        });
    }

    private void say(LeaveCalendar calendar, Instant about, Message message) {
        Subject subject = new Subject("away/calendar/" + calendar.person() + "/" + about.getEpochSecond());
        outbox.say(Conversation.with(calendar.person()), subject, Urgency.LATER, message);
    }

    private LeaveMessages messages(LeaveCalendar calendar, Instant now) {
        return new LeaveMessages(calendar, people.zone(calendar.person()), now);
    }

    private void changed(PersonId person) {
        listeners.forEach(listener -> listener.accept(person));
    }
}
