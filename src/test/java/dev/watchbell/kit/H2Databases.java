package dev.watchbell.kit;

import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** H2 in files of a folder that is removed at the end. */
public final class H2Databases implements Databases {
    private static final String FILE = ".mv.db";

    private final AtomicInteger count = new AtomicInteger();
    private final Path folder;

    public H2Databases() {
        try {
            folder = Files.createTempDirectory("watchbell-h2-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Database.open(url("template")).close();
    }

    @Override
    public DatabaseUrl fresh() {
        String name = "test" + count.incrementAndGet();
        try {
            Files.copy(folder.resolve("template" + FILE), folder.resolve(name + FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return url(name);
    }

    private DatabaseUrl url(String name) {
        return DatabaseUrl.of("jdbc:h2:file:" + folder.resolve(name) + ";TIME ZONE=Asia/Kathmandu");
    }

    /** All go together at the end: a test that failed in the middle may still have its file open. */
    @Override
    public void discard(DatabaseUrl used) {}

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
