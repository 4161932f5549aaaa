package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.watchbell.kit.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DurabilityTest {
    @Test
    void commits_of_the_tests_own_databases_are_durable(Database database) {
        assertThat(Durability.missing(database)).doesNotContain("synchronous_commit");
    }

    @Test
    void a_setting_of_postgresql_that_loses_commits_is_named(Database database, DatabaseUrl url) {
        assumeThat(database.postgres()).isTrue();
        String name = database.with(sql ->
                sql.createQuery("select current_database()").mapTo(String.class).one());
        database.use(sql -> sql.execute("alter database " + name + " set synchronous_commit = off"));

        try (Database reopened = Database.open(url)) {
            assertThat(Durability.missing(reopened)).contains("synchronous_commit");
        }
    }

    @Test
    void who_is_frozen_in_a_transaction_on_postgresql_holds_the_others_up_for_some_seconds(Database database) {
        assumeThat(database.postgres()).isTrue();

        String longest = database.with(sql -> sql.createQuery("show idle_in_transaction_session_timeout")
                .mapTo(String.class)
                .one());

        assertThat(longest).isEqualTo("10s");
    }
}
