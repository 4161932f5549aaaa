package dev.watchbell.away;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who was warned of what, and whose shifts are to be looked at when. */
final class WarningStore {
    private final Database database;

    WarningStore(Database database) {
        this.database = database;
    }

    /** Somebody, or everybody in a schedule, whose shifts are to be looked at. */
    record Look(long id, Optional<PersonId> person, Optional<ScheduleId> schedule) {}

    /** Notes that they are told of all that; false where they had been of each already. */
    boolean tell(PersonId person, List<About> abouts, Instant now) {
        List<About> news =
                abouts.stream().filter(about -> tell(person, about, now)).toList();
        return !news.isEmpty();
    }

    private boolean tell(PersonId person, About about, Instant now) {
        return database.with(handle -> handle.createUpdate(
                                "insert into away_warning (person, schedule, shift_at, away_at, holiday, told_at) values"
                                        + " (:person, :schedule, :shift, :away, :holiday, :now) on conflict do nothing")
                        .bind("person", person.value())
                        .bind("schedule", about.schedule().toString())
                        .bind("shift", about.at())
                        .bind("away", about.awayAt())
                        .bind("holiday", about.holiday())
                        .bind("now", now)
                        .execute())
                == 1;
    }

    Set<About> told(PersonId person) {
        return database.with(handle -> new HashSet<>(handle.createQuery(
                        "select schedule, shift_at, away_at, holiday from away_warning where person = :person")
                .bind("person", person.value())
                .map((row, context) -> new About(
                        ScheduleId.of(row.getString("schedule")),
                        Columns.instant(row, "shift_at"),
                        Columns.instant(row, "away_at"),
                        row.getBoolean("holiday")))
                .list()));
    }

    void lookAt(PersonId person, Instant at) {
        database.use(
                handle -> handle.execute("insert into away_look (person, due_at) values (?, ?)", person.value(), at));
    }

    void lookAt(ScheduleId schedule, Instant at) {
        database.use(handle ->
                handle.execute("insert into away_look (schedule, due_at) values (?, ?)", schedule.toString(), at));
    }

    List<Look> due(Instant now, int most) {
        return database.with(handle -> handle.createQuery(
                        "select id, person, schedule from away_look where due_at <= :now order by id limit :most")
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> new Look(
                        row.getLong("id"),
                        Columns.optionalText(row, "person").map(PersonId::new),
                        Columns.optionalText(row, "schedule").map(ScheduleId::of)))
                .list());
    }

    Optional<Instant> next() {
        return database.with(handle -> handle.createQuery("select due_at from away_look order by due_at limit 1")
                .mapTo(Instant.class)
                .findOne());
    }

    void done(List<Look> looks) {
        database.use(handle -> looks.forEach(look -> handle.execute("delete from away_look where id = ?", look.id())));
    }

    /** All that are planned for that person: they are about to be looked at. */
    void done(PersonId person) {
        database.use(handle -> handle.execute("delete from away_look where person = ?", person.value()));
    }
}
