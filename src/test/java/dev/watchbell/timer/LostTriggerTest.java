package dev.watchbell.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.store.Database;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quartz's tables can be in any state: the bells ring. */
@OnBothDatabases
@Timeout(60)
class LostTriggerTest {
    private final Database database;
    private final Semaphore rung = new Semaphore(0);
    private final List<Ring> rings = new CopyOnWriteArrayList<>();
    private final Timer timer;

    LostTriggerTest(Database database) {
        this.database = database;
        this.timer = new Timer(database, InstantSource.system());
        timer.whenRung(rings::add);
    }

    @AfterEach
    void close() {
        timer.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from qrtz_simple_triggers",
                "update qrtz_triggers set trigger_state = 'ERROR'",
                "update qrtz_triggers set trigger_state = 'BLOCKED'",
                "update qrtz_triggers set trigger_state = 'PAUSED'",
                "update qrtz_triggers set trigger_state = 'ACQUIRED'",
                "update qrtz_triggers set next_fire_time = 32503680000000"
            })
    void an_alarm_that_is_lost_or_stuck_is_rung_all_the_same(String damage) {
        start();

        database.transact(() -> database.use(sql -> {
            sql.execute(damage);
            if (damage.startsWith("delete")) {
                sql.execute("delete from qrtz_triggers");
            }
        }));

        longAgo();

        assertRings(1);
    }

    @Test
    void tables_that_somebody_holds_locked_keep_no_bell_from_ringing() {
        start();

        database.transact(() -> {
            database.use(sql -> sql.execute("update qrtz_locks set lock_name = lock_name"));
            rung.drainPermits();
            longAgo();
            assertRings(1);
        });
    }

    @Test
    void a_bell_that_fails_is_rung_again_and_each_time_is_told() throws InterruptedException {
        Semaphore tried = new Semaphore(0);
        timer.add("broken", now -> {
            tried.release();
            throw new AssertionError("no such class");
        });

        start();

        assertThat(tried.tryAcquire(2, 30, TimeUnit.SECONDS)).isTrue();
        assertThat(rings).anySatisfy(ring -> {
            assertThat(ring.bell()).isEqualTo("broken");
            assertThat(ring.well()).isFalse();
        });
    }

    private void start() {
        timer.add("pings", now -> {
            rung.release();
            return Optional.empty();
        });
        timer.start();
        assertRings(1);
    }

    /** As if nobody had rung any bell for a minute; at once, whatever else this thread's transaction holds. */
    private void longAgo() {
        Thread other = new Thread(
                () -> database.use(sql -> sql.execute("update bell set rung_at = rung_at - interval '1' minute")));
        other.start();
        try {
            other.join();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    private void assertRings(int times) {
        try {
            assertThat(rung.tryAcquire(times, 30, TimeUnit.SECONDS)).as("rung").isTrue();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
