package dev.watchbell.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The database's file, for its owner's eyes only: it holds what people said. */
final class OwnFile {
    private OwnFile() {}

    /** Makes it, empty, before the database does, so that nobody can read it in between; one that is there is closed to others. */
    static void prepare(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            Path folder = Files.createDirectories(absolute.resolve("..").normalize());
            if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                return;
            }
            var ownersOnly = PosixFilePermissions.fromString("rw-------");
            if (Files.exists(absolute)) {
                Files.setPosixFilePermissions(absolute, ownersOnly);
            } else {
                Files.createFile(absolute, PosixFilePermissions.asFileAttribute(ownersOnly));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the database's file can't be made: " + absolute, failure);
        }
    }
}
