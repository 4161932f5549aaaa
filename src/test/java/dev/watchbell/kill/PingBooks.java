package dev.watchbell.kill;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Laid;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.audit.Audit;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.rota.audit.Replay;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the pings against the rota and its log: each that they imply, and no other; and replays the log. */
final class PingBooks {
    /** Whoever had that shift when so long was left is told of it an hour before. */
    private static final Duration KNOWN = Duration.ofMinutes(65);

    /** At work for so long, the bot has looked: that is a second and a half. */
    private static final Duration A_LOOK = Duration.ofMinutes(1);

    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final Rotas rotas;
    private final Audit audit;
    private final Instant begun;
    private final List<Span> atWork;
    private final Set<String> written;
    private int expected;

    /**
     * @param begun shifts from then on are held against the pings
     * @param atWork while some replica was, by the story's clock
     * @param written the subjects of all that was to be said
     */
    PingBooks(Database database, InstantSource clock, Instant begun, List<Span> atWork, Set<String> written) {
        this.database = database;
        this.rotas = new Rotas(database, clock);
        this.audit = new Audit(database);
        this.begun = begun;
        this.atWork = List.copyOf(atWork);
        this.written = Set.copyOf(written);
    }

    /** A ping as the bot has noted it. */
    private record Told(long id, String kind, Instant start, PersonId person) {}

    /** How many pings the rota implied, and were looked for. */
    int expected() {
        return expected;
    }

    List<String> complaints() {
        List<String> wrong = new ArrayList<>();
        for (ScheduleId schedule : rotas.schedules()) {
            Instant looked =
                    database.with(sql -> sql.createQuery("select looked_until from ping_look where schedule = ?")
                            .bind(0, schedule.toString())
                            .mapTo(Instant.class)
                            .one());
            Span window = new Span(begun.minus(DAY), looked.plus(DAY));
            List<Line> lines = audit.duty(schedule, window);
            if (!Replay.of(lines, window, schedule.toString()).equals(timeline(schedule, window))) {
                wrong.add("the log doesn't replay to the schedule: " + schedule);
            }
            List<Told> told = told(schedule);
            List<Shift> shifts = rotas.shifts(schedule, window).stream()
                    .filter(shift -> shift.span().start().isAfter(begun)
                            && !shift.span().start().isAfter(looked))
                    .toList();
            for (Shift shift : shifts) {
                missing(schedule, shift, told, lines, window).forEach(wrong::add);
            }
            told.stream()
                    .filter(one -> one.kind.equals("start") && one.start.isAfter(begun))
                    .filter(one -> shifts.stream().noneMatch(shift -> begins(shift, one)))
                    .forEach(one -> wrong.add("told of a start that the rota hasn't: " + schedule + " " + one));
            told.forEach(one -> unsaid(schedule, one).ifPresent(wrong::add));
        }
        return wrong;
    }

    private List<String> missing(ScheduleId schedule, Shift shift, List<Told> told, List<Line> lines, Span window) {
        List<String> wrong = new ArrayList<>();
        Instant start = shift.span().start();
        if (looked(shift.span())) {
            expected++;
            if (told.stream().noneMatch(one -> one.kind.equals("start") && begins(shift, one))) {
                wrong.add("nobody told of its start: " + schedule + " " + shift);
            }
        }
        Instant before = start.minus(KNOWN);
        List<Line> known =
                lines.stream().filter(line -> !line.mark().at().isAfter(before)).toList();
        boolean foreseen = before.isAfter(begun)
                && Replay.of(known, window, schedule.toString()).entries().stream()
                        .anyMatch(entry -> entry.value().equals(Optional.of(shift.person()))
                                && entry.span().start().equals(start));
        if (foreseen && looked(new Span(before, start))) {
            expected++;
            if (told.stream().noneMatch(one -> one.kind.equals("upcoming") && begins(shift, one))) {
                wrong.add("nobody told before its start: " + schedule + " " + shift);
            }
        }
        return wrong;
    }

    /** What was noted was written to be said, in the same transaction; who pressed for it there and then isn't told again. */
    private Optional<String> unsaid(ScheduleId schedule, Told one) {
        if (one.kind.equals("end")) {
            return unsaidEnd(schedule, one);
        }
        boolean byHand = rotas.laid(new Span(one.start, one.start.plusSeconds(1))).stream()
                .filter(laid -> laid.schedule().equals(schedule))
                .filter(laid -> laid.cause().kind().equals("take"))
                .map(Laid::cover)
                .anyMatch(cover -> cover.by().equals(Optional.of(one.person)));
        return written.contains("ping/" + one.id) || byHand
                ? Optional.empty()
                : Optional.of("noted as told, and nothing to be said: " + schedule + " " + one);
    }

    /** An end is known by its instant, and not by its number: whoever says later that they took the watch changes it. */
    private Optional<String> unsaidEnd(ScheduleId schedule, Told one) {
        return rotas.shifts(schedule, new Span(one.start, one.start.plusSeconds(1))).stream()
                        .filter(shift -> begins(shift, one))
                        .map(shift ->
                                "ended/" + schedule + "/" + shift.span().end().getEpochSecond())
                        .anyMatch(written::contains)
                ? Optional.empty()
                : Optional.of("told of its end, and nothing to be said: " + schedule + " " + one);
    }

    private boolean looked(Span span) {
        return atWork.stream()
                .flatMap(time -> time.intersection(span).stream())
                .anyMatch(both -> both.duration().compareTo(A_LOOK) >= 0);
    }

    private static boolean begins(Shift shift, Told told) {
        return told.start.equals(shift.span().start()) && told.person.equals(shift.person());
    }

    private Timeline<Optional<PersonId>> timeline(ScheduleId schedule, Span window) {
        return dev.watchbell.rota.OnCall.timeline(rotas.rota(schedule), window);
    }

    private List<Told> told(ScheduleId schedule) {
        return database.with(sql -> sql.createQuery(
                        "select id, kind, shift_start, person from ping where schedule = ? and lead_minutes in (0, 60)")
                .bind(0, schedule.toString())
                .map((row, context) -> new Told(
                        row.getLong("id"),
                        row.getString("kind"),
                        Columns.instant(row, "shift_start"),
                        new PersonId(row.getString("person"))))
                .collect(Collectors.toList()));
    }
}
