package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who looks, waits for a lock, and looks again with the same words sees what was done meanwhile: H2 remembers answers, if let. */
@OnBothDatabases
@Timeout(60)
class WaitedForTest {
    private static final int AT_ONCE = 4;
    private static final int TIMES = 1_000;

    private final Database database;

    WaitedForTest(Database database) {
        this.database = database;
        database.use(sql -> sql.execute("create table door (name varchar primary key)"));
        database.use(sql -> sql.execute("insert into door values ('front')"));
        database.use(sql -> sql.execute("create table passed (how_many int not null)"));
        database.use(sql -> sql.execute("insert into passed values (0)"));
    }

    @Test
    void each_who_comes_through_the_door_is_counted() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> all = new ArrayList<>();
        for (int person = 0; person < AT_ONCE; person++) {
            all.add(people.submit(() -> {
                for (int time = 0; time < TIMES; time++) {
                    database.transact(this::pass);
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        people.shutdown();

        assertThat(passed()).isEqualTo(AT_ONCE * TIMES);
    }

    private void pass() {
        passed();
        database.use(sql -> sql.createQuery("select name from door where name = :name for update")
                .bind("name", "front")
                .mapTo(String.class)
                .one());
        int now = passed() + 1;
        database.use(sql -> sql.execute("update passed set how_many = ?", now));
    }

    private int passed() {
        return database.with(sql ->
                sql.createQuery("select how_many from passed").mapTo(int.class).one());
    }
}
