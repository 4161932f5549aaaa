package dev.watchbell.roll;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One request to each in turn that was ready when it looked last; it tries nothing twice. */
final class LoadBalancer implements AutoCloseable {
    private static final long LOOK_MILLIS = 1_000;
    private static final Set<String> OURS = Set.of("host", "content-length", "connection", "transfer-encoding");

    private final List<Replica> all = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpServer server;
    private volatile List<Replica> ready = List.of();

    LoadBalancer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
        var unused = looking.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Looks at it from now on, and waits until it gets its share. */
    void add(Replica replica) throws InterruptedException {
        all.add(replica);
        replica.awaitReady();
        look();
    }

    private synchronized void look() {
        ready = all.stream().filter(LoadBalancer::ready).toList();
    }

    private static boolean ready(Replica replica) {
        try {
            return replica.alive() && replica.ready();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            List<Replica> some = ready;
            if (some.isEmpty()) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            Replica chosen = some.get(Math.floorMod(turn.getAndIncrement(), some.size()));
            HttpResponse<byte[]> answer = client.send(request(chosen, exchange), BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (IOException lost) {
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(Replica to, HttpExchange from) throws IOException {
        URI address = to.url().resolve(from.getRequestURI());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(
                        from.getRequestMethod(),
                        BodyPublishers.ofByteArray(from.getRequestBody().readAllBytes()));
        from.getRequestHeaders().forEach((name, values) -> {
            if (!OURS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        looking.shutdownNow();
        server.stop(0);
        threads.shutdownNow();
    }
}
