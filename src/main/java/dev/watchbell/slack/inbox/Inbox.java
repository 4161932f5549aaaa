package dev.watchbell.slack.inbox;

import com.slack.api.bolt.request.Request;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
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

    public Inbox(Database database, Reception reception, InstantSource clock) {
        this.database = database;
        this.receipts = new ReceiptStore(database);
        this.reception = reception;
        this.clock = clock;
    }

    /** What goes back to Slack: the acknowledgement as JSON, or blank; empty where Slack must bring it again. */
    public Optional<String> receive(String key, Request<?> request) {
        try {
            return Optional.of(database.inTransaction(() -> receipts.first(key, clock.instant())
                    ? answer(key, request)
                    : receipts.answer(key).orElse("")));
        } catch (RuntimeException failure) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("not answered type={} reference={}", request.getRequestType(), reference, failure);
            return reception.sorry(request, reference);
        }
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
