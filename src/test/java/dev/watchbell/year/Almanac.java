package dev.watchbell.year;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What is to be said when, reckoned from the calendar and from what {@code docs/} promise; of how the bot decides it knows nothing. */
final class Almanac {
    private static final List<Duration> LEADS = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));

    /** One message. */
    record Line(Instant at, String place, String what) {
        @Override
        public String toString() {
            return at + " " + place + " " + what;
        }
    }

    private final Instant begin;
    private final Instant end;
    private final List<Line> lines = new ArrayList<>();

    Almanac(Instant begin, Instant end) {
        this.begin = begin;
        this.end = end;
    }

    Collection<String> lines() {
        return lines.stream().map(Line::toString).toList();
    }

    List<Instant> instants() {
        return lines.stream().map(Line::at).distinct().toList();
    }

    private void add(Instant at, String place, String what) {
        if (!at.isBefore(begin) && !at.isAfter(end)) {
            lines.add(new Line(at.truncatedTo(ChronoUnit.MINUTES), place, what));
        }
    }

    void add(Crew crew) {
        List<Watch> watches = crew.watches();
        for (int place = 0; place < watches.size(); place++) {
            upcoming(crew, watches, place);
            start(crew, watches, place);
            if (place + 1 < watches.size()) {
                end(crew, watches.get(place), watches.get(place + 1));
            }
        }
        mondays(crew);
    }

    /** Who had the watch within that time before needs no word that it comes back. */
    private void upcoming(Crew crew, List<Watch> watches, int place) {
        Watch watch = watches.get(place);
        for (Duration lead : LEADS) {
            boolean comesBack = watches.subList(0, place).stream()
                    .anyMatch(before -> before.person().equals(watch.person())
                            && before.end().isAfter(watch.start().minus(lead)));
            if (!comesBack) {
                add(watch.start().minus(lead), "@" + watch.person(), "upcoming " + crew.schedule());
            }
        }
    }

    private void start(Crew crew, List<Watch> watches, int place) {
        Watch watch = watches.get(place);
        add(watch.start(), "@" + watch.person(), "start " + crew.schedule());
        add(watch.start(), crew.channel(), "start " + crew.schedule());
        if (crew.answers()) {
            add(watch.start().plus(Duration.ofMinutes(5)), "@" + watch.person(), "again " + crew.schedule());
            Stream<String> before = watches.stream()
                    .filter(other -> other.end().equals(watch.start()))
                    .map(Watch::person);
            Stream.concat(before, crew.leads().stream())
                    .forEach(person -> add(
                            watch.start().plus(Duration.ofMinutes(15)), "@" + person, "unanswered " + crew.schedule()));
        }
    }

    /** Who follows themselves is told nothing; who passes it on is asked for a handoff half an hour before. */
    private void end(Crew crew, Watch watch, Watch next) {
        if (!watch.person().equals(next.person())) {
            add(watch.end(), "@" + watch.person(), "end " + crew.schedule());
            add(watch.end().minus(Duration.ofMinutes(30)), "@" + watch.person(), "draft " + crew.schedule());
        }
    }

    /** Nobody writes a handoff that another could leave unaccepted, so the leads hear of none. */
    private void mondays(Crew crew) {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 54; week++) {
            LocalDate date = monday.plusWeeks(week).with(DayOfWeek.MONDAY);
            Instant nine = date.atTime(LocalTime.of(9, 0)).atZone(crew.zone()).toInstant();
            add(nine, crew.channel(), "digest " + crew.team());
        }
    }

    void add(Trouble trouble) {
        Instant opened = trouble.opened();
        add(opened, "#payments", "incident");
        add(opened, trouble.channel(), "incident");
        add(opened.plus(Duration.ofMinutes(20)), trouble.channel(), "note");
        add(opened.plus(Duration.ofHours(1)), trouble.channel(), "recap");
        add(opened.plus(Duration.ofMinutes(70)), trouble.channel(), "note");
        add(opened.plus(Duration.ofHours(2)), trouble.channel(), "recap");
        add(opened.plus(Duration.ofHours(3)), "@ben", "nudge");
        add(opened.plus(Duration.ofMinutes(200)), trouble.channel(), "final recap");
    }
}
