package dev.watchbell.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the database is: an H2 file or a PostgreSQL server, with the options that keep what was committed. */
public record DatabaseUrl(String jdbc) {
    private static final String FILE = "jdbc:h2:file:";
    private static final String ASYNC = "async:";

    /**
     * H2 loses acknowledged commits with its default write delay; where another thread is just committing it gives the same query the
     * answer from before, if results may be reused; it reads PostgreSQL's SQL; we close it ourselves.
     */
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
                    + ";DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0";

    /**
     * Reads the setting.
     *
     * @throws IllegalArgumentException with the reason, where it is neither H2 nor PostgreSQL or would run SQL on opening
     */
    public static DatabaseUrl of(String setting) {
        String lower = setting.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:postgresql://")) {
            return new DatabaseUrl(setting);
        }
        if (!lower.startsWith("jdbc:h2:file:") && !lower.startsWith("jdbc:h2:mem:")) {
            throw new IllegalArgumentException("it starts with jdbc:postgresql:// or jdbc:h2:file:");
        }
        if (lower.contains(";init=")) {
            throw new IllegalArgumentException("INIT is refused: it would run SQL on opening");
        }
        return new DatabaseUrl(undisturbed(setting) + H2_OPTIONS);
    }

    /** H2's usual channel to a file is closed under everybody when one thread that uses it is interrupted; this one isn't. */
    private static String undisturbed(String setting) {
        boolean file = setting.regionMatches(true, 0, FILE, 0, FILE.length());
        String path = file ? setting.substring(FILE.length()) : "";
        return file && !path.startsWith(ASYNC) ? FILE + ASYNC + path : setting;
    }

    public boolean postgres() {
        return jdbc.startsWith("jdbc:postgresql:");
    }

    /** The same H2 file, which must be there, opened so that nothing in it can change. */
    String reading() {
        return jdbc + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=TRUE";
    }

    /** The file that H2 keeps all in; empty for PostgreSQL and for H2 in memory. */
    public Optional<Path> file() {
        if (!jdbc.startsWith(FILE)) {
            return Optional.empty();
        }
        String path = jdbc.substring(FILE.length() + ASYNC.length(), jdbc.indexOf(';'));
        String home = path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
        return Optional.of(Path.of(home + ".mv.db"));
    }
}
