package dev.watchbell.rota.file;

import dev.watchbell.rota.Active;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the hours in which a layer is active. */
final class WindowReader {
    static final Set<String> DAILY = Say.ordered("from", "to");
    static final Set<String> ON_DAYS = Say.ordered("days", "from", "to");
    static final Set<String> WEEKLY = Say.ordered("from_day", "from", "to_day", "to");

    private WindowReader() {}

    static List<Active> read(Written written) {
        var windows = new ArrayList<Active>();
        for (Written window : written.list("a window")) {
            window(window).ifPresent(windows::add);
        }
        return windows;
    }

    private static Optional<Active> window(Written written) {
        Fields fields = written.fields(WindowReader::kind);
        Optional<LocalTime> from = fields.needed("from", "\"09:00\"").flatMap(Times::timeOfDay);
        Optional<LocalTime> to = fields.needed("to", "\"17:00\"").flatMap(Times::timeOfDay);
        if (fields.get("from_day").or(() -> fields.get("to_day")).isPresent()) {
            Optional<DayOfWeek> first = fields.needed("from_day", "FRI").flatMap(Times::day);
            Optional<DayOfWeek> last = fields.needed("to_day", "MON").flatMap(Times::day);
            return both(first, last)
                    .flatMap(days -> both(from, to)
                            .map(times -> new Active.Weekly(
                                    days.get(0), times.get(0),
                                    days.get(1), times.get(1))));
        }
        Optional<Written> days = fields.get("days");
        if (days.isPresent()) {
            Set<DayOfWeek> named = days(days.get());
            return both(from, to)
                    .filter(times -> !named.isEmpty())
                    .map(times -> new Active.OnDays(named, times.get(0), times.get(1)));
        }
        return both(from, to).map(times -> new Active.Daily(times.get(0), times.get(1)));
    }

    /** The names that a window has tell which of the three kinds it is. */
    private static Set<String> kind(Set<String> names) {
        if (names.contains("from_day") || names.contains("to_day")) {
            return WEEKLY;
        }
        return names.contains("days") ? ON_DAYS : DAILY;
    }

    private static Set<DayOfWeek> days(Written written) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        List<Written> list = written.list("a day");
        list.forEach(day -> Times.day(day).ifPresent(days::add));
        if (written.isList() && list.isEmpty()) {
            written.refuse("days must name at least one day, such as [MON, TUE]");
        }
        return days;
    }

    private static <T> Optional<List<T>> both(Optional<T> one, Optional<T> other) {
        return one.flatMap(first -> other.map(second -> List.of(first, second)));
    }
}
