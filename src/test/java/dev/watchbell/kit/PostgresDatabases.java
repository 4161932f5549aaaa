package dev.watchbell.kit;

import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** One PostgreSQL server on a free port, which takes itself away with the tests' JVM. */
public final class PostgresDatabases implements Databases {
    /** The driver asks for the JVM's zone on each connection; only something that runs after it can have another. */
    private static final List<String> SESSIONS_ELSEWHERE = List.of(
            "create schema kit",
            """
            create function kit.elsewhere() returns event_trigger language plpgsql as $$
            begin perform set_config('TimeZone', 'Asia/Kathmandu', false); end $$""",
            "create event trigger elsewhere on login execute function kit.elsewhere()",
            "alter event trigger elsewhere enable always");

    private final AtomicInteger count = new AtomicInteger();
    private final EmbeddedPostgres server;
    private final Jdbi admin;

    PostgresDatabases() {
        this("off");
    }

    /** One that waits for the disk, as a server of one's own does; slower than tests need. */
    public static PostgresDatabases durable() {
        return new PostgresDatabases("on");
    }

    private PostgresDatabases(String fsync) {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", fsync)
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        admin = Jdbi.create(server.getPostgresDatabase());
        admin.useHandle(sql -> sql.execute("create database template_watchbell"));
        Jdbi.create(server.getDatabase("postgres", "template_watchbell"))
                .useHandle(sql -> SESSIONS_ELSEWHERE.forEach(sql::execute));
        Database.open(url("template_watchbell")).close();
    }

    @Override
    public DatabaseUrl fresh() {
        String name = "test" + count.incrementAndGet();
        admin.useHandle(sql -> sql.execute("create database " + name + " template template_watchbell"));
        return url(name);
    }

    @Override
    public void discard(DatabaseUrl used) {
        String name = used.jdbc().replaceFirst(".*/(test[0-9]+)\\?.*", "$1");
        admin.useHandle(sql -> sql.execute("drop database " + name + " with (force)"));
    }

    private DatabaseUrl url(String name) {
        return DatabaseUrl.of(server.getJdbcUrl("postgres", name));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
