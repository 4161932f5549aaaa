package dev.watchbell.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.transaction.TransactionException;

/**
 * The database's own trouble, and nobody's mistake: it is away, was restarted, can't write, or undid what got in another's way. The
 * same again may well succeed.
 *
 * @param unsure it went away while it was to commit: what was written may be there
 */
public record Outage(boolean unsure) {
    /** Connection, rolled back for another's sake, out of disk or memory, stopped by whoever runs it, input and output. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** H2's: not open, its file isn't there, can't be written or is in use, closed. */
    private static final Set<String> STATES = Set.of("90007", "90014", "90020", "90028", "90031", "90067", "90098");

    /** What of that kind is behind a failure; empty where it is something else. */
    public static Optional<Outage> in(Throwable failure) {
        return causes(failure).anyMatch(Outage::itsOwn)
                ? Optional.of(new Outage(causes(failure).anyMatch(Outage::committing)))
                : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static boolean itsOwn(Throwable cause) {
        if (cause instanceof ConnectionException) {
            return true;
        }
        if (!(cause instanceof SQLException sql) || sql.getSQLState() == null) {
            return false;
        }
        String state = sql.getSQLState();
        return STATES.contains(state) || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }

    /** Jdbi has one type for what fails at the beginning and at the end. */
    private static boolean committing(Throwable cause) {
        return cause instanceof TransactionException
                && Objects.toString(cause.getMessage(), "").contains("commit");
    }
}
