package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.kit.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NewerTablesTest {
    private final DatabaseUrl url;
    private final Database running;

    NewerTablesTest(DatabaseUrl url, Database running) {
        this.url = url;
        this.running = running;
    }

    @Test
    void an_older_watchbell_goes_on_beside_a_newer_one_but_does_not_start_on_its_tables() {
        running.use(sql -> sql.execute("""
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "checksum", "installed_by", "execution_time", "success")
                values (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 1, 'somebody', 1, true)"""));

        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("a newer Watchbell has brought its tables to version 9999");
        assertThat(running.reachable()).isTrue();
    }
}
