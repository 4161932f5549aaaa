package dev.watchbell.sweep;

import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who looks at every schedule in time, and at no more of them than are due.
 *
 * <p>A schedule is looked at when its last look said so, when it changes, and at least once a day: it spares work, and decides
 * nothing.
 */
public final class Sweep {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    /** Schedules in one transaction: each is locked until its end, and what is said of them waits for it. */
    private static final int TOGETHER = 20;

    /** Fewer where few are due: they are told sooner. */
    private static final int PARTS = 40;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int SPREAD = 12 * 60;

    private final Database database;
    private final Rotas rotas;
    private final SweepStore store;
    private final Look look;

    /** What is done for one schedule; it is locked meanwhile. */
    @FunctionalInterface
    public interface Look {
        /** Does what is due, safe to repeat, and tells when to look again; empty where nothing is in sight. */
        Optional<Instant> at(ScheduleId schedule, Instant now);
    }

    /** @param job its own name, such as {@code pings} */
    public Sweep(Database database, Rotas rotas, String job, Look look) {
        this.database = database;
        this.rotas = rotas;
        this.store = new SweepStore(database, job);
        this.look = look;
    }

    /** Has schedules that change looked at anew; for {@link Rotas}, once. */
    public void follow() {
        rotas.whenChanged(store::forget);
        rotas.whenEdited(applied -> rotas.schedules(applied.after().team().id()).forEach(store::forget));
    }

    /** Has all of them looked at anew. */
    public void forget() {
        store.forget();
    }

    /**
     * Looks at all that are due. One that fails keeps none of the others from it.
     *
     * @return when the next one is due
     */
    public Optional<Instant> look(Instant now) {
        List<ScheduleId> due = store.due(now);
        List<List<ScheduleId>> parts = parts(due);
        Stream<List<ScheduleId>> each = due.size() > TOGETHER ? parts.parallelStream() : parts.stream();
        List<RuntimeException> failed =
                each.flatMap(some -> together(some, now).stream()).toList();
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
        return store.after(now);
    }

    /** Each for a transaction of its own; of many, as many at a time as there are cores. */
    private static List<List<ScheduleId>> parts(List<ScheduleId> due) {
        int size = Math.min(TOGETHER, 1 + due.size() / PARTS);
        return IntStream.iterate(0, from -> from < due.size(), from -> from + size)
                .mapToObj(from -> due.subList(from, Math.min(due.size(), from + size)))
                .toList();
    }

    private Optional<RuntimeException> together(List<ScheduleId> some, Instant now) {
        try {
            database.transact(() -> look(some, now));
            return Optional.empty();
        } catch (RuntimeException failure) {
            LOG.debug("one of {} schedules failed, each alone now", some.size(), failure);
        }
        Optional<RuntimeException> failed = Optional.empty();
        for (ScheduleId schedule : some) {
            try {
                database.transact(() -> look(List.of(schedule), now));
            } catch (RuntimeException failure) {
                LOG.warn("look failed schedule={} error={}", schedule, failure.toString());
                failed = Optional.of(failure);
            }
        }
        return failed;
    }

    /** Their rotas are read together, and not before each is locked. */
    private void look(List<ScheduleId> some, Instant now) {
        some.forEach(rotas::lock);
        rotas.knowing(some, () -> some.forEach(schedule -> look(schedule, now)));
    }

    private void look(ScheduleId schedule, Instant now) {
        Instant again = now.plus(DAY).minus(Duration.ofMinutes(Math.floorMod(schedule.hashCode(), SPREAD)));
        Instant next = look.at(schedule, now).filter(again::isAfter).orElse(again);
        store.next(schedule, next);
    }
}
