package dev.watchbell.kit;

import dev.watchbell.store.DatabaseUrl;

/** Hands out fresh databases, copied from one whose tables are up to date. */
public interface Databases extends AutoCloseable {
    DatabaseUrl fresh();

    /** The test is over, and nothing has the database open. */
    void discard(DatabaseUrl used);

    @Override
    void close();
}
