package dev.watchbell.input;

import dev.watchbell.kit.Databases;
import dev.watchbell.kit.H2Databases;
import dev.watchbell.store.DatabaseUrl;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few hundred of what {@link InputProofTest} sends by the thousand. */
class InputTest {
    @Test
    void bad_requests_change_nothing_and_cost_nothing(@TempDir Path folder) throws Exception {
        try (Databases h2 = new H2Databases()) {
            DatabaseUrl database = h2.fresh();

            Besieging.withstands(database, folder, 300, 2026);
        }
    }
}
