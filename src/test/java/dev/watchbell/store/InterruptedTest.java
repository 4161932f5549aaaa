package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The timer's library, and servers that end, interrupt their threads wherever these are. */
@OnBothDatabases
class InterruptedTest {
    private final Database database;

    InterruptedTest(Database database) {
        this.database = database;
        database.use(sql -> sql.execute("create table kept (number integer not null)"));
    }

    @Test
    void a_thread_that_is_interrupted_while_it_writes_closes_the_database_for_nobody() throws InterruptedException {
        Thread writing = new Thread(() -> {
            for (int number = 0; number < 20; number++) {
                Thread.currentThread().interrupt();
                try {
                    keep(number);
                } catch (RuntimeException mayBe) {
                    // it was told to end: that it failed is its own affair
                }
            }
        });

        writing.start();
        writing.join();
        keep(100);

        List<Integer> kept = database.with(sql ->
                sql.createQuery("select number from kept").mapTo(Integer.class).list());
        assertThat(kept).contains(100);
    }

    private void keep(int number) {
        database.use(sql -> sql.execute("insert into kept (number) values (?)", number));
    }
}
