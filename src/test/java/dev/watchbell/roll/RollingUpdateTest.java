package dev.watchbell.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnPostgres;
import dev.watchbell.kit.Proof;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.people.Sightings;
import dev.watchbell.store.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas are exchanged, one after the other, over and over, while people type: none of them notices. */
@Proof
@OnPostgres
@Timeout(600)
class RollingUpdateTest {
    private static final int ROUNDS = Integer.getInteger("roll.rounds", 4);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration ORDERLY = Duration.ofSeconds(20);
    private static final int TOLD_TO_END = 143;

    private final InstantSource clock = InstantSource.system();
    private final DatabaseUrl database;

    @TempDir
    Path folder;

    RollingUpdateTest(DatabaseUrl database) {
        this.database = database;
    }

    @Test
    void over_socket_mode_each_command_is_answered_once_and_each_watch_told_once() throws Exception {
        try (Town town = Town.overSocketMode(folder, database)) {
            roll(town, Replica::awaitReady);
        }
    }

    @Test
    void over_http_each_command_is_answered_once_and_each_watch_told_once() throws Exception {
        try (Town town = Town.overHttp(folder, database);
                LoadBalancer balancer = new LoadBalancer()) {
            town.playground().deliverTo(balancer.url().resolve("/slack/events"));
            roll(town, balancer::add);
        }
    }

    private interface Joining {
        void join(Replica replica) throws InterruptedException;
    }

    private void roll(Town town, Joining joining) throws IOException, InterruptedException {
        Deque<Replica> serving = new ArrayDeque<>();
        serving.add(joined(town, joining));
        serving.add(joined(town, joining));
        Instant begun = clock.instant();
        Typists typists = new Typists(town.playground());
        try (typists) {
            for (int round = 1;
                    round <= ROUNDS || town.begun(begun, clock.instant()).isEmpty();
                    round++) {
                exchange(town, joining, serving);
                exchange(town, joining, serving);
            }
        }
        List<String> watches = town.begun(begun, clock.instant());

        assertThat(typists.lost()).as("of " + typists.typed() + " commands").isEmpty();
        assertSaidOnce(town.playground().sightings(), typists.opened(), watches);
        System.out.printf(
                "%d commands, %d incidents, %d watches that began, none lost, none twice%n",
                typists.typed(), typists.opened().size(), watches.size());
    }

    /** As a rolling update does it: a new one first, and the oldest goes when that is ready. */
    private static void exchange(Town town, Joining joining, Deque<Replica> serving)
            throws IOException, InterruptedException {
        serving.add(joined(town, joining));
        Replica oldest = serving.remove();
        assertThat(oldest.end(ORDERLY)).as(oldest.log()).isEqualTo(TOLD_TO_END);
        assertThat(oldest.log()).contains("stopped orderly=true").doesNotContain("ERROR", "\tat ");
    }

    private static Replica joined(Town town, Joining joining) throws IOException, InterruptedException {
        Replica replica = town.replica();
        joining.join(replica);
        return replica;
    }

    private static void assertSaidOnce(Sightings sightings, List<String> incidents, List<String> watches)
            throws InterruptedException {
        boolean all = sightings.await(
                SOON,
                () -> incidents.stream().allMatch(title -> said(sightings, title + " ") > 0)
                        && watches.stream().allMatch(watch -> said(sightings, " has the watch on " + watch + " ") > 0));
        assertThat(all).as("all is said").isTrue();
        assertThat(incidents)
                .isNotEmpty()
                .allSatisfy(title ->
                        assertThat(said(sightings, title + " ")).as(title).isEqualTo(1));
        assertThat(watches).isNotEmpty().allSatisfy(watch -> {
            assertThat(said(sightings, " has the watch on " + watch + " "))
                    .as(watch)
                    .isEqualTo(1);
            assertThat(told(sightings, "You have the watch on " + watch + " "))
                    .as(watch)
                    .isEqualTo(1);
        });
    }

    private static long said(Sightings sightings, String words) {
        return having(sightings.in("#payments"), words);
    }

    private static long told(Sightings sightings, String words) {
        return List.of("ana", "ben", "chi", "dee").stream()
                .mapToLong(person -> having(sightings.directly(person), words))
                .sum();
    }

    private static long having(List<Seen> messages, String words) {
        return messages.stream()
                .filter(seen -> (seen.plain() + " ").contains(words))
                .count();
    }
}
