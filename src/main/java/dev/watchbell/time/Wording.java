package dev.watchbell.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them, in the zone of the reader: "Tue 3 Mar 09:00", "in 3 h". */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Wording() {}

    /** "Tue 3 Mar 09:00"; with the year where it isn't the one of {@code now}. */
    public static String moment(Instant at, ZoneId zone, Instant now) {
        ZonedDateTime local = at.atZone(zone);
        return local.format(local.getYear() == now.atZone(zone).getYear() ? DAY : DAY_OF_YEAR);
    }

    /** "Tue 3 Mar 09:00 – Wed 4 Mar 09:00", or "Tue 3 Mar 09:00–17:00" within a day. */
    public static String span(Span span, ZoneId zone, Instant now) {
        ZonedDateTime start = span.start().atZone(zone);
        ZonedDateTime end = span.end().atZone(zone);
        String from = moment(span.start(), zone, now);
        return start.toLocalDate().equals(end.toLocalDate())
                ? from + "–" + end.format(CLOCK)
                : from + " – " + moment(span.end(), zone, now);
    }

    /** "in 3 h", "5 min ago", "now". */
    public static String distance(Instant at, Instant now) {
        Duration away = Duration.between(now, at);
        if (away.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return "now";
        }
        return away.isNegative() ? length(away.abs()) + " ago" : "in " + length(away);
    }

    /** "3 d 2 h", "2 h 30 min", "5 min": the two greatest units, rounded down; under a minute "0 min". */
    public static String length(Duration length) {
        if (length.toDays() > 0) {
            return two(length.toDays(), "d", length.toHoursPart(), "h");
        }
        return length.toHours() > 0
                ? two(length.toHours(), "h", length.toMinutesPart(), "min")
                : length.toMinutes() + " min";
    }

    private static String two(long greater, String unit, int lesser, String lesserUnit) {
        return greater + " " + unit + (lesser == 0 ? "" : " " + lesser + " " + lesserUnit);
    }
}
