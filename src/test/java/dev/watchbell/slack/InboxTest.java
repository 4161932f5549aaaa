package dev.watchbell.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.request.Request;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class InboxTest {
    private static final String EVENT =
            "{\"type\":\"event_callback\",\"event_id\":\"E1\",\"event\":{\"type\":\"team_join\",\"user\":{}}}";

    private final Quay quay;
    private final AtomicInteger acted = new AtomicInteger();

    InboxTest(Database database) {
        quay = new Quay(database);
    }

    @AfterEach
    void close() {
        quay.close();
    }

    private Request<?> command(String text) {
        return new Requests()
                .read(Posted.command("x", quay.clock.instant(), text).body(), true)
                .orElseThrow();
    }

    @Test
    void a_handler_that_breaks_is_answered_kindly_and_keeps_nothing() {
        quay.verb("write", command -> {
            quay.database.use(sql ->
                    sql.execute("insert into receipt (id, received_at) values ('deed', ?)", quay.clock.instant()));
            throw new IllegalStateException("secret: <!channel>");
        });

        String answer = quay.inbox.receive("K1", command("write")).orElseThrow();

        assertThat(answer)
                .containsPattern("reference `[0-9a-f]{8}`")
                .contains("ephemeral", "nothing was changed")
                .doesNotContain("secret", "Exception");
        assertThat(quay.receipts()).isZero();
    }

    @Test
    void what_broke_works_when_it_is_tried_again() {
        AtomicBoolean broken = new AtomicBoolean(true);
        quay.verb("try", command -> {
            if (broken.getAndSet(false)) {
                throw new IllegalStateException("once");
            }
            return Reply.privately("done");
        });

        quay.inbox.receive("K1", command("try"));
        Optional<String> again = quay.inbox.receive("K1", command("try"));

        assertThat(again.orElseThrow()).contains("done");
    }

    @Test
    void an_event_that_breaks_us_is_not_taken_and_is_heard_when_it_comes_again() {
        quay.router.event("team_join", event -> {
            if (acted.incrementAndGet() == 1) {
                throw new IllegalStateException("once");
            }
        });
        Request<?> event = new Requests().read(EVENT, false).orElseThrow();

        Optional<String> first = quay.inbox.receive("E1", event);
        Optional<String> again = quay.inbox.receive("E1", event);

        assertThat(first).isEmpty();
        assertThat(again).hasValue("");
        assertThat(acted).hasValue(2);
    }

    @Test
    void the_same_from_many_threads_at_once_acts_once_and_all_are_answered_the_same() throws Exception {
        quay.verb("count", command -> Reply.privately("number " + acted.incrementAndGet()));
        int threads = 8;
        CountDownLatch together = new CountDownLatch(threads);
        Callable<Optional<String>> one = () -> {
            together.countDown();
            together.await();
            return quay.inbox.receive("K1", command("count"));
        };

        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Optional<String>>> answers =
                pool.invokeAll(IntStream.range(0, threads).mapToObj(each -> one).toList());
        pool.shutdown();

        assertThat(acted).hasValue(1);
        assertThat(answers.stream().map(InboxTest::got).collect(Collectors.toSet()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.orElseThrow()).contains("number 1"));
    }

    @Test
    void the_second_waits_for_the_first_that_takes_long() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        quay.verb("slow", command -> {
            acted.incrementAndGet();
            inside.countDown();
            awaited(goOn);
            return Reply.privately("done");
        });
        ExecutorService pool = Executors.newFixedThreadPool(2);

        Future<Optional<String>> first = pool.submit(() -> quay.inbox.receive("K1", command("slow")));
        awaited(inside);
        Future<Optional<String>> second = pool.submit(() -> quay.inbox.receive("K1", command("slow")));
        goOn.countDown();

        assertThat(second.get()).isEqualTo(first.get());
        assertThat(acted).hasValue(1);
        pool.shutdown();
    }

    @Test
    void a_receipt_is_forgotten_after_a_day() {
        quay.verb("count", command -> Reply.privately("number " + acted.incrementAndGet()));
        quay.inbox.receive("old", command("count"));
        quay.clock.advance(Duration.ofHours(24));
        quay.inbox.forgetOld();
        assertThat(quay.receipts()).isEqualTo(1);

        quay.clock.advance(Duration.ofSeconds(1));
        quay.inbox.receive("new", command("count"));
        quay.inbox.forgetOld();

        assertThat(quay.receipts()).isEqualTo(1);
        assertThat(quay.inbox.receive("new", command("count")).orElseThrow()).contains("number 2");
    }

    @Test
    void an_answer_that_can_not_be_brought_does_not_make_the_deed_undone() {
        quay.verb("open", command -> Reply.modal(new Form("m", "Title", "Send").view()));
        quay.afterwards.close();

        Optional<String> answer = quay.inbox.receive("K1", command("open"));

        assertThat(answer).hasValue("");
        assertThat(quay.receipts()).isEqualTo(1);
        quay.afterwards.settle();
    }

    private static Optional<String> got(Future<Optional<String>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
