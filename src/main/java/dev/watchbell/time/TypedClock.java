package dev.watchbell.time;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Times of day as people write them in many countries, as the one form that the rest reads: {@code 6pm} is {@code 18:00}. */
final class TypedClock {
    private static final Pattern HALVES = Pattern.compile("\\b(\\d{1,2})(?::(\\d{2}))?\\s*([ap])\\.?m\\b\\.?");
    private static final Pattern FRENCH = Pattern.compile("\\b(\\d{1,2})h(\\d{2})\\b");

    private static final Pattern LENGTH =
            Pattern.compile("\\b(\\d{1,4})\\s*(minutes?|mins?|hours?|hrs?|days?|weeks?)\\b");

    /** Two bare hours count as such only behind a day: {@code 24-26 dec} are days. */
    private static final Pattern HOURS =
            Pattern.compile("(?<=[a-z0-9] )(\\d{1,2})(:\\d{2})?\\s*-\\s*(\\d{1,2})(:\\d{2})?$");

    private TypedClock() {}

    /** The text with each time of day as {@code 18:00}; in lower case. What is no time stays, and is refused by who reads it. */
    static String plain(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\bnoon\\b", "12:00");
        text = LENGTH.matcher(text)
                .replaceAll(words -> words.group(1) + words.group(2).charAt(0));
        text = HALVES.matcher(text).replaceAll(TypedClock::half);
        text = FRENCH.matcher(text).replaceAll("$1:$2");
        return HOURS.matcher(text).replaceAll(TypedClock::hours);
    }

    /** Noon is 12pm, midnight 12am. */
    private static String half(MatchResult words) {
        int hour = Integer.parseInt(words.group(1));
        if (hour < 1 || hour > 12) {
            return words.group();
        }
        int shown = hour % 12 + (words.group(3).equals("p") ? 12 : 0);
        return shown + ":" + (words.group(2) == null ? "00" : words.group(2));
    }

    private static String hours(MatchResult words) {
        return words.group(1) + minutes(words.group(2)) + "-" + words.group(3) + minutes(words.group(4));
    }

    private static String minutes(String written) {
        return written == null ? ":00" : written;
    }
}
