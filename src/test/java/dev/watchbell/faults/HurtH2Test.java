package dev.watchbell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Proof;
import dev.watchbell.store.Database;
import dev.watchbell.store.DatabaseUrl;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** H2's file under a process that is killed while four threads write: it can be read each time, and has all that was committed. */
@Proof
@Timeout(280)
class HurtH2Test {
    private static final int KILLS = Integer.getInteger("faults.kills", 10);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int MOST = 400;

    private final Random luck = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void a_process_that_is_killed_while_it_writes_has_lost_nothing() throws Exception {
        System.out.println("-Dfaults.seed=" + SEED + " -Dfaults.kills=" + KILLS);
        String setting = "jdbc:h2:file:" + folder.resolve("watchbell");
        try (Database database = Database.open(DatabaseUrl.of(setting))) {
            database.use(sql -> sql.execute("create table kept (subject varchar not null primary key)"));
        }

        List<String> committed = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            committed.addAll(writeAndKill(setting, "kill" + kill, 1 + luck.nextInt(MOST)));

            look(setting, committed, "after kill " + kill);
        }
        System.out.println("kills=" + KILLS + " committed=" + committed.size() + " lost=0 half=0");
    }

    /** Each was written with its message in one transaction: both are there or neither. */
    private static void look(String setting, List<String> committed, String when) {
        try (Database database = Database.open(DatabaseUrl.of(setting))) {
            List<String> kept = strings(database, "select subject from kept");
            List<String> toBeSaid = strings(database, "select subject from outbox where waiting");
            assertThat(kept).as(when).containsAll(committed);
            assertThat(toBeSaid).as(when).containsExactlyInAnyOrderElementsOf(kept);
        }
    }

    private static List<String> strings(Database database, String query) {
        return database.with(sql -> sql.createQuery(query).mapTo(String.class).list());
    }

    /** What the process said was committed, until it was killed: in the middle of whatever its threads were at. */
    private static List<String> writeAndKill(String setting, String name, int killedAt)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SaysUntilKilled.class.getName(),
                        setting,
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(name + "/") && line.endsWith(".")) {
                    said.add(line.substring(0, line.length() - 1));
                }
                if (said.size() == killedAt) {
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        assertThat(said).as("it ended by itself").hasSizeGreaterThanOrEqualTo(killedAt);
        return said;
    }
}
