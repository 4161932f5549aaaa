package dev.watchbell.kill;

import java.nio.file.Path;
import java.util.List;

/** A Java that starts soon and stays small. */
final class ChildJava {
    private ChildJava() {}

    /** The command, up to the main class. */
    static List<String> prepare(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx160m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=America/New_York",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"));
    }
}
