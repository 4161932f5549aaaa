package dev.watchbell.roll;

import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Acted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** People who type commands all the time, and keep what became of each. */
final class Typists implements AutoCloseable {
    private static final List<String> NAMES = List.of("ana", "ben", "chi");
    private static final Duration PAUSE = Duration.ofMillis(60);
    /** Each of so many commands opens an incident; the others only ask. */
    private static final int ONE_IN = 12;

    private final Playground playground;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger typed = new AtomicInteger();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private final Queue<String> opened = new ConcurrentLinkedQueue<>();
    private volatile boolean enough;

    Typists(Playground playground) {
        this.playground = playground;
        NAMES.forEach(name -> threads.add(new Thread(() -> type(name), "typist-" + name)));
        threads.forEach(Thread::start);
    }

    private void type(String name) {
        for (int number = 1; !enough; number++) {
            if (number % ONE_IN == 0) {
                String title = "trouble " + name + number;
                command(name, "/incident open sev4 " + title);
                opened.add(title);
            } else {
                command(name, number % 2 == 0 ? "/oncall" : "/oncall who payments");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void command(String name, String words) {
        Acted acted = playground.as(name).command("#payments", words);
        typed.incrementAndGet();
        String answer = acted.answer().path("text").asText();
        if (!acted.ok() || answer.isBlank() || answer.contains("went wrong")) {
            lost.add(words + ": " + acted.refusal().orElse("said: " + answer));
        }
    }

    int typed() {
        return typed.get();
    }

    /** Commands without an acknowledgement in three seconds, or without an answer in it. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    /** The titles of incidents that were asked for. */
    List<String> opened() {
        return List.copyOf(opened);
    }

    /** Lets each end the command that they are at. */
    @Override
    public void close() {
        enough = true;
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
