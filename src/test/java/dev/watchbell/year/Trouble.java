package dev.watchbell.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An incident, and what ben types about it when.
 *
 * @param steps the first opens it in the team's channel, the others are typed in its own
 */
record Trouble(int number, Instant opened, Map<Instant, String> steps) {

    /** One a month, each with two notes, an hour of silence, and an end before the next recap. */
    static List<Trouble> monthly(Instant from, Instant until) {
        List<Trouble> all = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            Instant opened = LocalDate.of(2026, month, 20).atTime(10, 7).toInstant(ZoneOffset.UTC);
            if (opened.isAfter(from) && opened.plus(Duration.ofHours(4)).isBefore(until)) {
                Map<Instant, String> steps = new TreeMap<>();
                steps.put(opened, "/incident open sev2 trouble " + month);
                steps.put(opened.plus(Duration.ofMinutes(20)), "/incident note found it");
                steps.put(opened.plus(Duration.ofMinutes(70)), "/incident note mended half of it");
                steps.put(opened.plus(Duration.ofMinutes(200)), "/incident resolve mended");
                all.add(new Trouble(month, opened, steps));
            }
        }
        return all;
    }

    String place(Instant at) {
        return at.equals(opened) ? "#payments" : channel();
    }

    String channel() {
        String date = opened.atZone(ZoneOffset.UTC).toLocalDate().format(DateTimeFormatter.BASIC_ISO_DATE);
        return "#inc-" + date + "-trouble-" + number;
    }
}
