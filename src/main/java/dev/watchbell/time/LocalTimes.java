package dev.watchbell.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one rule of the product that turns what a clock on the wall shows into an instant. */
public final class LocalTimes {

    /** Names of the time zone database that {@link ZoneId#of(String)} lacks on some of the JDKs we run on. */
    private static final Map<String, String> OLD_NAMES =
            Map.of("EST", "-05:00", "MST", "-07:00", "HST", "-10:00", "ROC", "Asia/Taipei");

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT|UT)?[+-].*");

    private LocalTimes() {}

    /**
     * The first instant at which the zone's clock shows {@code local} or later.
     *
     * <p>In an overlap this is the earlier of the two instants, in a gap the end of the gap. {@code LocalDateTime.atZone}
     * moves later by the length of the gap instead, so that a later local time can be an earlier instant; this rule is
     * monotone.
     */
    public static Instant instant(LocalDateTime local, ZoneId zone) {
        var rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            return rules.getTransition(local).getInstant();
        }
        return local.toInstant(offsets.get(0)); // in an overlap the first is the offset before the change
    }

    /**
     * The zone of that name as the time zone database has it, old names included; empty where there is none, and for a bare offset such
     * as {@code +02:00}, which would be an hour off for half of the year.
     */
    public static Optional<ZoneId> zone(String name) {
        if (OFFSET.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name, OLD_NAMES));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
