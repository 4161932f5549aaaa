package dev.watchbell.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TimerTest {
    private final InstantSource clock = InstantSource.system();
    private final Database database;
    private Timer timer;

    TimerTest(Database database) {
        this.database = database;
        this.timer = new Timer(database, clock);
    }

    @AfterEach
    void close() {
        timer.close();
    }

    @Test
    void a_bell_rings_at_the_start_and_again_at_the_instant_it_asked_for() throws InterruptedException {
        Instant due = clock.instant().plusMillis(900);
        CountDownLatch rungWhenDue = new CountDownLatch(1);
        timer.add("pings", now -> {
            if (now.isBefore(due)) {
                return Optional.of(due);
            }
            rungWhenDue.countDown();
            return Optional.empty();
        });

        timer.start();

        assertRings(rungWhenDue);
    }

    @Test
    void how_late_a_ring_is_counts_from_what_the_bell_asked_for_also_before_a_restart() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        List<Ring> rings = new CopyOnWriteArrayList<>();
        database.use(sql -> sql.execute(
                "insert into bell (name, rung_at, next_at) values ('pings', current_timestamp, ?)",
                clock.instant().minus(Duration.ofHours(2))));
        timer.add("pings", now -> Optional.of(now.plus(Duration.ofDays(1))));
        timer.whenRung(ring -> {
            rings.add(ring);
            told.countDown();
        });

        timer.start();

        assertRings(told);
        assertThat(rings.get(0).well()).isTrue();
        assertThat(rings.get(0).late())
                .hasValueSatisfying(late -> assertThat(late).isGreaterThan(Duration.ofHours(1)));
    }

    @Test
    void a_nudge_rings_at_once_after_the_commit_and_not_after_a_rollback() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch nudged = new CountDownLatch(2);
        AtomicInteger recaps = new AtomicInteger();
        timer.add("recaps", now -> {
            recaps.incrementAndGet();
            started.countDown();
            return Optional.empty();
        });
        timer.add("pings", now -> {
            started.countDown();
            nudged.countDown();
            return Optional.of(now.plus(Duration.ofDays(1)));
        });
        timer.start();
        assertRings(started);

        assertThatThrownBy(() -> database.transact(() -> {
                    timer.nudge("recaps");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        database.transact(() -> timer.nudge("pings"));

        assertRings(nudged);
        timer.close();
        assertThat(recaps).hasValue(1);
    }

    @Test
    void a_bell_that_fails_stops_no_other_but_the_timer_is_not_well() throws InterruptedException {
        CountDownLatch other = new CountDownLatch(2);
        timer.add("broken", now -> {
            throw new IllegalStateException("no such shift");
        });
        timer.add("recaps", now -> {
            other.countDown();
            return Optional.of(now);
        });

        timer.start();

        assertRings(other);
        assertThat(timer.healthy()).isFalse();
    }

    @Test
    void a_timer_is_well_once_all_bells_were_rung_and_until_it_is_closed() throws InterruptedException {
        CountDownLatch again = new CountDownLatch(2);
        timer.add("pings", now -> {
            again.countDown();
            return Optional.of(now);
        });
        boolean before = timer.healthy();

        timer.start();
        assertRings(again); // the second ring begins when the first is written down
        boolean running = timer.healthy();
        timer.close();

        assertThat(before).isFalse();
        assertThat(running).isTrue();
        assertThat(timer.healthy()).isFalse();
    }

    @Test
    void after_a_restart_on_the_same_database_the_bells_ring_on() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        timer.add("pings", now -> {
            first.countDown();
            return Optional.of(now.plusSeconds(5));
        });
        timer.start();
        assertRings(first);
        timer.close();

        timer = new Timer(database, clock).add("pings", now -> {
            second.countDown();
            return Optional.of(now.plusMillis(200));
        });
        timer.start();

        assertRings(second);
    }

    @Test
    void two_replicas_ring_on_one_database_and_both_are_well_whoever_rings() throws InterruptedException {
        assumeThat(database.postgres()).as("H2 is one process's own").isTrue();
        CountDownLatch rung = new CountDownLatch(3);
        Bell bell = now -> {
            rung.countDown();
            return Optional.of(now.plusMillis(100));
        };
        timer.add("pings", bell);
        try (Timer other = new Timer(database, clock).add("pings", bell)) {
            timer.start();
            other.start();

            assertRings(rung);
            assertThat(timer.healthy()).isTrue();
            assertThat(other.healthy()).isTrue();
        }
    }

    private static void assertRings(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(20, TimeUnit.SECONDS)).as("rung").isTrue();
    }
}
