package dev.watchbell.playground.page;

import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.World;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells open pages that something changed: many changes at once are told once. */
final class Stream implements AutoCloseable {
    private static final long PAUSE_MILLIS = 25;

    private final World world;
    private final List<SseClient> pages = new CopyOnWriteArrayList<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "playground-stream");
        thread.setDaemon(true);
        return thread;
    });

    @SuppressWarnings("FutureReturnValueIgnored") // ends with the executor
    Stream(World world) {
        this.world = world;
        world.onChange(this::tellSoon);
        teller.scheduleWithFixedDelay(this::stayAwake, 15, 15, TimeUnit.SECONDS);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // ends with the executor
    private void tellSoon() {
        if (!teller.isShutdown() && !planned.getAndSet(true)) {
            teller.schedule(this::tell, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void open(SseClient page) {
        page.keepAlive();
        page.onClose(() -> pages.remove(page));
        page.sendEvent("change", change(world.revision()));
        pages.add(page);
    }

    private void tell() {
        planned.set(false);
        pages.forEach(page -> page.sendEvent("change", change(world.revision())));
    }

    /** Connections on which nothing is said for half a minute are closed by the server. */
    private void stayAwake() {
        pages.forEach(page -> page.sendComment("still here"));
    }

    private static String change(long revision) {
        return Json.write(Json.of("revision", revision));
    }

    @Override
    public void close() {
        teller.shutdownNow();
        pages.forEach(SseClient::close);
    }
}
