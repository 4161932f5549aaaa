package dev.watchbell.rota;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRulesProvider;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The next ten clock changes of each zone that this JDK knows, and what is wrong around them. */
record EveryZone(int zones, List<ClockChange> changes) {
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    private static final int EACH = 10;

    static EveryZone known() {
        Collection<String> names = ZoneId.getAvailableZoneIds();
        List<ClockChange> changes = names.stream()
                .sorted()
                .map(ZoneId::of)
                .flatMap(EveryZone::changes)
                .toList();
        return new EveryZone(names.size(), changes);
    }

    /** The version of the time zone database that the JDK brings. */
    static String version() {
        return ZoneRulesProvider.getVersions("Europe/Paris").lastKey();
    }

    List<ClockChange.Finding> findings() {
        return changes.parallelStream()
                .flatMap(change -> change.findings().stream())
                .toList();
    }

    int rotas() {
        return changes.stream().mapToInt(ClockChange::rotas).sum();
    }

    long zonesWithChanges() {
        return changes.stream().map(ClockChange::zone).distinct().count();
    }

    Duration longest(boolean forward) {
        return changes.stream()
                .map(ClockChange::change)
                .filter(change -> change.isGap() == forward)
                .map(change -> change.getDuration().abs())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Stream<ClockChange> changes(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(FROM),
                        change -> change != null,
                        (ZoneOffsetTransition change) -> zone.getRules().nextTransition(change.getInstant()))
                .limit(EACH)
                .map(change -> new ClockChange(zone, change));
    }
}
