package dev.watchbell.handoff;

import static dev.watchbell.handoff.Harbour.MON;
import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Watches that pass on random days: held for random limits, accepted at random moments or never, by a bot that is looked at twice,
 * started anew, or down. Minute by minute one person has the watch, the one who should, and what was so then stays so.
 */
@OnBothDatabases
class HoldPropertyTest {
    private static final long SEED = 20260302;
    private static final int DAYS = 20;
    private static final List<PersonId> TURNS = List.of(ANA, BEN, CHI);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Random random = new Random(SEED);
    private final Map<Instant, PersonId> expected = new TreeMap<>();
    private final Map<String, Integer> happened = new TreeMap<>();
    private final Database database;
    private final Harbour harbour;

    HoldPropertyTest(Database database) {
        this.database = database;
        harbour = Harbour.of(database);
    }

    @Test
    void at_each_minute_one_person_has_the_watch_and_it_is_the_right_one() {
        for (int day = 1; day <= DAYS; day++) {
            pass(day, MON.plus(Duration.ofDays(day)));
        }

        expected.forEach((at, person) -> assertThat(harbour.onCall(at))
                .as("seed %d, afterwards at %s", SEED, at)
                .contains(person));
        assertThat(happened).containsOnlyKeys("down", "early", "held", "lapsed");
        assertThat(happened.values()).allMatch(times -> times >= 2);
    }

    /** One handoff: clocks stay as they are in these weeks, so each watch has 24 hours. */
    private void pass(int day, Instant start) {
        int limit = 1 + random.nextInt(40);
        int accepted = random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(limit + 45) - 40;
        boolean written = random.nextBoolean() || accepted < -30;
        boolean down = random.nextInt(5) == 0;
        PersonId out = TURNS.get((day - 1) % 3);
        PersonId in = TURNS.get(day % 3);
        harbour.hold(Duration.ofMinutes(limit));
        int passes = down || accepted <= 0 ? 0 : Math.min(limit, accepted);
        happened.merge(down ? "down" : accepted <= 0 ? "early" : accepted < limit ? "held" : "lapsed", 1, Integer::sum);
        Optional<Watch> watch = Optional.empty();
        for (int minute = -45; minute <= 45; minute++) {
            Instant now = start.plus(MINUTE.multipliedBy(minute));
            harbour.clock().set(now);
            if (!down || minute < -10 || minute >= 0) {
                look(now);
            }
            if (minute == -40) {
                watch = Optional.of(harbour.handoffs().watches(out).get(0));
                if (written) {
                    harbour.handoffs().send(out, watch.get().key().text(), "day " + day);
                }
            }
            if (minute == accepted) {
                accept(watch.orElseThrow(), in);
            }
            PersonId whose = minute < passes ? out : in;
            assertThat(harbour.onCall(now))
                    .as(
                            "seed %d, day %d, minute %d, limit %d, accepted %d, down %s",
                            SEED, day, minute, limit, accepted, down)
                    .contains(whose);
            expected.put(now, whose);
        }
    }

    private void accept(Watch watch, PersonId in) {
        new HandoffStore(database).find(watch).ifPresent(handoff -> {
            HandoffOutcome outcome = handoff.sent()
                    ? harbour.acceptances().accept(handoff.id(), in, handoff.revision(), "the queue")
                    : harbour.acceptances().take(handoff.id(), in);
            assertThat(outcome).isInstanceOf(HandoffOutcome.Accepted.class);
        });
    }

    /** Sometimes twice, sometimes by a bot that has just been started. */
    private void look(Instant now) {
        List<Turnovers> bots = new ArrayList<>(List.of(harbour.turnovers()));
        if (random.nextInt(3) == 0) {
            bots.add(harbour.restarted(database));
        }
        bots.forEach(bot -> bot.look(now));
    }
}
