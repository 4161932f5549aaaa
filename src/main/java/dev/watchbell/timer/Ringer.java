package dev.watchbell.timer;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rings one bell, never twice at once: a ring that comes meanwhile is rung after it. */
final class Ringer {
    private static final Logger LOG = LoggerFactory.getLogger(Ringer.class);

    private final String name;
    private final Bell bell;
    private final InstantSource clock;
    private final AtomicInteger wanted = new AtomicInteger();
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    Ringer(String name, Bell bell, InstantSource clock) {
        this.name = name;
        this.bell = bell;
        this.clock = clock;
    }

    sealed interface Rung {
        /** To its end; {@code next} is when it wants to be rung again. */
        record Well(Optional<Instant> next) implements Rung {}

        record Badly() implements Rung {}

        /** It is being rung, and will be once more. */
        record Busy() implements Rung {}
    }

    String name() {
        return name;
    }

    Rung ring() {
        if (wanted.getAndIncrement() > 0) {
            return new Rung.Busy();
        }
        Rung rung;
        do {
            wanted.set(1);
            rung = ringOnce();
        } while (wanted.decrementAndGet() > 0);
        return rung;
    }

    /**
     * A failure is logged once for its kind, until all is well again: it comes back every few seconds. So does an error of the
     * virtual machine's: were it let through, the bell would seem to be rung for ever.
     */
    private Rung ringOnce() {
        try {
            Optional<Instant> next = bell.ring(clock.instant());
            if (!logged.isEmpty()) {
                logged.clear();
                LOG.info("bell rings again bell={}", name);
            }
            return new Rung.Well(next);
        } catch (RuntimeException | Error failure) {
            if (logged.add(failure.getClass().getName())) {
                LOG.error("bell failed, rung again in a few seconds bell={}", name, failure);
            }
            return new Rung.Badly();
        }
    }
}
