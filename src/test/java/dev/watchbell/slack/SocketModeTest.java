package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.playground.people.Acted;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
    private final Quay quay = new Quay();
    private final SocketMode socket = quay.socket();
    private final ExecutorService people = Executors.newFixedThreadPool(4);
    private final AtomicInteger acted = new AtomicInteger();

    @BeforeEach
    void connect() throws Exception {
        quay.verb("count", command -> Reply.privately("number " + acted.incrementAndGet()));
        quay.playground.patience(Duration.ofSeconds(30));
        socket.start();
        connected();
    }

    @AfterEach
    void close() {
        people.shutdown();
        socket.close();
        quay.close();
    }

    private void connected() throws InterruptedException {
        quay.awaited(() -> socket.connected() && quay.playground.sockets().connections() == 1);
    }

    private Acted count() {
        return quay.playground.as("ana").command("#payments", "/oncall count");
    }

    private CompletableFuture<Acted> counting() {
        return CompletableFuture.supplyAsync(this::count, people);
    }

    @Test
    void a_command_is_answered_over_the_socket() {
        Acted answer = count();

        assertThat(answer.ok()).isTrue();
        assertThat(answer.answer().path("text").asText()).isEqualTo("number 1");
    }

    @Test
    void no_command_is_lost_or_done_twice_while_slack_asks_for_a_new_connection() throws Exception {
        List<CompletableFuture<Acted>> answers =
                IntStream.range(0, 40).mapToObj(each -> counting()).toList();

        for (int i = 0; i < 3; i++) {
            quay.playground.sockets().disconnect(i == 0 ? "refresh_requested" : "warning");
            answers.get(10 * i).join();
        }

        assertThat(answers).allMatch(answer -> answer.join().ok());
        assertThat(acted).hasValue(40);
        connected();
    }

    @Test
    void what_came_over_the_old_connection_is_answered_over_it() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        slow(inside, goOn);
        CompletableFuture<Acted> answer = CompletableFuture.supplyAsync(
                () -> quay.playground.as("ana").command("#payments", "/oncall slow"), people);
        inside.await();

        quay.playground.sockets().disconnect("warning");
        quay.awaited(() -> quay.playground.sockets().connections() == 2);
        goOn.countDown();

        assertThat(answer.join().answer().path("text").asText()).isEqualTo("done");
        connected();
    }

    @Test
    void a_lost_connection_comes_back_though_slack_refuses_at_first() throws Exception {
        quay.playground.faults().refuse(1, "apps.connections.open", "internal_error");

        quay.playground.sockets().drop();
        quay.awaited(() -> quay.playground.sockets().connections() == 0);
        connected();

        assertThat(count().ok()).isTrue();
    }

    @Test
    void what_was_taken_before_the_connection_was_lost_is_answered_over_the_next() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        slow(inside, goOn);
        CompletableFuture<Acted> answer = CompletableFuture.supplyAsync(
                () -> quay.playground.as("ana").command("#payments", "/oncall slow"), people);
        inside.await();

        quay.playground.sockets().drop();
        quay.awaited(() -> quay.playground.sockets().connections() == 0);
        connected();
        goOn.countDown();

        assertThat(answer.join().answer().path("text").asText()).isEqualTo("done");
        assertThat(acted).hasValue(1);
    }

    @Test
    void several_reasons_to_connect_make_one_connection() throws Exception {
        quay.playground.faults().refuse(1, "apps.connections.open", "internal_error");

        quay.playground.sockets().disconnect("warning");
        quay.playground.sockets().disconnect("warning");
        quay.playground.sockets().drop();
        quay.awaited(() -> quay.playground.sockets().connections() == 0);
        connected();

        assertThat(count().ok()).isTrue();
        assertThat(quay.playground.calls().of("apps.connections.open")).hasSize(3);
    }

    @Test
    void closing_finishes_what_was_taken() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        slow(inside, goOn);
        CompletableFuture<Acted> answer = CompletableFuture.supplyAsync(
                () -> quay.playground.as("ana").command("#payments", "/oncall slow"), people);
        inside.await();

        CompletableFuture<Void> closed = CompletableFuture.runAsync(socket::close, people);
        goOn.countDown();

        assertThat(answer.join().answer().path("text").asText()).isEqualTo("done");
        closed.join();
        assertThat(socket.connected()).isFalse();
    }

    private void slow(CountDownLatch inside, CountDownLatch goOn) {
        quay.verb("slow", command -> {
            acted.incrementAndGet();
            inside.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
            return Reply.privately("done");
        });
    }
}
