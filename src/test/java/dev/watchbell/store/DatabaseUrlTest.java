package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db/watchbell", "jdbc:h2:tcp://db/watchbell", "postgresql://db/watchbell", ""})
    void only_h2_in_a_file_and_postgresql_will_do(String setting) {
        assertThatThrownBy(() -> DatabaseUrl.of(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:h2:file:./data/x;INIT=DROP TABLE person", "jdbc:h2:file:./data/x;init=runscript from 'x'"})
    void nothing_is_run_on_opening(String setting) {
        assertThatThrownBy(() -> DatabaseUrl.of(setting)).hasMessageContaining("INIT");
    }

    @Test
    void commits_of_h2_are_written_at_once() {
        assertThat(DatabaseUrl.of("jdbc:h2:file:./data/x").jdbc()).contains(";WRITE_DELAY=0");
    }

    @Test
    void the_file_is_its_owners_alone(@TempDir Path folder) throws Exception {
        DatabaseUrl url = DatabaseUrl.of("jdbc:h2:file:" + folder.resolve("new/watchbell"));

        Database.open(url).close();
        Path file = folder.resolve("new/watchbell.mv.db");
        var fresh = Files.getPosixFilePermissions(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Database.open(url).close();

        assertThat(PosixFilePermissions.toString(fresh)).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
