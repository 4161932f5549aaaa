package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is told that a channel is open, or that something was refused, in the transaction that notes it. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final Database database;
    private final ClaimStore claims;
    private final List<BiConsumer<Subject, ChannelId>> opened = new CopyOnWriteArrayList<>();
    private final List<Consumer<Refused>> refused = new CopyOnWriteArrayList<>();

    Listeners(Database database) {
        this.database = database;
        this.claims = new ClaimStore(database);
    }

    void add(BiConsumer<Subject, ChannelId> listener) {
        opened.add(listener);
    }

    void add(Consumer<Refused> listener) {
        refused.add(listener);
    }

    /** Where a listener fails, it is noted nowhere, and told again. */
    boolean opened(Due due, ChannelId channel, Instant now) {
        return database.inTransaction(() -> {
            boolean ours = claims.done(due, Optional.empty(), now);
            if (ours) {
                opened.forEach(listener -> listener.accept(due.subject(), channel));
            }
            return ours;
        });
    }

    /** Where a listener fails, it is noted all the same: else it would be tried, and refused, for ever. */
    void refused(Due due, Refused what) {
        try {
            database.transact(() -> {
                if (claims.refused(due, what.at(), what.error())) {
                    refused.forEach(listener -> listener.accept(what));
                }
            });
        } catch (RuntimeException failure) {
            LOG.error("nobody was told of what was refused subject={}", due.subject(), failure);
            boolean ours = claims.refused(due, what.at(), what.error());
            LOG.debug("kept ours={}", ours);
        }
    }
}
