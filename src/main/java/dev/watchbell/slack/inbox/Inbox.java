package dev.watchbell.slack.inbox;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import dev.watchbell.store.Database;
import dev.watchbell.store.Outage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door for what Slack sends, whichever way it comes: once by its key, on disk before it is acknowledged.
 *
 * <p>The receipt, all that is decided, and all that is to be said because of it are one transaction. What comes again is
 * answered as it was the first time, and does nothing.
 */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** Of Slack's three seconds, this and the wait for a connection leave some. */
    private static final Duration TIME_FOR_ANOTHER_TRY = Duration.ofSeconds(1);

    private final Database database;
    private final ReceiptStore receipts;
    private final Reception reception;
    private final InstantSource clock;
    private final List<Consumer<Answered>> listeners = new CopyOnWriteArrayList<>();

    public Inbox(Database database, Reception reception, InstantSource clock) {
        this.database = database;
        this.receipts = new ReceiptStore(database);
        this.reception = reception;
        this.clock = clock;
    }

    /** Has somebody told of what came, once it can be acknowledged. */
    public void whenAnswered(Consumer<Answered> listener) {
        listeners.add(listener);
    }

    /** What goes back to Slack: the acknowledgement as JSON, or blank; empty where Slack must bring it again. */
    public Optional<String> receive(String key, Request<?> request) {
        long begun = System.nanoTime();
        try {
            Taken taken = takeTwice(key, request, begun);
            tell(request, taken.outcome(), begun);
            return Optional.of(taken.answer());
        } catch (RuntimeException failure) {
            Optional<String> sorry = reception.sorry(request, sentence(request, failure));
            tell(request, Answered.Outcome.FAILED, begun);
            return sorry;
        }
    }

    /**
     * Where the database let go of us it is tried once more, while there is time: its receipt keeps it from being done twice, and
     * what was committed though nobody could tell us is answered as it was.
     */
    private Taken takeTwice(String key, Request<?> request, long begun) {
        try {
            return take(key, request);
        } catch (RuntimeException failure) {
            Optional<Outage> outage = Outage.in(failure);
            if (outage.isEmpty() || System.nanoTime() - begun > TIME_FOR_ANOTHER_TRY.toNanos()) {
                throw failure;
            }
            LOG.info("tried once more type={}", request.getRequestType());
            database.reconnect();
            try {
                return take(key, request);
            } catch (RuntimeException again) {
                throw outage.get().unsure() ? failure : again;
            }
        }
    }

    private Taken take(String key, Request<?> request) {
        return database.inTransaction(() -> receipts.first(key, clock.instant())
                ? new Taken(answer(key, request), Answered.Outcome.DONE)
                : new Taken(receipts.answer(key).orElse(""), Answered.Outcome.AGAIN));
    }

    /** What the person is told, with a word by which the log is found; the database's trouble is one line there for each of them. */
    private static String sentence(Request<?> request, RuntimeException failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        Optional<Outage> outage = Outage.in(failure);
        if (outage.isEmpty()) {
            LOG.error("not answered type={} reference={}", request.getRequestType(), reference, failure);
            return Reception.BROKEN.formatted(reference);
        }
        boolean unsure = outage.get().unsure();
        LOG.error(
                "not answered, the database is in trouble type={} reference={} unsure={}",
                request.getRequestType(),
                reference,
                unsure);
        LOG.warn("database in trouble", failure);
        return (unsure ? Reception.UNSURE : Reception.DATABASE_AWAY).formatted(reference);
    }

    private record Taken(String answer, Answered.Outcome outcome) {}

    private void tell(Request<?> request, Answered.Outcome outcome, long begun) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        Answered answered = new Answered(kind(request.getRequestType()), outcome, took);
        listeners.forEach(listener -> listener.accept(answered));
    }

    private static Answered.Kind kind(RequestType type) {
        return switch (type) {
            case Command -> Answered.Kind.COMMAND;
            case BlockAction -> Answered.Kind.PRESS;
            case ViewSubmission -> Answered.Kind.SUBMISSION;
            case Event -> Answered.Kind.EVENT;
            default -> Answered.Kind.OTHER;
        };
    }

    private String answer(String key, Request<?> request) {
        String answer = reception.answer(request);
        receipts.answered(key, answer);
        return answer;
    }

    /** Forgets what came longer ago than Slack repeats anything. */
    public void forgetOld() {
        receipts.forgetBefore(clock.instant().minus(REMEMBERED));
    }
}
