package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {

    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2024-03-10T02:30, 2024-03-10T07:00:00Z",
        "America/New_York,    2024-11-03T01:30, 2024-11-03T05:30:00Z",
        "America/New_York,    2024-11-03T02:00, 2024-11-03T07:00:00Z",
        "Australia/Lord_Howe, 2024-10-06T02:15, 2024-10-05T15:30:00Z",
        "Antarctica/Troll,    2024-03-31T02:10, 2024-03-31T01:00:00Z",
        "Pacific/Apia,        2011-12-30T12:00, 2011-12-30T10:00:00Z",
        "Europe/Paris,        2026-03-02T09:00, 2026-03-02T08:00:00Z",
    })
    void a_local_time_is_the_first_instant_that_shows_it_or_later(String zone, String local, String instant) {
        assertThat(LocalTimes.instant(LocalDateTime.parse(local), ZoneId.of(zone)))
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "-5", "UTC+2", "GMT-03:00", "Mars/Olympus", ""})
    void an_offset_is_no_zone(String name) {
        assertThat(LocalTimes.zone(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "UTC", "Z", "Etc/GMT+5", "EST", "GMT0"})
    void a_name_is_one(String name) {
        assertThat(LocalTimes.zone(name)).isPresent();
    }

    @Test
    void the_rule_holds_at_every_clock_change_that_any_zone_ever_had() {
        for (String name : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(name);
            for (ZoneOffsetTransition change : changes(zone.getRules())) {
                for (int minutes = -1560; minutes <= 1560; minutes += 65) {
                    LocalDateTime local = change.getDateTimeBefore().plusMinutes(minutes);

                    Instant found = LocalTimes.instant(local, zone);

                    assertThat(found).as("%s in %s", local, name).isEqualTo(searched(local, zone, change.getInstant()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US/Pacific", "Etc/GMT+5", "EST", "MST", "HST", "ROC", "EST5EDT", "UTC", "Europe/Kiev"})
    void old_names_are_accepted(String name) {
        assertThat(LocalTimes.zone(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Pari", "europe/paris", "PST", "", " ", "CEST", "+25:00"})
    void unknown_names_are_not(String name) {
        assertThat(LocalTimes.zone(name)).isEmpty();
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
        var changes = new ArrayList<>(rules.getTransitions());
        ZoneOffsetTransition next = rules.nextTransition(Instant.parse("2040-01-01T00:00:00Z"));
        for (int i = 0; i < 4 && next != null; i++) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /** By the definition: walks through the stretches of equal offset, from three days before the change. */
    private static Instant searched(LocalDateTime local, ZoneId zone, Instant change) {
        Instant at = change.minus(Duration.ofDays(3));
        while (true) {
            LocalDateTime shown = LocalDateTime.ofInstant(at, zone);
            if (!shown.isBefore(local)) {
                return at;
            }
            Instant reached = at.plus(Duration.between(shown, local));
            ZoneOffsetTransition next = zone.getRules().nextTransition(at);
            if (next == null || reached.isBefore(next.getInstant())) {
                return reached;
            }
            at = next.getInstant();
        }
    }
}
