package dev.watchbell.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few threads that say what is due: one takes it from the queue as soon as another is free to say it. */
final class Senders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);
    private static final int MOST_AT_ONCE = 4;

    /** Another replica may have died, and its lease run out: nobody wakes us for that. */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(5);

    private final Rounds rounds;
    private final InstantSource clock;
    private final ExecutorService speaking;
    private final Thread taking;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean closing;

    Senders(Rounds rounds, InstantSource clock) {
        this.rounds = rounds;
        this.clock = clock;
        this.speaking = Executors.newFixedThreadPool(MOST_AT_ONCE, work -> new Thread(work, "outbox-sender"));
        this.taking = new Thread(this::take, "outbox");
    }

    void start() {
        taking.start();
    }

    void wake() {
        woken.release();
    }

    private void take() {
        while (!closing) {
            try {
                if (!takeSome()) {
                    rest();
                }
            } catch (InterruptedException asked) {
                return;
            } catch (RuntimeException failure) {
                LOG.error("outbox can't read its queue, looks again soon", failure);
                restFor(LOOK_ANYWAY);
            }
        }
    }

    /** False where nothing was to be taken. */
    private boolean takeSome() throws InterruptedException {
        woken.drainPermits();
        free.acquire();
        int most = 1 + free.drainPermits();
        List<Due> taken = List.of();
        try {
            taken = rounds.claim(most);
        } finally {
            free.release(most - taken.size());
        }
        taken.forEach(due -> speaking.execute(() -> send(due)));
        return !taken.isEmpty();
    }

    private void send(Due due) {
        try {
            rounds.send(due);
        } catch (RuntimeException failure) {
            LOG.error("outcome not written, its lease runs out subject={}", due.subject(), failure);
        } finally {
            free.release();
            wake();
        }
    }

    private void rest() {
        rounds.putRight();
        restFor(rounds.next()
                .map(at -> Duration.between(clock.instant(), at))
                .filter(in -> in.compareTo(LOOK_ANYWAY) < 0)
                .orElse(LOOK_ANYWAY));
    }

    private void restFor(Duration most) {
        try {
            boolean early = woken.tryAcquire(Math.max(most.toMillis(), 1), TimeUnit.MILLISECONDS);
            LOG.trace("outbox looks early={}", early);
        } catch (InterruptedException asked) {
            closing = true;
        }
    }

    /** Takes nothing more, and waits for what is being said. */
    @Override
    public void close() {
        closing = true;
        wake();
        try {
            taking.join(TimeUnit.SECONDS.toMillis(15));
            speaking.shutdown();
            if (!speaking.awaitTermination(15, TimeUnit.SECONDS)) {
                LOG.warn("outbox closed while something is being said; it is looked for at the next start");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
