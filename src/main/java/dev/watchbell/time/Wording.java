package dev.watchbell.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in words for people, always in English and in the zone that is asked for. */
public final class Wording {
    private static final Duration AGES = Duration.ofDays(360);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ANY_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Wording() {}

    /** {@code Tue 3 Mar 09:00}; with the year where it isn't the one of {@code now}. */
    public static String moment(Instant at, ZoneId zone, Instant now) {
        ZonedDateTime local = at.atZone(zone);
        boolean thisYear = local.getYear() == now.atZone(zone).getYear();
        return local.format(thisYear ? THIS_YEAR : ANY_YEAR);
    }

    /**
     * {@code Tue 3 Mar 09:00 - Wed 4 Mar 09:00}, within a day {@code Tue 3 Mar 09:00-17:00}. Where clocks go back in
     * between and the two times alone would mislead, the length follows: {@code Sun 25 Oct 02:30-02:10 (40 min)}. Of
     * what lasts a year, an edge about a year away is as good as none: {@code from Mon 16 Mar 09:00 on}.
     */
    public static String span(Span span, ZoneId zone, Instant now) {
        if (span.duration().compareTo(AGES) < 0) {
            return near(span, zone, now);
        }
        boolean begun = span.start().isBefore(now.minus(AGES));
        if (span.end().isAfter(now.plus(AGES))) {
            return begun ? "all the time" : "from " + moment(span.start(), zone, now) + " on";
        }
        return begun ? "until " + moment(span.end(), zone, now) : near(span, zone, now);
    }

    /** {@code  until Wed 4 Mar 09:00}, with a blank before it; nothing where no end is in sight. */
    public static String until(Span span, ZoneId zone, Instant now) {
        return span.end().isAfter(now.plus(AGES)) && span.duration().compareTo(AGES) > 0
                ? ""
                : " until " + moment(span.end(), zone, now);
    }

    private static String near(Span span, ZoneId zone, Instant now) {
        ZonedDateTime start = span.start().atZone(zone);
        ZonedDateTime end = span.end().atZone(zone);
        String from = moment(span.start(), zone, now);
        if (!start.toLocalDate().equals(end.toLocalDate())) {
            return from + " - " + moment(span.end(), zone, now);
        }
        String within = from + "-" + end.format(CLOCK);
        boolean plain = start.toLocalTime().isBefore(end.toLocalTime());
        return plain ? within : within + " (" + duration(span.duration()) + ")";
    }

    /** {@code in 3 h}, {@code in 2 d}, {@code 5 min ago}, {@code now} within half a minute; rounded to the nearest. */
    public static String relative(Instant at, Instant now) {
        Duration away = Duration.between(now, at);
        Duration size = away.abs();
        if (size.compareTo(Duration.ofSeconds(30)) < 0) {
            return "now";
        }
        String rounded = rounded(size);
        return away.isNegative() ? rounded + " ago" : "in " + rounded;
    }

    /** {@code 2 h 30 min}: the two largest units, days from 48 hours on, the rest cut off; not for negative ones. */
    public static String duration(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("a length of time is not negative, as is " + length);
        }
        if (length.toHours() >= 48) {
            return both(length.toDays(), "d", length.toHoursPart(), "h");
        }
        if (length.toHours() >= 1) {
            return both(length.toHours(), "h", length.toMinutesPart(), "min");
        }
        return length.toMinutes() >= 1 ? length.toMinutes() + " min" : length.toSeconds() + " s";
    }

    private static String both(long large, String largeUnit, long small, String smallUnit) {
        String first = large + " " + largeUnit;
        return small == 0 ? first : first + " " + small + " " + smallUnit;
    }

    private static String rounded(Duration size) {
        long minutes = size.plusSeconds(30).toMinutes();
        if (minutes < 60) {
            return minutes + " min";
        }
        long hours = size.plusMinutes(30).toHours();
        return hours < 48 ? hours + " h" : size.plusHours(12).toDays() + " d";
    }
}
