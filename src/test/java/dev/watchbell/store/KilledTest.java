package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {
    private static final String COMMITTED = "committed ";
    private static final int KILLS = 3;

    @Test
    void a_process_that_is_killed_has_lost_nothing_that_it_said_was_committed(@TempDir Path folder) throws Exception {
        String setting = "jdbc:h2:file:" + folder.resolve("watchbell");
        try (Database database = Database.open(DatabaseUrl.of(setting))) {
            database.use(sql -> sql.execute("create table kept (number integer not null)"));
        }

        List<Integer> said = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            said.addAll(commitAndKill(setting, kill * 1_000_000, kill * 150));

            assertThat(kept(setting)).as("after kill " + kill).containsAll(said);
        }
        assertThat(said).hasSizeGreaterThanOrEqualTo(900);
    }

    /** What the process said was committed, at least that many. */
    private static List<Integer> commitAndKill(String setting, int from, int howMany)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitsUntilKilled.class.getName(),
                        setting,
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Integer> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(COMMITTED)) {
                    said.add(Integer.valueOf(line.substring(COMMITTED.length())));
                }
                if (said.size() == howMany) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return said;
    }

    private static List<Integer> kept(String setting) {
        try (Database database = Database.open(DatabaseUrl.of(setting))) {
            return database.with(sql -> sql.createQuery("select number from kept")
                    .mapTo(Integer.class)
                    .list());
        }
    }
}
