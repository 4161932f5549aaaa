package dev.watchbell.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL server of a test's own, which may be hurt: it waits for its disk, as a real one does. */
final class OwnPostgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    OwnPostgres(Path data) {
        this.data = data;
        this.server = start(0);
        this.port = server.getPort();
    }

    private EmbeddedPostgres start(int at) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("min_wal_size", "32MB")
                    .setServerConfig("max_wal_size", "32MB")
                    .setServerConfig("wal_recycle", "off")
                    .setServerConfig("wal_init_zero", "off")
                    .setServerConfig("max_connections", "100");
            return at == 0 ? builder.start() : builder.setPort(at).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    Jdbi admin() {
        return Jdbi.create(server.getPostgresDatabase());
    }

    /** As {@code pg_ctl stop -m immediate}: nothing is finished, and the next start recovers. */
    void stopAtOnce() throws IOException, InterruptedException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        int said = new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
        if (said != 0) {
            throw new IllegalStateException("the server couldn't be told to stop");
        }
        postmaster.onExit().join();
        server.close();
    }

    void startAgain() {
        server = start(port);
    }

    /** Closes all connections but the one that does it, and tells how many those were. */
    int cutConnections() {
        return admin().withHandle(sql -> sql.createQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where backend_type = 'client backend' and pid <> pg_backend_pid()""").mapTo(int.class).one());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
