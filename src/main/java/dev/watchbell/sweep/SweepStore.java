package dev.watchbell.sweep;

import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When one job looks at each schedule next. */
final class SweepStore {
    private final Database database;
    private final String job;

    SweepStore(Database database, String job) {
        this.database = database;
        this.job = job;
    }

    /** By name: who locks several does it in one order. */
    List<ScheduleId> due(Instant now) {
        return database.with(handle -> handle.createQuery("""
                        select id from schedule
                        where ended_at is null and not exists
                            (select 1 from sweep where job = :job and schedule = schedule.id and next_at > :now)
                        order by id""")
                .bind("job", job)
                .bind("now", now)
                .mapTo(String.class)
                .map(ScheduleId::of)
                .list());
    }

    /** The first instant after {@code now} at which one is due. */
    Optional<Instant> after(Instant now) {
        return database.with(
                handle -> handle.createQuery("select min(next_at) from sweep where job = :job and next_at > :now")
                        .bind("job", job)
                        .bind("now", now)
                        .mapTo(Instant.class)
                        .findOne());
    }

    void next(ScheduleId schedule, Instant at) {
        database.use(handle -> {
            int known = handle.execute(
                    "update sweep set next_at = ? where job = ? and schedule = ?", at, job, schedule.toString());
            if (known == 0) {
                handle.execute(
                        "insert into sweep (job, schedule, next_at) values (?, ?, ?) on conflict do nothing",
                        job,
                        schedule.toString(),
                        at);
            }
        });
    }

    void forget(ScheduleId schedule) {
        database.use(
                handle -> handle.execute("delete from sweep where job = ? and schedule = ?", job, schedule.toString()));
    }

    void forget() {
        database.use(handle -> handle.execute("delete from sweep where job = ?", job));
    }
}
