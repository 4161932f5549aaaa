package dev.watchbell.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.slack.Bot;
import dev.watchbell.slack.Reply;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes twice counts once, and what breaks leaves nothing behind. */
@OnBothDatabases
class InboxTest {
    private static final String COMMAND = "command=%2Foncall&text=note&user_id=U0ANA&channel_id=C0PAYMENTS"
            + "&channel_name=payments&trigger_id=1.2.3&response_url=http%3A%2F%2F127.0.0.1%3A9%2F";
    private static final String EVENT =
            "{'type':'event_callback','event_id':'Ev1','event':{'type':'team_join'}}".replace('\'', '"');

    private final Database database;
    private final Bot bot;
    private final AtomicBoolean broken = new AtomicBoolean();
    private final Requests requests = new Requests();

    InboxTest(Database database) {
        this.database = database;
        this.bot = new Bot(database).verb("note", command -> {
            write();
            return Reply.privately("noted, as number " + written());
        });
        bot.router.event("team_join", event -> write());
        database.use(sql -> sql.execute("create table note (at integer)"));
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_command_sent_twice_is_answered_the_same_and_acts_once() {
        Optional<String> first = receive("envelope-1");
        Optional<String> again = receive("envelope-1");

        assertThat(first.orElseThrow()).contains("noted, as number 1");
        assertThat(again).isEqualTo(first);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void a_command_sent_twice_at_once_is_answered_the_same_and_acts_once() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        bot.verb("slow", command -> {
            write();
            inside.countDown();
            return Reply.privately("noted, as number " + written());
        });

        var first = CompletableFuture.supplyAsync(() -> receive("envelope-1", "slow"));
        inside.await();
        var second = CompletableFuture.supplyAsync(() -> receive("envelope-1", "slow"));

        assertThat(first.join().orElseThrow()).contains("noted, as number 1");
        assertThat(second.join()).isEqualTo(first.join());
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void a_broken_handler_answers_kindly_leaves_nothing_and_a_retry_works() {
        broken.set(true);
        Optional<String> sorry = receive("envelope-1");
        int left = written();
        broken.set(false);

        Optional<String> retried = receive("envelope-1");

        assertThat(sorry.orElseThrow())
                .contains("Something went wrong on my side", "reference")
                .doesNotContain("secret");
        assertThat(left).isZero();
        assertThat(retried.orElseThrow()).contains("noted, as number 1");
    }

    @Test
    void a_command_whose_connection_is_cut_is_done_all_the_same_and_once() {
        assumeThat(database.postgres()).as("H2 has no connection to cut").isTrue();
        AtomicBoolean cut = new AtomicBoolean();
        bot.verb("cut", command -> {
            write();
            if (!cut.getAndSet(true)) {
                database.use(sql -> sql.execute("select pg_terminate_backend(pg_backend_pid())"));
            }
            return Reply.privately("noted, as number " + written());
        });

        Optional<String> answer = receive("envelope-1", "cut");

        assertThat(answer.orElseThrow()).contains("noted, as number 1");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void a_database_that_stays_away_is_said_kindly() {
        database.close();

        Optional<String> answer = receive("envelope-1");

        assertThat(answer.orElseThrow())
                .contains("I can’t reach my database right now, so nothing was changed", "reference");
    }

    @Test
    void an_event_that_failed_is_asked_for_again() {
        broken.set(true);
        Optional<String> failed = event();
        broken.set(false);
        Optional<String> retried = event();
        Optional<String> again = event();

        assertThat(failed).isEmpty();
        assertThat(retried).contains("");
        assertThat(again).contains("");
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void receipts_are_forgotten_after_a_day() {
        receive("envelope-1");
        bot.clock.advance(Duration.ofHours(24).plusSeconds(1));
        receive("envelope-2");

        bot.inbox.forgetOld();

        assertThat(database.<Integer>with(sql -> sql.createQuery("select count(*) from receipt")
                        .mapTo(int.class)
                        .one()))
                .isEqualTo(1);
    }

    private Optional<String> receive(String key) {
        return receive(key, "note");
    }

    private Optional<String> receive(String key, String verb) {
        return bot.inbox.receive(
                key, requests.form(COMMAND.replace("note", verb)).orElseThrow());
    }

    private Optional<String> event() {
        return bot.inbox.receive("Ev1", requests.event(EVENT).orElseThrow());
    }

    private void write() {
        database.use(sql -> sql.execute("insert into note values (1)"));
        if (broken.get()) {
            throw new IllegalStateException("a secret in a stack trace");
        }
    }

    private int written() {
        return database.with(sql ->
                sql.createQuery("select count(*) from note").mapTo(int.class).one());
    }
}
