package dev.watchbell.store;

/** The database can't be opened; the message says why, in the database's own words, without address or password. */
public final class DatabaseFailure extends RuntimeException {
    DatabaseFailure(Throwable failure) {
        super(root(failure), failure);
    }

    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return words.isBlank() ? cause.getClass().getSimpleName() : words;
    }
}
