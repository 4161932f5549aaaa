package dev.watchbell.swap.take;

import dev.watchbell.time.TypedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type for until when, from now on: {@code 2h}, {@code for 30m}, {@code until 18:00}. */
public final class TypedEnd {
    private static final Pattern LENGTH =
            Pattern.compile("(?:for\\s+)?(\\d{1,4})\\s*([mhdw])(?:in|ins|ours?|ays?|eeks?)?");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|to)\\s+(.+)");

    private TypedEnd() {}

    /** A time of day that has passed is meant for tomorrow; empty where it can't be understood. */
    public static Optional<Instant> read(String typed, Instant now, ZoneId zone) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(text);
        if (length.matches()) {
            return TypedTime.read("in " + length.group(1) + length.group(2), now, zone);
        }
        Matcher until = UNTIL.matcher(text);
        return until.matches()
                ? TypedTime.read(until.group(1), now, zone)
                        .filter(at -> at.isAfter(now))
                        .or(() -> TypedTime.read("tomorrow " + until.group(1), now, zone))
                        .or(() -> TypedTime.read(until.group(1), now, zone))
                : Optional.empty();
    }
}
