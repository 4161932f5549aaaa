package dev.watchbell.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that say what is due, the most urgent first. Another takes it from the queue for them, some at a time, as to go to
 * the database for each would take longer than to say it.
 */
final class Senders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);
    private static final int AT_ONCE = 8;

    /** As much as is said in a second or two, well within its lease. */
    private static final int MOST_TAKEN = 64;

    private static final int SOME = MOST_TAKEN / 2;

    /** Another replica may have died, or written something: nobody wakes us for that. */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

    private final Rounds rounds;
    private final InstantSource clock;
    private final ThreadPoolExecutor speaking;
    private final Thread taking;
    private final Semaphore free = new Semaphore(MOST_TAKEN);
    private final Semaphore woken = new Semaphore(0);
    private final AtomicLong turns = new AtomicLong();
    private volatile boolean closing;

    Senders(Rounds rounds, InstantSource clock) {
        this.rounds = rounds;
        this.clock = clock;
        this.speaking = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                0,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(),
                work -> new Thread(work, "outbox-sender"));
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
        free.acquire(SOME);
        if (closing) {
            return true;
        }
        int most = SOME + free.drainPermits();
        List<Due> taken = List.of();
        try {
            taken = rounds.claim(most);
        } finally {
            free.release(most - taken.size());
        }
        taken.forEach(due -> speaking.execute(new Turn(due, turns.incrementAndGet())));
        return !taken.isEmpty();
    }

    /** What is taken and waits for a thread: the most urgent first, then what was taken first. */
    private final class Turn implements Runnable, Comparable<Turn> {
        private final Due due;
        private final long number;

        Turn(Due due, long number) {
            this.due = due;
            this.number = number;
        }

        @Override
        public void run() {
            send(due);
        }

        @Override
        public int compareTo(Turn other) {
            return Comparator.comparingInt((Turn turn) -> turn.due.urgency())
                    .thenComparingLong(turn -> turn.number)
                    .compare(this, other);
        }
    }

    private void send(Due due) {
        try {
            if (closing) {
                rounds.giveBack(due);
            } else {
                rounds.send(due);
            }
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

    /** Takes nothing more, gives back what wasn't begun, and waits for what is being said. */
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
