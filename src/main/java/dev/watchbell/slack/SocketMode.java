package dev.watchbell.slack;

import com.slack.api.methods.MethodsClient;
import dev.watchbell.slack.Socket.Listener;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
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
    private static final Duration RETIRING = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final SlackCalls calls;
    private final Envelopes envelopes;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(SocketMode::thread);
    private final RandomGenerator jitter = RandomGenerator.getDefault();
    private volatile @Nullable Socket current;
    private int failures;
    private boolean waiting;

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
        watch.execute(this::connect);
        var unused = watch.scheduleWithFixedDelay(this::look, PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
    }

    public boolean connected() {
        Socket socket = current;
        return socket != null && socket.open();
    }

    /** In the one thread of {@code watch}, as all that changes {@code current}; one try at a time, whoever asks. */
    private void connect() {
        if (waiting || watch.isShutdown()) {
            return;
        }
        try {
            URI address = URI.create(
                    calls.call("apps.connections.open", SocketMode::open).getUrl());
            Socket fresh = Socket.open(http, address, new Listener(envelopes, this::renew));
            Socket old = current;
            current = fresh;
            failures = 0;
            LOG.info("socket open");
            if (old != null) {
                retire(old);
            }
        } catch (RuntimeException away) {
            failures++;
            long most = Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(failures - 1, 5)) * 1_000;
            long wait = most / 2 + jitter.nextLong(most / 2 + 1);
            LOG.warn("socket not open, next try in_ms={} error={}", wait, reason(away));
            again(wait);
        }
    }

    /** What came over it is answered over it, so it stays open for as long as Slack leaves it. */
    private void retire(Socket old) {
        old.closeWhenAnswered();
        try {
            var unused = watch.schedule(old::close, RETIRING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            old.close();
        }
    }

    private static com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse open(
            MethodsClient methods) throws java.io.IOException, com.slack.api.methods.SlackApiException {
        return methods.appsConnectionsOpen(open -> open);
    }

    private static String reason(RuntimeException away) {
        return away instanceof SlackFailure failure
                ? failure.error()
                : away.getClass().getSimpleName();
    }

    private void again(long millis) {
        try {
            var unused = watch.schedule(
                    () -> {
                        waiting = false;
                        connect();
                    },
                    millis,
                    TimeUnit.MILLISECONDS);
            waiting = true;
        } catch (RejectedExecutionException closing) {
            LOG.debug("closing, so no further try");
        }
    }

    /** Asked for by the socket itself: Slack is about to close it, or it broke. */
    private void renew(Socket asking) {
        try {
            watch.execute(() -> {
                if (asking.equals(current)) {
                    connect();
                }
            });
        } catch (RejectedExecutionException closing) {
            LOG.debug("closing, so no other socket");
        }
    }

    /** A half-open socket looks fine for hours, and brings nothing: so it is asked, and silence is taken for an end. */
    private void look() {
        Socket socket = current;
        if (socket != null && socket.silentFor(SILENCE)) {
            LOG.warn("socket silent");
            connect();
        } else if (socket != null) {
            socket.ping();
        }
    }

    /** Takes nothing more, finishes what was taken, and closes. */
    @Override
    public void close() {
        watch.shutdownNow();
        try {
            // A socket that is being opened just now would stay open behind our back.
            if (!watch.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("closing while a socket is being opened");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        envelopes.close();
        Socket socket = current;
        if (socket != null) {
            socket.close();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "socket-watch");
        thread.setDaemon(true);
        return thread;
    }
}
