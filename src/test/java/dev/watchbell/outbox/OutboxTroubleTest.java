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
import dev.watchbell.slack.message.MessageJson;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OutboxTroubleTest {
    private static final String POST = "chat.postMessage";

    private final Harbour harbour;
    private final Outbox outbox;

    OutboxTroubleTest(Database database) {
        harbour = new Harbour(database);
        outbox = harbour.outbox();
    }

    @AfterEach
    void close() {
        outbox.close();
        harbour.close();
    }

    @Test
    void a_conversation_that_slack_throttles_rests_alone_and_even_urgent_words_wait_there() {
        harbour.faults.throttle(1, POST, 20);
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("first"));
        outbox.say(Conversation.with(ANA), about("one"), Urgency.SOON, words("to you"));

        outbox.sayDue();
        outbox.say(IN_PAYMENTS, about("page"), Urgency.NOW, words("page"));
        harbour.clock.advance(Duration.ofSeconds(19));
        int early = outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();

        assertThat(harbour.directly("ana")).containsExactly("to you");
        assertThat(early).isZero();
        assertThat(harbour.in("#payments")).containsExactly("page", "first");
    }

    @Test
    void slack_throttles_edits_everywhere_but_not_what_is_new() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("old"));
        outbox.say(Conversation.with(ANA), about("one"), Urgency.SOON, words("old"));
        outbox.sayDue();
        harbour.faults.throttle(1, "chat.update", 20);
        outbox.edit(IN_PAYMENTS, about("one"), words("new"));
        outbox.sayDue();
        outbox.edit(Conversation.with(ANA), about("one"), words("new"));
        outbox.say(new Conversation("C0INCIDENTS"), about("one"), Urgency.SOON, words("other"));

        outbox.sayDue();

        assertThat(harbour.playground.calls().of("chat.update")).hasSize(1);
        assertThat(harbour.in("#incidents")).containsExactly("other");
        assertThat(outbox.pending()).isEqualTo(2);
    }

    @Test
    void who_was_never_written_to_waits_while_slack_throttles_that_and_nobody_finds_it_out_again() {
        harbour.faults.throttle(1, "conversations.open", 20);
        outbox.say(Conversation.with(ANA), about("one"), Urgency.SOON, words("to you"));
        outbox.sayDue();
        outbox.say(Conversation.with(Harbour.BEN), about("one"), Urgency.SOON, words("to you, too"));
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("first"));

        outbox.sayDue();
        int held = outbox.held();
        int opened = harbour.playground.calls().of("conversations.open").size();
        harbour.clock.advance(Duration.ofSeconds(20));
        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("first");
        assertThat(held).isEqualTo(2);
        assertThat(opened).isEqualTo(1);
        assertThat(harbour.directly("ana")).containsExactly("to you");
        assertThat(harbour.directly("ben")).containsExactly("to you, too");
    }

    @Test
    void what_was_said_in_older_words_is_found_and_then_edited() {
        harbour.faults.swallowReply(1, POST);
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("old"));
        outbox.sayDue();
        outbox.edit(IN_PAYMENTS, about("one"), words("new"));
        harbour.clock.advance(Duration.ofSeconds(1));

        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("new");
        assertThat(harbour.playground.calls().of(POST)).hasSize(1);
    }

    @Test
    void a_token_that_is_revoked_while_it_looks_is_waited_for() {
        harbour.faults.swallowReply(1, POST);
        harbour.faults.refuse(1, "conversations.history", "token_revoked");
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));
        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();
        harbour.clock.advance(Duration.ofMinutes(1));

        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("once");
        assertThat(outbox.trouble()).isEmpty();
    }

    @Test
    void an_answer_that_is_lost_after_slack_took_the_message_doesnt_say_it_twice() {
        harbour.faults.swallowReply(1, POST);
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));
        outbox.say(IN_PAYMENTS, about("two"), Urgency.NOW, words("then"));
        outbox.say(IN_PAYMENTS, about("three"), Urgency.SOON, words("last"));

        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("then", "once", "last");
        assertThat(harbour.playground.calls().of(POST)).hasSize(3);
    }

    @Test
    void a_message_that_never_arrived_is_looked_for_and_then_said() {
        harbour.faults.hangUp(1, POST);
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));

        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("once");
        assertThat(harbour.playground.calls().of("conversations.history")).hasSize(1);
    }

    @Test
    void where_it_cant_look_it_says_it_again_and_that_it_may_be_a_repeat() {
        harbour.faults.swallowReply(1, POST);
        harbour.faults.refuse(1, "conversations.history", "missing_scope");
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));

        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("once", "once _(possible repeat)_");
        assertThat(outbox.trouble()).isEmpty();
    }

    @Test
    void where_looking_fails_for_a_while_it_looks_again_and_doesnt_say_it_twice() {
        harbour.faults.swallowReply(1, POST);
        harbour.faults.broken(1, "conversations.history", 503);
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));

        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();
        harbour.clock.advance(Duration.ofSeconds(2));
        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("once");
        assertThat(outbox.pending()).isZero();
    }

    @Test
    void a_process_that_dies_between_saying_and_noting_it_doesnt_make_the_next_one_repeat_it() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));
        Due due = new ClaimStore(harbour.database)
                .claim(1, harbour.clock.instant())
                .get(0);
        harbour.slack.postMessage(Harbour.PAYMENTS, MessageJson.read(due.content()), due.id());

        Outbox next = harbour.outbox();
        int whileLeased = next.sayDue();
        harbour.leasesRunOut();
        next.sayDue();

        assertThat(whileLeased).isZero();
        assertThat(harbour.in("#payments")).containsExactly("once");
        assertThat(next.said(IN_PAYMENTS, about("one"))).isPresent();
        assertThat(next.pending()).isZero();
    }

    @Test
    void a_process_that_lost_its_lease_says_nothing() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));
        ClaimStore claims = new ClaimStore(harbour.database);
        Sender frozen = harbour.sender();
        Due due = claims.claim(1, harbour.clock.instant()).get(0);
        harbour.leasesRunOut();

        boolean said = frozen.send(due);

        assertThat(said).isFalse();
        assertThat(harbour.playground.calls().of(POST)).isEmpty();
    }

    @Test
    void whoever_looked_until_the_lease_ran_out_posts_nothing() {
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("once"));
        ClaimStore claims = new ClaimStore(harbour.database);
        OutboxStore rows = new OutboxStore(harbour.database);
        HoldStore holds = new HoldStore(harbour.database);
        Speech slow = new Speech(harbour.slack, rows, claims, holds, harbour.clock);
        Due due = claims.claim(1, harbour.clock.instant()).get(0);
        harbour.leasesRunOut();

        assertThatThrownBy(() -> slow.say(due)).isInstanceOf(Speech.LeaseLost.class);

        assertThat(harbour.playground.calls().of(POST)).isEmpty();
    }

    @Test
    void what_an_archived_channel_refuses_is_kept_and_the_others_go_on() {
        harbour.faults.refuse(1, POST, "is_archived");
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("first"));
        outbox.say(IN_PAYMENTS, about("two"), Urgency.SOON, words("second"));
        outbox.say(Conversation.with(ANA), about("one"), Urgency.SOON, words("to you"));

        outbox.sayDue();

        String kept = harbour.database.with(sql -> sql.createQuery(
                        "select error from outbox where refused_at is not null and content like '%first%'")
                .mapTo(String.class)
                .one());
        assertThat(kept).isEqualTo("is_archived");
        assertThat(harbour.in("#payments")).containsExactly("second");
        assertThat(harbour.directly("ana")).containsExactly("to you");
        assertThat(outbox.pending()).isZero();
        assertThat(outbox.refused()).isEqualTo(1);
    }

    @Test
    void while_the_token_is_revoked_all_is_kept_and_tried_once_a_minute_and_then_goes_on() {
        harbour.faults.refuse(2, POST, "token_revoked");
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("first"));
        outbox.say(new Conversation("C0INCIDENTS"), about("one"), Urgency.SOON, words("other"));

        outbox.sayDue();
        List<Integer> tries = List.of(
                harbour.playground.calls().of(POST).size(),
                triesAfter(Duration.ofSeconds(59)),
                triesAfter(Duration.ofSeconds(1)),
                triesAfter(Duration.ofSeconds(59)));
        var trouble = outbox.trouble();
        harbour.clock.advance(Duration.ofSeconds(1));
        outbox.sayDue();

        assertThat(tries).containsExactly(1, 1, 2, 2);
        assertThat(trouble).contains("token_revoked");
        assertThat(outbox.trouble()).isEmpty();
        assertThat(harbour.in("#payments")).singleElement().asString().startsWith("first");
        assertThat(harbour.in("#incidents")).singleElement().asString().startsWith("other");
    }

    @Test
    void blocks_that_slack_doesnt_take_are_said_plainly_at_once() {
        Message wrong = new Message(
                "Ana has the watch",
                List.of(Blocks.section(section -> section.text(BlockCompositions.markdownText("x".repeat(3_001))))));
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, wrong);

        int said = outbox.sayDue();

        assertThat(said).isEqualTo(1);
        assertThat(harbour.in("#payments")).containsExactly("Ana has the watch");
    }

    @Test
    void slack_may_be_away_for_half_an_hour_and_all_is_said_in_order() {
        harbour.faults.slackAway();
        outbox.say(IN_PAYMENTS, about("one"), Urgency.SOON, words("first"));
        outbox.say(IN_PAYMENTS, about("two"), Urgency.SOON, words("second"));
        for (int second = 0; second < 1800; second += 30) {
            outbox.sayDue();
            harbour.clock.advance(Duration.ofSeconds(30));
        }
        harbour.faults.slackBack();

        outbox.sayDue();

        assertThat(harbour.in("#payments"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("first _(late: this was due at ")
                                .endsWith(")_"),
                        second -> assertThat(second).startsWith("second _(late: this was due at "));
    }

    private int triesAfter(Duration time) {
        harbour.clock.advance(time);
        outbox.sayDue();
        return harbour.playground.calls().of(POST).size();
    }
}
