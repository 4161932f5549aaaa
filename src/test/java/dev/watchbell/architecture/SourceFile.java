package dev.watchbell.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A text file of this project, by its path from the project's root. */
record SourceFile(Path path, String text) {
    static final Path MAIN = Path.of("src/main/java/dev/watchbell");
    static final Path TESTS = Path.of("src/test/java/dev/watchbell");

    static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every file below that folder whose name ends so, in the order of their paths. */
    static List<SourceFile> below(Path folder, String ending) {
        return files(folder)
                .filter(path -> path.toString().endsWith(ending))
                .map(SourceFile::read)
                .toList();
    }

    /** That folder and every folder below it which holds a Java file. */
    static List<Path> foldersWithJava(Path folder) {
        return files(folder)
                .filter(path -> path.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .toList();
    }

    long lines() {
        return text.lines().count();
    }

    @Override
    public String toString() {
        return path + " (" + lines() + " lines)";
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
