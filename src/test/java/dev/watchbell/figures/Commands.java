package dev.watchbell.figures;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed commands over eight connections, and how long each took until it was acknowledged. */
final class Commands implements AutoCloseable {
    private static final int CONNECTIONS = 8;

    private final URI door;
    private final String secret;
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    private final List<HttpClient> clients = IntStream.range(0, CONNECTIONS)
            .mapToObj(one ->
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build())
            .toList();

    Commands(int port, String secret) {
        this.door = URI.create("http://127.0.0.1:" + port + "/slack/events");
        this.secret = secret;
    }

    /** Each connection sends its next command when the last one is answered. */
    Durations closed(int times, IntFunction<String> text) throws ExecutionException, InterruptedException {
        return all(connection -> {
            List<Duration> took = new ArrayList<>();
            for (int i = connection; i < times; i += CONNECTIONS) {
                took.add(send(clients.get(connection), text.apply(i), System.nanoTime()));
            }
            return took;
        });
    }

    /** So many a second, whether or not the last one is answered; what waits for its turn is counted as waiting. */
    Durations open(int times, int perSecond, IntFunction<String> text) throws ExecutionException, InterruptedException {
        long start = System.nanoTime() + 50_000_000L;
        long gap = 1_000_000_000L / perSecond;
        return all(connection -> {
            List<Duration> took = new ArrayList<>();
            for (int i = connection; i < times; i += CONNECTIONS) {
                long due = start + i * gap;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                took.add(send(clients.get(connection), text.apply(i), due));
            }
            return took;
        });
    }

    private interface Work {
        List<Duration> on(int connection) throws IOException, InterruptedException;
    }

    private Durations all(Work work) throws ExecutionException, InterruptedException {
        List<Future<List<Duration>>> parts = IntStream.range(0, CONNECTIONS)
                .mapToObj(connection -> threads.submit(() -> work.on(connection)))
                .toList();
        List<Duration> took = new ArrayList<>();
        for (Future<List<Duration>> part : parts) {
            took.addAll(part.get());
        }
        return new Durations(took);
    }

    private Duration send(HttpClient client, String text, long since) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(signed(text), BodyHandlers.ofString());
        Duration took = Duration.ofNanos(System.nanoTime() - since);
        if (answer.statusCode() != 200 || answer.body().contains("went wrong")) {
            throw new IllegalStateException(text + " was answered " + answer.statusCode() + " " + answer.body());
        }
        return took;
    }

    private HttpRequest signed(String text) {
        String body = "command=%2Foncall&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&user_id=U0ANA&user_name=ana&channel_id=C0PAYMENTS&channel_name=payments&team_id=T0HARBOUR"
                + "&trigger_id=" + number.incrementAndGet() + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2F";
        String at = String.valueOf(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(door)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", at)
                .header("X-Slack-Signature", "v0=" + mac("v0:" + at + ":" + body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
