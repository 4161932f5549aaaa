package dev.watchbell.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.slack.Bot;
import dev.watchbell.slack.Reply;
import dev.watchbell.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do reaches the bot over the socket, whatever happens to the socket. */
@OnBothDatabases
class SocketModeTest {
    private final Bot bot;
    private final AtomicInteger done = new AtomicInteger();

    SocketModeTest(Database database) {
        bot = new Bot(database).verb("who", command -> Reply.privately("ana " + done.incrementAndGet()));
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_command_is_answered_to_the_person_alone() {
        bot.overSocket();

        Acted acted = bot.playground.as("ana").command("#payments", "/oncall who");

        assertThat(acted.refusal()).isEmpty();
        assertThat(bot.told("ana")).containsExactly("ana 1");
    }

    @Test
    void slack_asking_for_a_new_socket_loses_no_command() {
        bot.overSocket();

        bot.playground.sockets().disconnect("refresh_requested");
        List<CompletableFuture<Acted>> commands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            commands.add(
                    CompletableFuture.supplyAsync(() -> bot.playground.as("ana").command("#payments", "/oncall who")));
        }
        bot.awaitSocket();

        assertThat(commands)
                .allSatisfy(command -> assertThat(command.join().refusal()).isEmpty());
        assertThat(done).hasValue(20);
    }

    @Test
    void it_comes_back_after_a_cut_and_a_refusal() {
        bot.overSocket();

        bot.playground.faults().refuse(1, "apps.connections.open", "internal_error");
        bot.playground.sockets().drop();
        bot.awaitSocket();
        Acted acted = bot.playground.as("ana").command("#payments", "/oncall who");

        assertThat(acted.refusal()).isEmpty();
        assertThat(bot.playground.sockets().connections()).isEqualTo(1);
    }

    @Test
    void it_starts_while_slack_is_away() {
        bot.playground.faults().refuse(1, "apps.connections.open", "internal_error");

        bot.overSocket();

        assertThat(bot.playground.as("ana").command("#payments", "/oncall who").ok())
                .isTrue();
    }

    @Test
    void a_command_that_was_under_way_when_the_socket_broke_counts_once() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cut = new CountDownLatch(1);
        bot.verb("slow", command -> {
            begun.countDown();
            await(cut);
            return Reply.privately("slow " + done.incrementAndGet());
        });
        bot.overSocket();

        var command =
                CompletableFuture.supplyAsync(() -> bot.playground.as("ana").command("#payments", "/oncall slow"));
        begun.await();
        bot.playground.sockets().drop();
        cut.countDown();
        bot.awaitSocket();

        assertThat(command.join().refusal()).isEmpty();
        assertThat(done).hasValue(1);
        assertThat(bot.told("ana")).containsExactly("slow 1");
    }

    @Test
    void closing_finishes_what_was_taken() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        bot.verb("slow", command -> {
            begun.countDown();
            await(closing);
            return Reply.privately("done");
        });
        bot.overSocket();

        var command =
                CompletableFuture.supplyAsync(() -> bot.playground.as("ana").command("#payments", "/oncall slow"));
        begun.await();
        var closed = CompletableFuture.runAsync(bot.socket()::close);
        closing.countDown();
        closed.join();

        assertThat(command.join().refusal()).isEmpty();
        assertThat(bot.socket().connected()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
