package dev.watchbell.slack.inbox;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import dev.watchbell.store.Database;
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
            Taken taken = database.inTransaction(() -> receipts.first(key, clock.instant())
                    ? new Taken(answer(key, request), Answered.Outcome.DONE)
                    : new Taken(receipts.answer(key).orElse(""), Answered.Outcome.AGAIN));
            tell(request, taken.outcome(), begun);
            return Optional.of(taken.answer());
        } catch (RuntimeException failure) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("not answered type={} reference={}", request.getRequestType(), reference, failure);
            Optional<String> sorry = reception.sorry(request, reference);
            tell(request, Answered.Outcome.FAILED, begun);
            return sorry;
        }
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
