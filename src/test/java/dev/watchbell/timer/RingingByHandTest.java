package dev.watchbell.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RingingByHandTest {
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Timer timer;

    RingingByHandTest(Database database) {
        this.timer = new Timer(database, clock);
    }

    @Test
    void rings_each_bell_in_the_order_they_were_added_and_tells_the_first_next_instant() {
        List<String> rung = new ArrayList<>();
        timer.add("pings", now -> after(rung, "pings at " + now, Optional.of(now.plusSeconds(60))));
        timer.add("recaps", now -> after(rung, "recaps at " + now, Optional.of(now.plusSeconds(30))));
        timer.add("sweeps", now -> after(rung, "sweeps at " + now, Optional.empty()));
        clock.advance(Duration.ofMinutes(1));

        Optional<Instant> next = timer.ringDue();

        assertThat(rung)
                .containsExactly(
                        "pings at 2026-03-02T09:01:00Z",
                        "recaps at 2026-03-02T09:01:00Z",
                        "sweeps at 2026-03-02T09:01:00Z");
        assertThat(next).contains(Instant.parse("2026-03-02T09:01:30Z"));
    }

    @Test
    void a_bell_that_fails_is_no_reason_not_to_ring_the_next() {
        List<String> rung = new ArrayList<>();
        timer.add("broken", now -> {
            throw new IllegalStateException("no such shift");
        });
        timer.add("pings", now -> after(rung, "pings", Optional.empty()));

        Optional<Instant> next = timer.ringDue();

        assertThat(rung).containsExactly("pings");
        assertThat(next).isEmpty();
    }

    @Test
    void a_bell_that_nudges_itself_while_it_rings_is_not_rung_inside_itself() {
        List<String> rung = new ArrayList<>();
        timer.add("pings", now -> {
            if (rung.isEmpty()) {
                rung.add("in");
                timer.ringDue();
                rung.add("out");
            } else {
                rung.add("again");
            }
            return Optional.empty();
        });

        timer.ringDue();

        assertThat(rung).containsExactly("in", "out", "again");
    }

    @Test
    void a_name_serves_one_bell_and_a_nudge_needs_one() {
        timer.add("pings", now -> Optional.empty());

        assertThatThrownBy(() -> timer.add("pings", now -> Optional.empty())).hasMessageContaining("pings");
        assertThatThrownBy(() -> timer.nudge("recaps")).hasMessageContaining("recaps");
    }

    private static Optional<Instant> after(List<String> rung, String what, Optional<Instant> next) {
        rung.add(what);
        return next;
    }
}
