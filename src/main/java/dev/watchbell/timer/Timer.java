package dev.watchbell.timer;

import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alarm clock: rings each bell at the instant it asked for, and all of them every ten seconds.
 *
 * <p>A ring may come late, twice, or to another replica; what is due, and whether it was done, is for the bell's own tables to say.
 */
public final class Timer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Timer.class);
    private static final Duration SOONEST = Duration.ofMillis(100);

    private final Database database;
    private final InstantSource clock;
    private final BellStore store;
    private final Map<String, Ringer> ringers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<Consumer<Ring>> listeners = new CopyOnWriteArrayList<>();
    private final Alarm alarm;
    private volatile @Nullable Clockwork clockwork;

    public Timer(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.store = new BellStore(database);
        this.alarm = new Alarm(store, clock, this::ring);
    }

    /** Has a bell rung under that name; before {@link #start}. */
    public Timer add(String name, Bell bell) {
        if (clockwork != null) {
            throw new IllegalStateException("bells are hung up before the timer starts, not " + name);
        }
        if (ringers.put(name, new Ringer(name, bell, clock)) != null) {
            throw new IllegalArgumentException("there is a bell named " + name + " already");
        }
        return this;
    }

    /** Has somebody told of each ring, when it is over. */
    public void whenRung(Consumer<Ring> listener) {
        listeners.add(listener);
    }

    /** Rings that bell here once the thread's transaction is committed: something changed, its next instant too perhaps. */
    public void nudge(String name) {
        if (!ringers.containsKey(name)) {
            throw new IllegalArgumentException("there is no bell named " + name);
        }
        database.afterCommit(() -> {
            if (clockwork != null) {
                alarm.ringNow(name);
            }
        });
    }

    /** Rings from now on, each bell at once and then in turn. */
    public void start() {
        try {
            Clockwork starting = new Clockwork(database, this::ring);
            clockwork = starting;
            for (Ringer ringer : inOrder()) {
                starting.add(ringer.name());
            }
            starting.start();
            alarm.start();
        } catch (SchedulerException failure) {
            throw new IllegalStateException("the timer can't start", failure);
        }
    }

    private void ring(String name) {
        Ringer ringer = ringers.get(name);
        if (ringer == null) {
            LOG.debug("another version's bell={}", name);
            return;
        }
        Instant at = clock.instant();
        long begun = System.nanoTime();
        Ringer.Rung rung = ringer.ring();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (rung instanceof Ringer.Rung.Badly) {
            tell(new Ring(name, false, took, Optional.empty()));
        } else if (rung instanceof Ringer.Rung.Well well) {
            Optional<Duration> late = store.rung(name, well.next())
                    .filter(asked -> !asked.isAfter(at))
                    .map(asked -> Duration.between(asked, at));
            tell(new Ring(name, true, took, late));
            well.next().map(next -> Duration.between(clock.instant(), next)).ifPresent(in -> ringIn(name, in));
        }
    }

    private void tell(Ring ring) {
        listeners.forEach(listener -> listener.accept(ring));
    }

    /** What is further off than the next ring in turn is asked for again by then. */
    private void ringIn(String name, Duration in) {
        if (in.compareTo(Clockwork.EVERY) < 0) {
            alarm.ringIn(name, in.compareTo(SOONEST) < 0 ? SOONEST : in);
        }
    }

    /**
     * Rings each bell once, in the order in which they were added, in this thread; for tests, instead of {@link #start}.
     *
     * @return when the first of them wants to be rung again
     */
    public Optional<Instant> ringDue() {
        Optional<Instant> first = Optional.empty();
        for (Ringer ringer : inOrder()) {
            if (ringer.ring() instanceof Ringer.Rung.Well well) {
                Instant next = well.next().orElse(Instant.MAX);
                first = next.isBefore(first.orElse(Instant.MAX)) ? Optional.of(next) : first;
            }
        }
        return first;
    }

    /** Whether every bell was rung to its end in the last half minute, here or by another replica. */
    public boolean healthy() {
        Clockwork running = clockwork;
        try {
            return running != null
                    && running.running()
                    && store.allRungLately(inOrder().stream().map(Ringer::name).toList());
        } catch (SchedulerException | RuntimeException away) {
            return false;
        }
    }

    private List<Ringer> inOrder() {
        synchronized (ringers) {
            return List.copyOf(ringers.values());
        }
    }

    /** Rings no more, and waits for the bells that are being rung. */
    @Override
    public void close() {
        alarm.close();
        Clockwork running = clockwork;
        if (running != null) {
            try {
                running.close();
            } catch (SchedulerException failure) {
                LOG.warn("timer didn't close well", failure);
            }
        }
    }
}
