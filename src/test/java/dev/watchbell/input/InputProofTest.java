package dev.watchbell.input;

import dev.watchbell.kit.Databases;
import dev.watchbell.kit.H2Databases;
import dev.watchbell.kit.PostgresDatabases;
import dev.watchbell.kit.Proof;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Malformed, forged, replayed and oversized requests by the thousand, at a bot with a small heap: no 5xx, no effect, memory flat.
 *
 * <p>{@code -Dinput.requests=} says how many, {@code -Dinput.seed=} which.
 */
@Proof
class InputProofTest {
    private static final int REQUESTS = Integer.getInteger("input.requests", 10_000);
    private static final long SEED = Long.getLong("input.seed", 2026);

    @Test
    void bad_requests_change_nothing_on_h2(@TempDir Path folder) throws Exception {
        try (Databases h2 = new H2Databases()) {
            Besieging.withstands(h2.fresh(), folder, REQUESTS, SEED);
        }
    }

    @Test
    void bad_requests_change_nothing_on_postgresql(@TempDir Path folder) throws Exception {
        try (Databases postgres = PostgresDatabases.durable()) {
            Besieging.withstands(postgres.fresh(), folder, REQUESTS, SEED + 1);
        }
    }
}
