package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class InstantsTest {
    private final Database database;

    InstantsTest(Database database) {
        this.database = database;
        database.use(sql -> sql.execute("create table kept (at timestamp(6) with time zone not null)"));
    }

    @Test
    void the_session_is_in_a_zone_of_its_own() {
        int minutes = database.with(sql -> sql.createQuery("select extract(timezone_minute from current_timestamp)")
                .mapTo(int.class)
                .one());

        assertThat(minutes).isEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T05:30:00Z", // 01:30 in New York, the first time
                "2026-11-01T06:30:00Z", // and the second
                "2026-03-08T07:00:00.123456Z", // the end of New York's gap
                "1985-12-31T18:30:00Z", // Kathmandu's gap
                "2400-02-29T23:59:59.999999Z",
                "1969-07-20T20:17:40Z"
            })
    void an_instant_comes_back_as_it_was(Instant at) {
        database.use(sql -> sql.execute("insert into kept (at) values (?)", at));

        List<Instant> kept = database.with(sql ->
                sql.createQuery("select at from kept").mapTo(Instant.class).list());
        boolean found = database.with(sql -> sql.createQuery("select count(*) from kept where at = :at")
                        .bind("at", at)
                        .mapTo(int.class)
                        .one())
                == 1;

        assertThat(kept).containsExactly(at);
        assertThat(found).isTrue();
    }

    @Test
    void what_is_finer_than_a_microsecond_is_cut_and_not_rounded() {
        database.use(sql ->
                sql.execute("insert into kept (at) values (?)", Instant.parse("2026-03-02T08:59:59.999999999Z")));

        Instant kept = database.with(sql ->
                sql.createQuery("select at from kept").mapTo(Instant.class).one());

        assertThat(kept).isEqualTo("2026-03-02T08:59:59.999999Z");
    }
}
