package dev.watchbell.kill;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Java that starts soon and stays small: its classes are read from an archive, which takes jars for the folders of classes. */
final class ChildJava {
    private final Path folder;
    private final Path archive;
    private final String classPath;

    ChildJava(Path folder) throws IOException {
        this.folder = folder;
        this.archive = folder.resolve("classes.jsa");
        List<String> jars = new ArrayList<>();
        for (String one : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            jars.add(
                    Files.isDirectory(Path.of(one))
                            ? packed(Path.of(one), jars.size()).toString()
                            : one);
        }
        this.classPath = String.join(File.pathSeparator, jars);
    }

    private Path packed(Path classes, int number) throws IOException {
        Path jar = folder.resolve("classes" + number + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            zip.setMethod(ZipOutputStream.STORED);
            all.filter(one -> !one.equals(classes)).forEach(one -> pack(zip, classes.relativize(one), one));
        }
        return jar;
    }

    /** Folders have entries of their own, in which migrations are looked for. */
    private static void pack(ZipOutputStream zip, Path name, Path file) {
        try {
            boolean dir = Files.isDirectory(file);
            byte[] bytes = dir ? new byte[0] : Files.readAllBytes(file);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            ZipEntry entry = new ZipEntry(name.toString().replace(File.separatorChar, '/') + (dir ? "/" : ""));
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The command, up to the main class. */
    List<String> command() {
        return words("-XX:SharedArchiveFile=" + archive);
    }

    /** The same, for one that writes the archive when it ends. */
    List<String> recording() {
        return words("-XX:ArchiveClassesAtExit=" + archive);
    }

    private List<String> words(String sharing) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                sharing,
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx160m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=America/New_York",
                "-cp",
                classPath);
    }
}
