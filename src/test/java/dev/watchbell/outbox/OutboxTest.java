package dev.watchbell.outbox;

import static dev.watchbell.outbox.Harbour.ANA;
import static dev.watchbell.outbox.Harbour.IN_PAYMENTS;
import static dev.watchbell.outbox.Harbour.about;
import static dev.watchbell.outbox.Harbour.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.slack.message.Message;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OutboxTest {
    private final Harbour harbour;
    private final Outbox outbox;

    OutboxTest(Database database) {
        harbour = new Harbour(database);
        outbox = harbour.outbox();
    }

    @AfterEach
    void close() {
        outbox.close();
        harbour.close();
    }

    @Test
    void what_is_wanted_is_said_once_and_in_order() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("first"));
        outbox.say(IN_PAYMENTS, about("two"), Urgency.SOON, words("second"));
        outbox.say(Conversation.with(ANA), about("one"), Urgency.SOON, words("to you"));
        int waiting = outbox.pending();

        int said = outbox.sayDue();

        assertThat(waiting).isEqualTo(3);
        assertThat(said).isEqualTo(3);
        assertThat(harbour.in("#payments")).containsExactly("first", "second");
        assertThat(harbour.directly("ana")).containsExactly("to you");
        assertThat(outbox.pending()).isZero();
        assertThat(outbox.oldest()).isEmpty();
        assertThat(outbox.sayDue()).isZero();
    }

    @Test
    void what_was_said_long_ago_is_forgotten_and_what_waits_never_is() {
        for (int number = 0; number < 1_001; number++) {
            outbox.say(Conversation.with(ANA), about("old/" + number), Urgency.SOON, words("old"));
        }
        harbour.database.use(sql -> sql.execute("update outbox set waiting = false"));
        outbox.say(IN_PAYMENTS, about("waits"), Urgency.SOON, words("waits"));
        harbour.clock.advance(Duration.ofDays(400));
        outbox.forgetOld();
        int kept = count();
        outbox.say(IN_PAYMENTS, about("young"), Urgency.SOON, words("young"));
        harbour.clock.advance(Duration.ofSeconds(1));

        outbox.forgetOld();

        assertThat(kept).isEqualTo(1_002);
        assertThat(count()).isEqualTo(2);
        assertThat(outbox.pending()).isEqualTo(2);
    }

    private int count() {
        return harbour.database.with(sql ->
                sql.createQuery("select count(*) from outbox").mapTo(int.class).one());
    }

    @Test
    void blocks_arrive_as_they_were_built() {
        Message message = new Message(
                "Ana has the watch",
                List.of(Blocks.section(
                        section -> section.text(BlockCompositions.markdownText("*Ana* has the watch")))));

        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, message);
        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("*Ana* has the watch");
    }

    @Test
    void what_is_decided_in_a_transaction_that_fails_is_never_said() {
        assertThatThrownBy(() -> harbour.database.transact(() -> {
                    outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("no"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(outbox.sayDue()).isZero();
        assertThat(harbour.in("#payments")).isEmpty();
    }

    @Test
    void an_edit_before_the_message_is_said_changes_what_is_said() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("old"));
        outbox.edit(IN_PAYMENTS, about("one"), words("new"));

        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("new");
        assertThat(harbour.playground.calls().of("chat.update")).isEmpty();
    }

    @Test
    void edits_that_come_fast_are_one_and_the_newest_counts() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("old"));
        outbox.sayDue();
        outbox.edit(IN_PAYMENTS, about("one"), words("newer"));
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("newest"));

        int said = outbox.sayDue();

        assertThat(said).isEqualTo(1);
        assertThat(harbour.in("#payments")).containsExactly("newest");
        assertThat(harbour.playground.calls().of("chat.update")).hasSize(1);
        assertThat(outbox.said(IN_PAYMENTS, about("one"))).isPresent();
    }

    @Test
    void an_edit_of_nothing_says_nothing() {
        outbox.edit(IN_PAYMENTS, about("one"), words("new"));

        assertThat(outbox.sayDue()).isZero();
        assertThat(outbox.said(IN_PAYMENTS, about("one"))).isEmpty();
    }

    @Test
    void what_somebody_waits_for_passes_the_rest() {
        outbox.say(IN_PAYMENTS, about("digest"), Urgency.LATER, words("digest"));
        outbox.say(IN_PAYMENTS, about("update"), Urgency.SOON, words("update"));
        outbox.say(IN_PAYMENTS, about("page"), Urgency.NOW, words("page"));

        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("page", "update", "digest");
    }

    @Test
    void its_threads_say_what_is_written_and_finish_it_before_they_close() throws InterruptedException {
        outbox.start();
        for (int number = 1; number <= 20; number++) {
            outbox.say(IN_PAYMENTS, about("to all/" + number), Urgency.SOON, words("all " + number));
            outbox.say(Conversation.with(ANA), about("to ana/" + number), Urgency.SOON, words("ana " + number));
        }

        boolean all = harbour.playground
                .sightings()
                .await(
                        Duration.ofSeconds(20),
                        () -> harbour.in("#payments").size()
                                        + harbour.directly("ana").size()
                                == 40);
        outbox.close();

        assertThat(all).isTrue();
        assertThat(harbour.in("#payments"))
                .startsWith("all 1", "all 2", "all 3")
                .endsWith("all 20");
        assertThat(outbox.pending()).isZero();
    }

    @Test
    void two_replicas_say_each_thing_once_and_in_order() throws InterruptedException {
        List<String> wanted = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "word " + number)
                .toList();
        try (Outbox other = harbour.outbox()) {
            outbox.start();
            other.start();
            for (String word : wanted) {
                outbox.say(IN_PAYMENTS, about(word), Urgency.SOON, words(word));
                other.say(Conversation.with(ANA), about(word), Urgency.SOON, words(word));
            }
            harbour.playground
                    .sightings()
                    .await(
                            Duration.ofSeconds(20),
                            () -> harbour.in("#payments").size() >= 30
                                    && harbour.directly("ana").size() >= 30);
        }
        outbox.close();

        assertThat(harbour.in("#payments")).isEqualTo(wanted);
        assertThat(harbour.directly("ana")).isEqualTo(wanted);
        assertThat(outbox.pending()).isZero();
    }
}
