package dev.watchbell.timer;

import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** When each bell was last rung, by any replica: a clustered alarm clock rings on one of them only. */
final class BellStore {
    private final Database database;

    BellStore(Database database) {
        this.database = database;
    }

    /**
     * Notes that it was rung, and when it wants to be rung next.
     *
     * @return the instant that it had asked for before, of whichever replica
     */
    Optional<Instant> rung(String name, Optional<Instant> next) {
        return database.inTransaction(() -> database.with(sql -> {
            Optional<Instant> asked = sql.createQuery("select next_at from bell where name = ? for update")
                    .bind(0, name)
                    .map((row, context) -> Columns.optionalInstant(row, "next_at"))
                    .findOne()
                    .flatMap(at -> at);
            Instant at = next.orElse(null);
            if (sql.execute("update bell set rung_at = current_timestamp, next_at = ? where name = ?", at, name) == 0) {
                sql.execute(
                        "insert into bell (name, rung_at, next_at) values (?, current_timestamp, ?) on conflict do nothing",
                        name,
                        at);
            }
            return asked;
        }));
    }

    /** Those that should have been rung by that instant, or weren't for longer than a ring in turn takes. */
    List<String> missed(Instant asked) {
        return database.with(
                sql -> sql.createQuery("""
                        select name from bell
                        where next_at <= ? or rung_at < current_timestamp - interval '15' second""").bind(0, asked).mapTo(String.class).list());
    }

    /** Whether each of them was rung in the last half minute. */
    boolean allRungLately(Collection<String> names) {
        return names.isEmpty()
                || database.with(sql -> sql.createQuery("""
                                        select count(*) from bell
                                        where rung_at > current_timestamp - interval '30' second and name in (<names>)""")
                                .bindList("names", names)
                                .mapTo(int.class)
                                .one())
                        == names.size();
    }
}
