package dev.watchbell.rota;

import dev.watchbell.time.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A clock on the wall that is watched from one change to the next, until it shows a time or a later one. */
record WallClock(ZoneId zone) {
    private static final Duration ANY_OFFSET = Duration.ofHours(19);

    /** The first instant at which this clock shows {@code local} or later. */
    Instant reaches(LocalDateTime local) {
        Instant here = local.toInstant(ZoneOffset.UTC).minus(ANY_OFFSET);
        while (true) {
            ZoneOffset offset = zone.getRules().getOffset(here);
            if (!LocalDateTime.ofInstant(here, offset).isBefore(local)) {
                return here; // the clock has just been put forward, past the time
            }
            ZoneOffsetTransition change = zone.getRules().nextTransition(here);
            Instant shown = local.toInstant(offset);
            if (change == null || shown.isBefore(change.getInstant())) {
                return shown;
            }
            here = change.getInstant();
        }
    }

    /** The stretches in which a window that opens on these days is open, those that meet made one. */
    List<Span> open(Set<DayOfWeek> days, LocalTime from, LocalTime to, int daysLong, Span within) {
        List<Span> spans = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(within.end(), ZoneOffset.UTC).plusDays(2);
        LocalDate day = LocalDate.ofInstant(within.start(), ZoneOffset.UTC).minusDays(10);
        for (; day.isBefore(last); day = day.plusDays(1)) {
            Instant opens = reaches(day.atTime(from));
            Instant closes = reaches(day.plusDays(daysLong).atTime(to));
            if (days.contains(day.getDayOfWeek()) && opens.isBefore(closes)) {
                add(spans, new Span(opens, closes));
            }
        }
        return spans.stream()
                .flatMap(span -> span.intersection(within).stream())
                .toList();
    }

    private static void add(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? next : spans.get(spans.size() - 1);
        if (spans.isEmpty() || last.end().isBefore(next.start())) {
            spans.add(next);
            return;
        }
        Instant end = last.end().isAfter(next.end()) ? last.end() : next.end();
        spans.set(spans.size() - 1, new Span(last.start(), end));
    }
}
