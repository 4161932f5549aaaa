package dev.watchbell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.app.Environment.WrongSetting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortTest {
    @TempDir
    Path folder;

    @Test
    void a_port_that_another_program_has_is_told_before_anything_is_begun() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Environment environment = new Environment(Map.of(
                    "WATCHBELL_PORT",
                    String.valueOf(other.getLocalPort()),
                    "WATCHBELL_DATABASE_URL",
                    "jdbc:h2:file:" + folder.resolve("play")));

            assertThatThrownBy(() -> Play.start(environment, InstantSource.system()))
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageStartingWith("WATCHBELL_PORT: another program listens on port " + other.getLocalPort())
                    .hasMessageContaining("choose another port, such as WATCHBELL_PORT=");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void any_free_one_is_free() {
        assertThat(Port.free(0)).isPositive();
    }
}
