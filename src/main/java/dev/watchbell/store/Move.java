package dev.watchbell.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes all that there is from an H2 file to a PostgreSQL that has nothing yet: all of it or nothing.
 *
 * <p>The file is opened for reading alone, and held meanwhile, so that no bot can be started on it. Quartz's tables stay behind: it only
 * wakes us, and its bells are hung up anew at each start.
 */
public final class Move {
    private static final Logger LOG = LoggerFactory.getLogger(Move.class);
    private static final int H2_IN_USE = 90020;
    private static final int H2_NOT_THERE = 90146;

    private final DatabaseUrl from;
    private final DatabaseUrl to;

    public Move(DatabaseUrl from, DatabaseUrl to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Makes the move.
     *
     * @return how many rows were taken, by table
     * @throws Refused where either database isn't as it must be; nothing has changed then, but that the other one's tables may have been made
     * @throws DatabaseFailure where the other one can't be reached
     */
    public Map<String, Long> run() {
        if (from.postgres()) {
            throw new Refused("everything is in PostgreSQL already: pg_dump and pg_restore move it on");
        }
        if (!to.postgres()) {
            throw new Refused("it moves to PostgreSQL, such as jdbc:postgresql://db.example.com/watchbell");
        }
        try (Connection source = source()) {
            look(Version.of(
                    Flyway.configure().dataSource(from.reading(), "", "").load()));
            prepare(Flyway.configure().dataSource(to.jdbc(), null, null).load());
            try (Connection target = DriverManager.getConnection(to.jdbc())) {
                return new Copy(source, target).run();
            }
        } catch (SQLException | FlywayException failure) {
            LOG.debug("not moved", failure);
            throw new DatabaseFailure(failure);
        }
    }

    private Connection source() {
        try {
            return DriverManager.getConnection(from.reading());
        } catch (SQLException failure) {
            throw switch (failure.getErrorCode()) {
                case H2_IN_USE ->
                    new Refused(
                            "a Watchbell uses the database that is to be moved: stop it first, and leave it stopped",
                            failure);
                case H2_NOT_THERE ->
                    new Refused(
                            "there is no database at WATCHBELL_DATABASE_URL, or in ./data where that isn't set",
                            failure);
                default -> new DatabaseFailure(failure);
            };
        }
    }

    private static void look(Version source) {
        if (source.older()) {
            throw new Refused("the database that is to be moved is of version " + source + ", and this Watchbell of "
                    + source.ours() + ": start this Watchbell on it once, stop it, and move then");
        }
        if (!source.same()) {
            throw new Refused("the database that is to be moved is of version " + source + ", and this Watchbell of "
                    + source.ours() + ": move it with the Watchbell that has served from it");
        }
    }

    private static void prepare(Flyway target) {
        Version version = Version.of(target);
        if (!version.none() && !version.same()) {
            throw new Refused("the database to move to is of version " + version + ", and this Watchbell of "
                    + version.ours() + ": give it an empty one");
        }
        try {
            target.migrate();
        } catch (FlywayException failure) {
            throw new Refused(
                    "the tables can't be made in the database to move to: " + new DatabaseFailure(failure).getMessage(),
                    failure);
        }
    }
}
