package dev.watchbell.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.watchbell.kit.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A PostgreSQL that is restarted, cut off, silent and full under a bot that people write to: each is told what became of what they
 * wrote, and it is so; the bot goes on by itself.
 */
@Proof
@Timeout(280)
class HurtPostgresTest {
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

    private final Random luck = new Random(SEED);

    @TempDir
    Path folder;

    @BeforeEach
    void seed() {
        System.out.println("-Dfaults.seed=" + SEED + " -Dfaults.rounds=" + ROUNDS);
    }

    @Test
    void a_server_that_is_restarted_is_waited_for() throws Exception {
        try (Sea sea = new Sea(folder.resolve("data"))) {
            for (int round = 1; round <= ROUNDS; round++) {
                sea.ana.awaitAnswers(10 + luck.nextInt(40));
                sea.postgres.stopAtOnce();
                sea.ana.awaitTrouble(2);
                assertThat(sea.bot.get("readyz")).isEqualTo(503);
                assertThat(sea.bot.get("healthz")).isEqualTo(200);
                assertThat(sea.bot.get("metrics")).isEqualTo(200);
                assertThat(sea.bot.get("status")).isEqualTo(200);
                sea.ben.awaitTrouble(2);
                sea.postgres.startAgain();
                sea.wellAgain("restart " + round);
            }

            sea.judge();
        }
    }

    @Test
    void connections_that_are_cut_again_and_again_leave_nothing_half_done() throws Exception {
        try (Sea sea = new Sea(folder.resolve("data"))) {
            int cut = 0;
            for (int round = 1; round <= 20 * ROUNDS; round++) {
                sea.ana.awaitAnswers(1 + luck.nextInt(10));
                cut += sea.postgres.cutConnections();
                sea.ben.awaitAnswers(1 + luck.nextInt(3));
                sea.wire.cut();
            }
            System.out.println("connections cut by the server: " + cut);
            sea.wellAgain("cuts");

            sea.judge();
        }
    }

    @Test
    void a_commit_whose_reply_is_lost_counts_once() throws Exception {
        try (Sea sea = new Sea(folder.resolve("data"))) {
            for (int round = 1; round <= 20 * ROUNDS; round++) {
                sea.ana.awaitAnswers(1 + luck.nextInt(10));
                sea.wire.loseCommits(1 + luck.nextInt(3));
            }
            sea.wellAgain("lost replies");
            System.out.println("commits whose reply was lost: " + sea.wire.lost());

            assertThat(sea.wire.lost()).isGreaterThan(10 * ROUNDS);
            sea.judge();
        }
    }

    @Test
    void a_server_that_goes_silent_is_given_up() throws Exception {
        try (Sea sea = new Sea(folder.resolve("data"))) {
            sea.ana.awaitAnswers(20);
            sea.wire.silence();
            sea.ana.awaitTrouble(2);
            assertThat(sea.bot.get("readyz")).isEqualTo(503);
            sea.ben.awaitTrouble(2);
            sea.wire.speak();
            sea.wellAgain("silence");

            sea.judge();
        }
    }

    /** A disk of its own, in memory, which only root can make: elsewhere this is left out, and says so. */
    @Test
    void a_full_disk_is_told_and_then_room_is_found() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(command("mount", "-t", "tmpfs", "-o", "size=192m,mode=0777", "watchbell-full", disk.toString()))
                .as("this machine lets us make a small disk")
                .isZero();
        try (Sea sea = new Sea(disk.resolve("data"))) {
            for (int round = 1; round <= ROUNDS; round++) {
                sea.ana.awaitAnswers(20);
                Path ballast = disk.resolve("ballast");
                int filled = command("dd", "if=/dev/zero", "of=" + ballast, "bs=64k");
                sea.ana.awaitTrouble(2);
                System.out.println("the disk is full, dd=" + filled);
                Files.delete(ballast);
                sea.wellAgain("full disk " + round);
            }

            sea.judge();
        } finally {
            assertThat(command("umount", "-l", disk.toString())).isZero();
        }
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
