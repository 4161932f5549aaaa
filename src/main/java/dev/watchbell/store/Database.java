package dev.watchbell.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is kept: H2 in a file, or PostgreSQL.
 *
 * <p>A transaction belongs to the thread; one that is begun inside another joins it. So a receipt, a decision and what is
 * to be said about it are written together or not at all.
 */
public final class Database implements AutoCloseable {
    private static final String UNDONE = "undone";
    /** A server that is far away, or just starting. */
    private static final Duration LOGIN = Duration.ofSeconds(10);

    /** Whoever asks in Slack waits for three seconds: rather a sentence than silence. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /** A server that says nothing for so long is gone, though nobody closed the connection. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** A replica that is frozen in a transaction holds locks, for which the others would wait until it comes back. */
    private static final String NOT_FOR_EVER = "set idle_in_transaction_session_timeout = '10s'";

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private final boolean postgres;
    private final boolean file;
    private final Disk disk = new Disk();
    private final Map<Handle, RuntimeException> failedInside = new ConcurrentHashMap<>();
    private final Map<Handle, Map<Object, Object>> remembered = new ConcurrentHashMap<>();
    private final Map<Handle, List<Runnable>> following = new ConcurrentHashMap<>();

    private Database(HikariDataSource pool, DatabaseUrl url) {
        this.pool = pool;
        this.postgres = url.postgres();
        this.file = url.file().isPresent();
        this.jdbi = Jdbi.create(pool);
        Columns.register(jdbi);
    }

    /**
     * Opens the database, and brings its tables up to date.
     *
     * @throws DatabaseFailure where it can't be reached, or is another version's
     */
    public static Database open(DatabaseUrl url) {
        url.file().ifPresent(OwnFile::prepare);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.jdbc());
        config.setPoolName("watchbell");
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(1_000);
        if (url.postgres()) {
            config.addDataSourceProperty("loginTimeout", String.valueOf(LOGIN.toSeconds()));
            config.addDataSourceProperty("socketTimeout", String.valueOf(SILENCE.toSeconds()));
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.setConnectionInitSql(NOT_FOR_EVER);
        }
        HikariDataSource pool = connect(config);
        try {
            Flyway flyway = Flyway.configure().dataSource(pool).load();
            refuseNewer(Version.of(flyway));
            flyway.migrate();
            Database database = new Database(pool, url);
            Durability.warn(database);
            return database;
        } catch (RuntimeException failure) {
            pool.close();
            throw new DatabaseFailure(failure);
        }
    }

    /** Who runs already goes on beside a newer one; who starts may be a step back that nobody meant. */
    private static void refuseNewer(Version version) {
        if (version.newer()) {
            throw new IllegalStateException("a newer Watchbell has brought its tables to version " + version
                    + ", and this one knows them up to " + version.ours()
                    + "; start that one, or this one on the backup that was made before");
        }
    }

    private static HikariDataSource connect(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /**
     * Runs in one transaction, joining the thread's own when there is one; an exception rolls all of it back.
     *
     * @throws IllegalStateException where what joined it has failed, though that was caught: half of it must not be kept
     */
    public <T> T inTransaction(Supplier<T> work) {
        return jdbi.withHandle(handle -> handle.isInTransaction() ? join(handle, work) : begin(handle, work));
    }

    private <T> T begin(Handle handle, Supplier<T> work) {
        List<Runnable> then = new ArrayList<>();
        following.put(handle, then);
        T done;
        try {
            done = handle.inTransaction(own -> {
                T result = work.get();
                if (failedInside.containsKey(handle)) {
                    throw new IllegalStateException(
                            "part of it failed, so all of it is undone", failedInside.get(handle));
                }
                return result;
            });
        } finally {
            failedInside.remove(handle);
            following.remove(handle);
        }
        if (file) {
            disk.reach(handle);
        }
        then.forEach(Runnable::run);
        return done;
    }

    private <T> T join(Handle handle, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            failedInside.put(handle, failure);
            throw failure;
        }
    }

    /** As {@link #inTransaction(Supplier)}, for work that answers nothing. */
    public void transact(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Remembers in that work, which is a part of a transaction, what is read {@link #once}: for what reads the same again and again,
     * and would rather see it as it was at first.
     */
    public void remembering(Runnable work) {
        jdbi.useHandle(handle -> {
            if (remembered.putIfAbsent(handle, new HashMap<>()) != null) {
                throw new IllegalStateException("this transaction remembers already");
            }
            try {
                work.run();
            } finally {
                remembered.remove(handle);
            }
        });
    }

    /** Reads it, or where it was read before in this {@link #remembering}, remembers it; the key is equal for nothing else. */
    @SuppressWarnings("unchecked") // by a key like that
    public <K extends Record, T> T once(K key, Supplier<T> read) {
        return jdbi.withHandle(handle -> {
            Map<Object, Object> known = remembered.get(handle);
            if (known == null) {
                return read.get();
            }
            @Nullable Object before = known.get(key);
            if (before != null) {
                return (T) before;
            }
            T now = read.get();
            known.put(key, now);
            return now;
        });
    }

    /** It has changed: it is read anew. */
    public void forget(Record key) {
        jdbi.useHandle(
                handle -> remembered.getOrDefault(handle, new HashMap<>()).remove(key));
    }

    /** Undoes all that the work wrote, and nothing else: what would happen, exactly. */
    public <T> T undone(Supplier<T> work) {
        return inTransaction(() -> jdbi.withHandle(handle -> {
            handle.savepoint(UNDONE);
            T result = work.get();
            handle.rollbackToSavepoint(UNDONE);
            return result;
        }));
    }

    /** Reads or writes with SQL, in the thread's transaction when there is one. */
    public <T> T with(Function<Handle, T> sql) {
        return jdbi.withHandle(sql::apply);
    }

    /** As {@link #with}, for SQL that answers nothing. */
    public void use(Consumer<Handle> sql) {
        jdbi.useHandle(sql::accept);
    }

    /** Runs when the thread's transaction is committed and on disk; at once where there is none; never after a rollback. */
    public void afterCommit(Runnable work) {
        jdbi.useHandle(handle -> {
            List<Runnable> then = following.get(handle);
            if (then == null) {
                work.run();
            } else {
                then.add(work);
            }
        });
    }

    /** The database's own clock, for leases: two replicas' clocks differ, this one is shared. */
    public Instant now() {
        return with(handle -> handle.createQuery("select current_timestamp")
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant());
    }

    public boolean reachable() {
        try {
            return with(handle ->
                            handle.createQuery("select 1").mapTo(int.class).one())
                    == 1;
        } catch (RuntimeException away) {
            return false;
        }
    }

    /** Takes no connection from the pool any more that is there now: where one was cut, the others may be cut too. */
    public void reconnect() {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        if (now != null && !pool.isClosed()) {
            now.softEvictConnections();
        }
    }

    /** True on PostgreSQL, which several replicas may share; false on H2, which is one process's own. */
    public boolean postgres() {
        return postgres;
    }

    /** How many connections are in use, and wanted; zeros before the first. */
    public Connections standing() {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        return now == null
                ? new Connections(0, 0, 0, pool.getMaximumPoolSize())
                : new Connections(
                        now.getActiveConnections(),
                        now.getIdleConnections(),
                        now.getThreadsAwaitingConnection(),
                        pool.getMaximumPoolSize());
    }

    /** The pool of connections, for what brings its own SQL (the timer). */
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
