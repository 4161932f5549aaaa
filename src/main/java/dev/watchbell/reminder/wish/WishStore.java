package dev.watchbell.reminder.wish;

import dev.watchbell.people.PersonId;
import dev.watchbell.store.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of what people have added and muted. */
final class WishStore {
    private final Database database;

    WishStore(Database database) {
        this.database = database;
    }

    Map<String, Boolean> of(PersonId person) {
        return database
                .with(handle -> handle.createQuery("select ping, wanted from ping_wish where person = ?")
                        .bind(0, person.value())
                        .map((row, context) -> Map.entry(row.getString("ping"), row.getBoolean("wanted")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> added() {
        return database.with(
                handle -> handle.createQuery("select distinct ping from ping_wish where wanted and ping like 'P%'")
                        .mapTo(String.class)
                        .list());
    }

    void put(PersonId person, String ping, boolean wanted) {
        database.use(handle -> {
            int known = handle.execute(
                    "update ping_wish set wanted = ? where person = ? and ping = ?", wanted, person.value(), ping);
            if (known == 0) {
                handle.execute(
                        "insert into ping_wish (person, ping, wanted) values (?, ?, ?) on conflict do nothing",
                        person.value(),
                        ping,
                        wanted);
            }
        });
    }

    void forget(PersonId person) {
        database.use(handle -> handle.execute("delete from ping_wish where person = ?", person.value()));
    }
}
