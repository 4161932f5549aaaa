package dev.watchbell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class HeartTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Database database;
    private final Heart heart;
    private final ClaimStore alive;
    private final ClaimStore other;

    HeartTest(Database database) {
        this.database = database;
        this.heart = new Heart(database);
        this.alive = new ClaimStore(database, heart::owner);
        this.other = new ClaimStore(database);
    }

    @BeforeEach
    void somethingIsToBeSaid() {
        new OutboxStore(database)
                .put(
                        new Conversation("C0PAYMENTS"),
                        new Subject("ping/1"),
                        new OutboxStore.Wanted(Kind.MESSAGE, Urgency.NOW, "{}", Optional.empty()),
                        NOW);
    }

    @AfterEach
    void stop() {
        heart.close();
    }

    @Test
    void what_a_replica_that_beats_has_taken_is_its_own() {
        heart.start();

        Due taken = alive.claim(1, NOW).get(0);

        assertThat(alive.renew(taken)).isTrue();
        assertThat(other.claim(1, NOW)).isEmpty();
    }

    @Test
    void what_a_dead_replica_had_taken_is_taken_over_before_its_lease_runs_out_and_looked_for() {
        heart.start();
        Due lost = alive.claim(1, NOW).get(0);

        stoppedBeating(6);
        List<Due> found = other.claim(1, NOW);

        assertThat(found).extracting(Due::id).containsExactly(lost.id());
        assertThat(found.get(0).begunAt()).contains(NOW);
        assertThat(alive.renew(lost)).isFalse();
    }

    @Test
    void who_was_asleep_says_nothing_even_before_anybody_took_over() {
        heart.start();
        Due taken = alive.claim(1, NOW).get(0);

        stoppedBeating(4);

        assertThat(alive.renew(taken)).isFalse();
        assertThat(other.claim(1, NOW)).isEmpty();
    }

    private void stoppedBeating(int secondsAgo) {
        heart.close();
        UUID id = heart.owner().orElseThrow();
        database.use(sql -> sql.execute(
                "update replica set seen_at = current_timestamp - cast(? as integer) * interval '1' second where id = ?",
                secondsAgo,
                id));
    }
}
