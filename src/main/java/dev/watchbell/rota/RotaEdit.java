package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one edit of a team into the tables; whoever makes one has begun a transaction, and holds the schedules. */
final class RotaEdit {
    private final RotaStore store;
    private final CoverStore covers;
    private final ServiceStore services;
    private final Optional<TeamRotas> before;
    private final Optional<PersonId> by;
    private final Instant now;

    RotaEdit(
            RotaStore store,
            CoverStore covers,
            ServiceStore services,
            Optional<TeamRotas> before,
            Optional<PersonId> by,
            Instant now) {
        this.store = store;
        this.covers = covers;
        this.services = services;
        this.before = before;
        this.by = by;
        this.now = now;
    }

    void apply(Wanted wanted) {
        Team team = wanted.team();
        if (!before.map(TeamRotas::team).equals(Optional.of(team))) {
            store.save(team);
        }
        wanted.schedules().forEach(schedule -> apply(schedule, wanted.frozen()));
        if (team.keptIn().isPresent()) {
            List<ScheduleId> kept =
                    wanted.schedules().stream().map(Schedule::id).toList();
            before.ifPresent(had -> had.schedules().keySet().stream()
                    .filter(schedule -> !kept.contains(schedule))
                    .forEach(this::end));
        }
        wanted.services()
                .filter(listed -> !before.map(TeamRotas::services).equals(Optional.of(listed)))
                .ifPresent(listed -> services.save(team.id(), listed));
    }

    private void apply(Schedule schedule, Duration frozen) {
        Optional<Rota> had = before.flatMap(all -> all.rota(schedule.id()));
        if (had.isEmpty()) {
            begin(schedule);
        } else {
            Editing.of(had.get(), schedule.rota(), now, frozen)
                    .ifPresent(edits -> write(schedule.id(), edits, mark(schedule.id())));
        }
        applyCovers(schedule);
    }

    /** A new schedule brings its history along; one that had ended begins from now on. */
    private void begin(Schedule schedule) {
        store.begin(schedule.id());
        store.lock(schedule.id());
        if (store.versions(schedule.id()).isEmpty()) {
            schedule.rota().edits().forEach(edit -> store.addVersion(schedule.id(), edit, mark(schedule.id())));
        } else {
            write(schedule.id(), List.of(new Edit(now, schedule.rota().layers(now))), mark(schedule.id()));
        }
    }

    private void end(ScheduleId schedule) {
        Mark mark = mark(schedule);
        write(schedule, List.of(new Edit(now, List.of())), mark);
        covers.standing(schedule, Cause.file(schedule)).keySet().forEach(cover -> covers.cancel(cover, mark));
        store.end(schedule, now);
    }

    void left(Set<PersonId> people) {
        before.ifPresent(team -> team.schedules().forEach((schedule, rota) -> {
            Set<PersonId> missed = people.stream()
                    .filter(person -> !rota.without(person, now).equals(rota))
                    .collect(Collectors.toSet());
            if (!missed.isEmpty()) {
                left(schedule, rota, missed);
            }
        }));
    }

    private void left(ScheduleId schedule, Rota rota, Set<PersonId> people) {
        Mark mark = new Mark(now, by, Cause.left(people));
        Rota without = rota;
        for (PersonId person : people) {
            without = without.without(person, now);
            covers.cancelBy(schedule, person, mark);
        }
        if (!without.edits().equals(rota.edits())) {
            List<Edit> edits = without.edits().stream()
                    .filter(edit -> !edit.from().isBefore(now))
                    .toList();
            write(schedule, edits, mark);
        }
    }

    private Mark mark(ScheduleId schedule) {
        return new Mark(now, by, by.isPresent() ? Cause.EDIT : Cause.file(schedule));
    }

    /** In place of all that was planned. */
    private void write(ScheduleId schedule, List<Edit> edits, Mark mark) {
        store.dropVersionsAfter(schedule, mark);
        Editing.apart(edits, store.versions(schedule)).forEach(edit -> store.addVersion(schedule, edit, mark));
    }

    /** What the file lists no more ends; from the first that stands in another order on, all is laid anew. */
    private void applyCovers(Schedule schedule) {
        Cause file = Cause.file(schedule.id());
        List<Cover> missing = new ArrayList<>(schedule.rota().covers());
        boolean inOrder = true;
        for (Map.Entry<Long, Cover> standing :
                covers.standing(schedule.id(), file).entrySet()) {
            boolean next = !missing.isEmpty() && missing.get(0).equals(standing.getValue());
            if (inOrder && next) {
                missing.remove(0);
            } else {
                inOrder &= !missing.contains(standing.getValue());
                covers.cancel(standing.getKey(), mark(schedule.id()));
            }
        }
        missing.forEach(cover -> covers.add(schedule.id(), cover, file, Optional.empty(), now));
    }
}
