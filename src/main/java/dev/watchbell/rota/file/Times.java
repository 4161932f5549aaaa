package dev.watchbell.rota.file;

import dev.watchbell.rota.OnCall;
import dev.watchbell.time.LocalTimes;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times, days and zones of a rota file. */
final class Times {
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,3})([mhdw])");

    private Times() {}

    static Optional<ZoneId> zone(Written written) {
        return written.text().flatMap(text -> {
            Optional<ZoneId> zone = LocalTimes.zone(text);
            if (zone.isEmpty()) {
                String hint = Guess.closest(text, ZoneId.getAvailableZoneIds())
                        .map(near -> "did you mean " + near + "?")
                        .orElse("write it like Europe/Paris or UTC");
                written.refuse(Say.quoted(text) + " is no time zone; " + hint);
            }
            return zone;
        });
    }

    /** A rotation's start: what the clock of its zone shows. */
    static Optional<LocalDateTime> local(Written written) {
        return written.text().flatMap(text -> {
            Optional<LocalDateTime> local = parsed(text, LocalDateTime::parse);
            if (local.isEmpty() && parsed(text, OffsetDateTime::parse).isPresent()) {
                written.refuse("a rotation starts at a local time, without an offset or Z: write it like"
                        + " 2026-03-02T09:00, not " + Say.quoted(text));
            } else if (local.isEmpty()) {
                written.refuse(Say.quoted(text) + " is no date and time that exists; write it like 2026-03-02T09:00");
            }
            return local;
        });
    }

    /** A cover's start or end: local in the team's zone, or with an offset. */
    static Optional<Instant> instant(Written written, ZoneId zone) {
        return written.text().flatMap(text -> {
            Optional<Instant> instant = parsed(text, LocalDateTime::parse)
                    .map(local -> LocalTimes.instant(local, zone))
                    .or(() -> parsed(text, OffsetDateTime::parse).map(OffsetDateTime::toInstant))
                    .map(exact -> exact.truncatedTo(ChronoUnit.MICROS));
            if (instant.isEmpty()) {
                written.refuse(Say.quoted(text) + " is no date and time that exists; write it like 2026-03-03T09:00"
                        + " (local), 2026-03-03T08:00Z or 2026-03-03T09:00+01:00");
            } else if (!OnCall.knows(instant.get())) {
                written.refuse(Say.quoted(text) + " is not in the years 1 to 9999");
                return Optional.empty();
            }
            return instant;
        });
    }

    static Optional<LocalTime> timeOfDay(Written written) {
        return written.text().flatMap(text -> {
            Optional<LocalTime> time = parsed(text, LocalTime::parse);
            if (time.isEmpty()) {
                String hint = text.equals("24:00") ? "midnight is \"00:00\"" : "write it like \"09:00\" or \"17:30\"";
                written.refuse(Say.quoted(text) + " is no time of day; " + hint);
            }
            return time;
        });
    }

    static Optional<DayOfWeek> day(Written written) {
        return written.text().flatMap(text -> {
            int index = DAYS.indexOf(text);
            if (index < 0) {
                String hint = Arrays.stream(DayOfWeek.values())
                        .map(Enum::name)
                        .filter(text::equalsIgnoreCase)
                        .findFirst()
                        .map(day -> "did you mean " + day.substring(0, 3) + "?")
                        .orElseGet(() -> Guess.hint(text, DAYS));
                written.refuse(Say.quoted(text) + " is no day; " + hint);
                return Optional.empty();
            }
            return Optional.of(DayOfWeek.of(index + 1));
        });
    }

    /** How long something lasts: {@code 0d}, {@code 11h}, {@code 2w}. */
    static Optional<Duration> length(Written written) {
        return written.text().flatMap(text -> {
            Matcher length = LENGTH.matcher(text);
            if (!length.matches()) {
                written.refuse(Say.quoted(text) + " is no length of time; write it like 5m, 11h, 3d or 2w");
                return Optional.empty();
            }
            long count = Long.parseLong(length.group(1));
            return Optional.of(
                    switch (length.group(2)) {
                        case "m" -> Duration.ofMinutes(count);
                        case "h" -> Duration.ofHours(count);
                        case "d" -> Duration.ofDays(count);
                        default -> Duration.ofDays(7 * count);
                    });
        });
    }

    private static <T> Optional<T> parsed(String text, Function<CharSequence, T> format) {
        try {
            return Optional.of(format.apply(text));
        } catch (DateTimeException notThatWay) {
            return Optional.empty();
        }
    }
}
