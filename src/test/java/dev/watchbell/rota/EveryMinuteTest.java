package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random histories, lived through step by step around clock changes, against the engine. */
class EveryMinuteTest {

    /** How many for each clock change; {@code -Drota.histories=2000} is for a long night. */
    private static final int HISTORIES = Integer.getInteger("rota.histories", 12);

    /** Set {@code -Drota.seed=...} to the number that a failure prints to see it again. */
    private static final long SEED = Long.getLong("rota.seed", new Random().nextLong());

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-01", "Europe/Paris, 2026-10-01", "America/New_York, 2024-11-01",
        "Australia/Lord_Howe, 2024-10-01", "Australia/Lord_Howe, 2025-04-01", "Antarctica/Troll, 2026-03-01",
        "Antarctica/Troll, 2026-10-01", "Pacific/Apia, 2011-12-01", "Pacific/Kwajalein, 1993-08-01",
        "Africa/Casablanca, 2026-02-01", "America/Sao_Paulo, 2018-11-01", "America/Havana, 2026-03-01",
        "Asia/Beirut, 2026-03-01", "Pacific/Chatham, 2026-04-01", "America/Santiago, 2026-04-01",
        "Africa/Cairo, 2026-04-01", "Asia/Kathmandu, 1985-12-01", "Asia/Tehran, 2022-03-01",
        "America/Scoresbysund, 2024-03-01", "Pacific/Auckland, 2026-09-01",
    })
    void the_engine_agrees_with_a_walk_through_time(ZoneId zone, String before) {
        Instant change = zone.getRules()
                .nextTransition(Instant.parse(before + "T00:00:00Z"))
                .getInstant();

        walk(zone, change, Duration.ofDays(2), Duration.ofMinutes(1));
        walk(zone, change, Duration.ofDays(25), Duration.ofMinutes(15));
    }

    private static void walk(ZoneId zone, Instant about, Duration around, Duration step) {
        var random = new Random(SEED ^ zone.hashCode() ^ around.toDays());
        var zones = List.of(zone, zone, ZoneId.of("Asia/Tokyo"), ZoneId.of("UTC"));
        var histories = new RandomHistory(random, zones, about, around.minusDays(1));
        var window = new Span(about.minus(around), about.plus(around));
        for (int number = 0; number < HISTORIES; number++) {
            History history = histories.next();
            if (fault(history, window, step).isPresent()) {
                History smallest =
                        history.smallest(it -> fault(it, window, step).isPresent());
                fail("%s%n%s%ntimeline history.yaml --from %s --to %s%n(-Drota.seed=%d)"
                        .formatted(
                                fault(smallest, window, step).orElseThrow(),
                                HistoryText.of(smallest),
                                window.start(),
                                window.end(),
                                SEED));
            }
        }
    }

    private static Optional<String> fault(History history, Span window, Duration step) {
        Rota rota = history.played();
        Timeline<Optional<PersonId>> timeline = OnCall.timeline(rota, window);
        if (!timeline.equals(OnCall.timeline(history.read(), window))) {
            return Optional.of("read from its file, it is another rota");
        }
        var naive = new NaiveRota(history, window.start());
        Instant reached = window.start();
        for (Timeline.Entry<Optional<PersonId>> entry : timeline.entries()) {
            if (!entry.span().start().equals(reached)) {
                return Optional.of("a stretch begins at %s, not at %s"
                        .formatted(entry.span().start(), reached));
            }
            for (; reached.isBefore(entry.span().end()); reached = reached.plus(step)) {
                NaiveRota.Told expected = naive.at(reached);
                OnCall.Answer asked = OnCall.at(rota, reached);
                if (!expected.person().equals(entry.value())
                        || !expected.equals(new NaiveRota.Told(asked.person(), asked.scheduled()))) {
                    return Optional.of("at %s: expected %s, the timeline says %s, asked for the instant %s"
                            .formatted(reached, expected, entry.value(), asked));
                }
            }
        }
        assertThat(reached).isEqualTo(window.end());
        return Optional.empty();
    }
}
