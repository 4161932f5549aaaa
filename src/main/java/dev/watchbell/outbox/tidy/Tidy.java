package dev.watchbell.outbox.tidy;

import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what is old: the words after thirty days, and after four hundred also where they stand in Slack.
 *
 * <p>Until then whoever asks for an edit finds the message, however long ago it was said, so no incident outlives its summary. What was
 * refused waits ninety days for somebody to look at it. What waits to be said is never forgotten.
 */
public final class Tidy {
    private static final Logger LOG = LoggerFactory.getLogger(Tidy.class);
    private static final Duration WORDS = Duration.ofDays(30);
    private static final Duration REFUSED = Duration.ofDays(90);
    private static final Duration PLACES = Duration.ofDays(400);
    private static final Duration HOLDS = Duration.ofDays(1);

    private final Database database;
    private final TidyStore store;

    public Tidy(Database database) {
        this.database = database;
        this.store = new TidyStore(database);
    }

    public void forget(Instant now) {
        database.transact(() -> {
            int given = store.giveUp(now.minus(REFUSED));
            int unsaid = store.deleteUnsaid(now.minus(WORDS));
            int emptied = store.empty(now.minus(WORDS));
            int places = store.deletePlaces(now.minus(PLACES));
            int holds = store.deleteHolds(now.minus(HOLDS));
            LOG.info(
                    "outbox tidied given_up={} unsaid={} emptied={} places={} holds={}",
                    given,
                    unsaid,
                    emptied,
                    places,
                    holds);
        });
    }
}
