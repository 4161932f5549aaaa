package dev.watchbell.rota.edit;

import dev.watchbell.rota.Active;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hours as people type them, a window on each line: {@code 09:00-17:00}, {@code MON-FRI 22:00-06:00}, {@code FRI 17:00 - MON 09:00}. */
final class TypedHours {
    private static final String DAY = "(mon|tue|wed|thu|fri|sat|sun)[a-z]*";
    private static final String TIME = "(\\d{1,2}:\\d{2})";
    private static final String TO = "\\s*(?:-|to|until)\\s*";
    private static final Pattern DAILY = Pattern.compile("(?:daily\\s+)?" + TIME + TO + TIME);
    private static final Pattern WEEKLY = Pattern.compile(DAY + "\\s+" + TIME + TO + DAY + "\\s+" + TIME);
    private static final Pattern ON_DAYS = Pattern.compile("([a-z][a-z, -]*?)\\s+" + TIME + TO + TIME);
    private static final Pattern RANGE = Pattern.compile(DAY + "(?:\\s*-\\s*" + DAY + ")?");

    private TypedHours() {}

    /** What was typed: its windows, or the first line that can't be understood. */
    record Read(List<Active> windows, Optional<String> wrong) {}

    static Read read(String typed) {
        List<Active> windows = new ArrayList<>();
        for (String line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Optional<Active> window = window(line.toLowerCase(Locale.ROOT).replace('–', '-'));
            if (window.isEmpty()) {
                return new Read(List.of(), Optional.of(line));
            }
            windows.add(window.get());
        }
        return new Read(windows, Optional.empty());
    }

    private static Optional<Active> window(String line) {
        try {
            Matcher weekly = WEEKLY.matcher(line);
            if (weekly.matches()) {
                return Optional.of(new Active.Weekly(
                        day(weekly.group(1)), time(weekly.group(2)), day(weekly.group(3)), time(weekly.group(4))));
            }
            Matcher daily = DAILY.matcher(line);
            if (daily.matches()) {
                return Optional.of(new Active.Daily(time(daily.group(1)), time(daily.group(2))));
            }
            Matcher on = ON_DAYS.matcher(line);
            return on.matches()
                    ? days(on.group(1)).map(days -> new Active.OnDays(days, time(on.group(2)), time(on.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<Set<DayOfWeek>> days(String words) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : words.replaceAll("\\s*-\\s*", "-").split("[ ,]+", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            DayOfWeek first = day(range.group(1));
            DayOfWeek last = range.group(2) == null ? first : day(range.group(2));
            for (DayOfWeek day = first; ; day = day.plus(1)) {
                days.add(day);
                if (day == last) {
                    break;
                }
            }
        }
        return Optional.of(days);
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of("mon tue wed thu fri sat sun".indexOf(name) / 4 + 1);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    /** As {@link #read} understands it again. */
    static String write(List<Active> windows) {
        return windows.stream().map(TypedHours::write).collect(Collectors.joining("\n"));
    }

    private static String write(Active window) {
        if (window instanceof Active.Weekly weekly) {
            return name(weekly.fromDay()) + " " + weekly.from() + " - " + name(weekly.toDay()) + " " + weekly.to();
        }
        String days = window instanceof Active.OnDays on
                ? on.days().stream().sorted().map(TypedHours::name).collect(Collectors.joining(" ")) + " "
                : "";
        return days + window.from() + "-" + window.to();
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
