package dev.watchbell.rota;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Random rotas, walked minute by minute through clock changes, against a slow calculation of another kind. */
class EveryMinuteTest {
    private static final int ROTAS = 20;
    private static final Duration AROUND = Duration.ofDays(2);

    /** Set {@code -Drota.seed=...} to the number that a failure prints to see it again. */
    private static final long SEED = Long.getLong("rota.seed", new Random().nextLong());

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-01", "Europe/Paris, 2026-10-01", "America/New_York, 2024-11-01",
        "Australia/Lord_Howe, 2024-10-01", "Australia/Lord_Howe, 2025-04-01", "Antarctica/Troll, 2026-03-01",
        "Antarctica/Troll, 2026-10-01", "Pacific/Apia, 2011-12-01", "Pacific/Kwajalein, 1993-08-01",
        "Africa/Casablanca, 2026-02-01", "America/Sao_Paulo, 2018-11-01", "America/Havana, 2026-03-01",
        "Asia/Beirut, 2026-03-01", "Pacific/Chatham, 2026-04-01", "America/Santiago, 2026-04-01",
        "Africa/Cairo, 2026-04-01", "Asia/Kathmandu, 1985-12-01",
    })
    void the_engine_agrees_with_a_walk_in_minutes(ZoneId zone, String before) {
        Instant change = zone.getRules()
                .nextTransition(Instant.parse(before + "T00:00:00Z"))
                .getInstant();
        var random = new Random(SEED ^ zone.hashCode());
        var rotas = new RandomRota(random, List.of(zone, zone, ZoneId.of("Asia/Tokyo"), ZoneId.of("UTC")), change);

        for (int number = 0; number < ROTAS; number++) {
            agree(rotas.next(), new Span(change.minus(AROUND), change.plus(AROUND)));
        }
    }

    private static void agree(Rota rota, Span window) {
        Timeline<Optional<PersonId>> timeline = OnCall.timeline(rota, window);
        var naive = new NaiveRota(rota, window.start());
        Instant reached = window.start();
        for (Timeline.Entry<Optional<PersonId>> entry : timeline.entries()) {
            assertThat(entry.span().start()).isEqualTo(reached);
            for (; reached.isBefore(entry.span().end()); reached = reached.plusSeconds(60)) {
                Optional<PersonId> expected = naive.at(reached);
                if (!expected.equals(entry.value())
                        || !expected.equals(OnCall.at(rota, reached).person())) {
                    assertThat(entry.value())
                            .as("at %s, rota.seed %d, in %s", reached, SEED, rota)
                            .isEqualTo(expected);
                    assertThat(OnCall.at(rota, reached).person())
                            .as("asked at %s, rota.seed %d, in %s", reached, SEED, rota)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(reached).isEqualTo(window.end());
    }
}
