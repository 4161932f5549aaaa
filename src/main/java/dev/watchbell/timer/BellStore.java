package dev.watchbell.timer;

import dev.watchbell.store.Database;
import java.util.Collection;

/** When each bell was last rung, by any replica: a clustered alarm clock rings on one of them only. */
final class BellStore {
    private final Database database;

    BellStore(Database database) {
        this.database = database;
    }

    void rung(String name) {
        database.use(sql -> {
            if (sql.execute("update bell set rung_at = current_timestamp where name = ?", name) == 0) {
                sql.execute(
                        "insert into bell (name, rung_at) values (?, current_timestamp) on conflict do nothing", name);
            }
        });
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
