package dev.watchbell.playground.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to go wrong with the Web API, until it has gone wrong often enough.
 *
 * <p>{@code *} stands for every method; answers to a response_url go by the name {@code response_url}.
 */
public final class Faults {
    /** One way of going wrong. */
    public sealed interface Fault {
        /** {@code ok: false} with that error. */
        record Refuse(String error) implements Fault {}

        /** An HTTP status with no JSON. */
        record Broken(int status) implements Fault {}

        /** HTTP 429. */
        record Throttle(int retryAfterSeconds) implements Fault {}

        /** It is done, but the answer never arrives. */
        record SwallowReply() implements Fault {}

        /** It is done, and goes wrong like that all the same. */
        record Afterwards(Fault fault) implements Fault {}

        /** Nothing is done, and no answer comes until all is healed; whoever asked has gone by then. */
        record Silence() implements Fault {}

        /** The connection is cut before anything is done. */
        record HangUp() implements Fault {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Map<String, Deque<Fault>> planned = new ConcurrentHashMap<>();
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();
    private volatile boolean away;
    private volatile CountDownLatch healed = new CountDownLatch(1);

    /** The next {@code times} calls of that method go wrong like this, after what was planned before. */
    public void next(int times, String method, Fault fault) {
        planned.compute(method, (name, before) -> {
            Deque<Fault> queue = before == null ? new ArrayDeque<>() : before;
            for (int i = 0; i < times; i++) {
                queue.add(fault);
            }
            return queue;
        });
    }

    public void refuse(int times, String method, String error) {
        next(times, method, new Fault.Refuse(error));
    }

    public void broken(int times, String method, int status) {
        next(times, method, new Fault.Broken(status));
    }

    public void throttle(int times, String method, int retryAfterSeconds) {
        next(times, method, new Fault.Throttle(retryAfterSeconds));
    }

    public void swallowReply(int times, String method) {
        next(times, method, new Fault.SwallowReply());
    }

    public void hangUp(int times, String method) {
        next(times, method, new Fault.HangUp());
    }

    /** Slack can't be reached at all: every call is cut, every connection closed, nothing delivered. */
    public void slackAway() {
        turn(true);
    }

    public void slackBack() {
        turn(false);
    }

    /** Nothing goes wrong any more. */
    public void heal() {
        planned.clear();
        CountDownLatch waitedFor = healed;
        healed = new CountDownLatch(1);
        waitedFor.countDown();
        slackBack();
    }

    /** Returns when all is healed, or after half a minute. */
    public void silence() {
        try {
            boolean inTime = healed.await(30, TimeUnit.SECONDS);
            LOG.debug("silence ends healed={}", inTime);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn(boolean gone) {
        away = gone;
        listeners.forEach(listener -> listener.accept(gone));
    }

    void onAway(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    boolean away() {
        return away;
    }

    /** What goes wrong with this call, used up by asking. */
    public Optional<Fault> take(String method) {
        if (away) {
            return Optional.of(new Fault.HangUp());
        }
        return poll(method).or(() -> poll("*"));
    }

    private Optional<Fault> poll(String method) {
        Deque<Fault> queue = planned.get(method);
        if (queue == null) {
            return Optional.empty();
        }
        synchronized (queue) {
            return Optional.ofNullable(queue.poll());
        }
    }
}
