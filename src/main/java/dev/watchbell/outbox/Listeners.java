package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Database;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Who is told that a channel is open, in the transaction that notes it. */
final class Listeners {
    private final Database database;
    private final ClaimStore claims;
    private final List<BiConsumer<Subject, ChannelId>> listeners = new CopyOnWriteArrayList<>();

    Listeners(Database database, ClaimStore claims) {
        this.database = database;
        this.claims = claims;
    }

    void add(BiConsumer<Subject, ChannelId> listener) {
        listeners.add(listener);
    }

    /** Where a listener fails, it is noted nowhere, and told again. */
    boolean opened(Due due, ChannelId channel) {
        return database.inTransaction(() -> {
            boolean ours = claims.done(due, Optional.empty());
            if (ours) {
                listeners.forEach(listener -> listener.accept(due.subject(), channel));
            }
            return ours;
        });
    }
}
