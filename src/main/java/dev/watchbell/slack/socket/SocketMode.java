package dev.watchbell.slack.socket;

import com.slack.api.methods.MethodsClient;
import dev.watchbell.slack.SlackCalls;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.inbox.Inbox;
import dev.watchbell.slack.socket.Socket.Listener;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one socket to Slack open, over which it sends what people do; no public URL is needed.
 *
 * <p>Where Slack asks for a new one, or the old one falls silent, the new socket is open before the old is closed.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Using Socket Mode</a>
 */
public final class SocketMode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
    private static final Duration PING = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration LINGER = Duration.ofSeconds(3);
    /** A socket that ends sooner is like one that didn't open: the next is waited for. */
    private static final Duration PROVEN = Duration.ofSeconds(30);

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final SlackCalls calls;
    private final Envelopes envelopes;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(SocketMode::thread);
    private final RandomGenerator jitter = RandomGenerator.getDefault();
    private final Semaphore opened = new Semaphore(0);
    private volatile @Nullable Socket current;
    private @Nullable Socket leaving;
    private int failures;
    private boolean waiting;
    private volatile boolean closing;
    private volatile long begunAt;
    private volatile boolean proven;

    /**
     * A socket for one app.
     *
     * @param api the base of the Web API; the socket's own address comes from there
     */
    public SocketMode(URI api, String appToken, Inbox inbox) {
        this.calls = new SlackCalls(api, appToken);
        this.envelopes = new Envelopes(inbox);
    }

    /** Connects, now and whenever the connection is lost, until it is closed; never fails. */
    public void start() {
        begunAt = System.nanoTime();
        watch.execute(this::replace);
        var unused = watch.scheduleWithFixedDelay(this::look, PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether it has brought something, or could have: once it was open, or where that takes too long to wait for. */
    public boolean settled() {
        return proven || (begunAt != 0 && System.nanoTime() - begunAt > PROVEN.toNanos());
    }

    /** The calls by which a socket is asked for. */
    public SlackCalls calls() {
        return calls;
    }

    public boolean connected() {
        Socket socket = current;
        return socket != null && socket.open();
    }

    /** A permit for each socket that was opened, for those who wait for the next one. */
    public Semaphore opened() {
        return opened;
    }

    /** In the one thread of {@code watch}, as all that changes {@code current}; one try at a time, whoever asks. */
    private void replace() {
        if (waiting) {
            return;
        }
        Socket old = current;
        if (old != null && !old.youngerThan(PROVEN)) {
            failures = 0;
        }
        if (failures > 1) {
            later();
        } else {
            failures++;
            connect();
        }
    }

    private void connect() {
        try {
            URI address = URI.create(
                    calls.call("apps.connections.open", SocketMode::open).getUrl());
            Socket fresh = Socket.open(http, address, new Listener(envelopes, this::renew));
            if (closing) {
                fresh.close();
                return;
            }
            leave(current);
            current = fresh;
            proven = true;
            LOG.info("socket open");
            opened.release();
        } catch (RuntimeException away) {
            LOG.warn("socket not open error={}", reason(away));
            later();
        }
    }

    /** Slack may have something under way on the old one still, and what was taken from it is acknowledged there. */
    private void leave(@Nullable Socket old) {
        if (old == null) {
            return;
        }
        Socket before = leaving;
        if (before != null) {
            before.close();
        }
        leaving = old;
        var unused = watch.schedule(old::close, LINGER.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void later() {
        long wait = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(failures - 1, 5)) * 1_000;
        long millis = wait / 2 + jitter.nextLong(wait / 2 + 1);
        failures++;
        waiting = true;
        LOG.info("socket tried again in_ms={}", millis);
        var unused = watch.schedule(
                () -> {
                    waiting = false;
                    connect();
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    private static com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse open(
            MethodsClient methods) throws java.io.IOException, com.slack.api.methods.SlackApiException {
        return methods.appsConnectionsOpen(open -> open);
    }

    private static String reason(RuntimeException away) {
        Throwable cause = away.getCause() == null ? away : away.getCause();
        return away instanceof SlackFailure failure
                ? failure.error()
                : cause.getClass().getSimpleName();
    }

    /** Asked for by the socket itself: Slack is about to close it, or it broke. */
    private void renew(Socket asking) {
        inWatch(() -> {
            if (asking.equals(current)) {
                replace();
            }
        });
    }

    private void inWatch(Runnable work) {
        try {
            watch.execute(work);
        } catch (RejectedExecutionException closing) {
            LOG.debug("closing");
        }
    }

    /** A half-open socket looks fine for hours, and brings nothing: so it is asked, and silence is taken for an end. */
    private void look() {
        Socket socket = current;
        if (socket == null) {
            return;
        }
        if (!socket.open() || socket.silentFor(SILENCE)) {
            LOG.warn("socket silent or closed");
            socket.abort();
            replace();
        } else {
            socket.ping();
        }
    }

    /** Opens no other socket, takes nothing more, finishes what was taken, and says goodbye. */
    @Override
    public void close() {
        closing = true;
        watch.shutdownNow();
        try {
            LOG.debug("watch ended={}", watch.awaitTermination(1, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        envelopes.close();
        Stream.of(Optional.ofNullable(leaving), Optional.ofNullable(current))
                .flatMap(Optional::stream)
                .forEach(Socket::close);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "socket-watch");
        thread.setDaemon(true);
        return thread;
    }
}
