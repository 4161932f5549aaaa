package dev.watchbell.outbox;

import static dev.watchbell.outbox.Harbour.ANA;
import static dev.watchbell.outbox.Harbour.IN_PAYMENTS;
import static dev.watchbell.outbox.Harbour.about;
import static dev.watchbell.outbox.Harbour.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PassedTest {
    private static final String POST = "chat.postMessage";

    private final Harbour harbour;
    private final Outbox outbox;

    PassedTest(Database database) {
        harbour = new Harbour(database);
        outbox = harbour.outbox();
    }

    @AfterEach
    void close() {
        outbox.close();
        harbour.close();
    }

    @Test
    void what_has_passed_is_one_line_and_what_still_matters_is_said_and_says_that_it_is_late() {
        harbour.faults.slackAway();
        remind("one", 60);
        remind("two", 120);
        outbox.say(IN_PAYMENTS, about("trade"), Urgency.SOON, words("a trade"));
        remind("three", 600);
        outbox.sayDue();
        harbour.clock.advance(Duration.ofHours(3));
        harbour.faults.slackBack();

        outbox.sayDue();

        assertThat(harbour.in("#payments"))
                .satisfiesExactly(
                        trade -> assertThat(trade).startsWith("a trade _(late: this was due at "),
                        three -> assertThat(three).startsWith("three _(late: "),
                        line -> assertThat(line)
                                .startsWith("While I couldn’t write here, 2 reminders passed. The last was due at ")
                                .endsWith(": two"));
        assertThat(outbox.pending()).isZero();
    }

    @Test
    void each_conversation_has_its_own_line_and_each_outage_too() {
        for (int outage = 0; outage < 2; outage++) {
            harbour.faults.slackAway();
            remind("here " + outage, 10);
            Conversation ana = Conversation.with(ANA);
            Instant soon = harbour.clock.instant().plusSeconds(600);
            outbox.say(ana, about("there " + outage), Urgency.NOW, words("there " + outage), soon);
            outbox.sayDue();
            harbour.clock.advance(Duration.ofHours(1));
            harbour.faults.slackBack();
            outbox.sayDue();
        }

        assertThat(harbour.in("#payments")).hasSize(2).allMatch(line -> line.contains("a reminder passed"));
        assertThat(harbour.directly("ana")).hasSize(2).allMatch(line -> line.contains(": there "));
    }

    @Test
    void lines_that_wait_together_are_one() {
        harbour.faults.slackAway();
        remind("one", 10);
        harbour.clock.advance(Duration.ofHours(1));
        outbox.sayDue();
        remind("two", 10);
        harbour.clock.advance(Duration.ofHours(1));
        outbox.sayDue();
        remind("three", 10);
        harbour.clock.advance(Duration.ofHours(1));
        harbour.faults.slackBack();

        outbox.sayDue();

        assertThat(harbour.in("#payments")).singleElement().asString().contains("3 reminders passed");
    }

    @Test
    void what_was_said_in_time_though_nobody_knew_isnt_told_as_passed() {
        harbour.faults.swallowReply(1, POST);
        remind("one", 10);
        outbox.sayDue();
        harbour.clock.advance(Duration.ofHours(1));

        outbox.sayDue();

        assertThat(harbour.in("#payments")).containsExactly("one");
        assertThat(outbox.said(IN_PAYMENTS, about("one"))).isPresent();
    }

    @Test
    void what_passed_is_not_edited_and_the_same_again_is_not_said() {
        harbour.faults.slackAway();
        remind("one", 10);
        harbour.clock.advance(Duration.ofHours(1));
        harbour.faults.slackBack();
        outbox.sayDue();

        outbox.edit(IN_PAYMENTS, about("one"), words("newer"));
        remind("one", 10);

        assertThat(outbox.pending()).isZero();
        assertThat(harbour.in("#payments")).singleElement().asString().contains("a reminder passed");
    }

    @Test
    void what_is_wanted_for_longer_before_it_is_folded_is_said() {
        harbour.faults.slackAway();
        remind("one", 10);
        harbour.clock.advance(Duration.ofHours(1));
        outbox.say(
                IN_PAYMENTS,
                about("one"),
                Urgency.LATER,
                words("newer"),
                harbour.clock.instant().plusSeconds(60));
        harbour.faults.slackBack();

        outbox.sayDue();

        assertThat(harbour.in("#payments")).singleElement().asString().startsWith("newer _(late");
    }

    @Test
    void a_mention_in_a_line_wakes_nobody() {
        var line =
                PassedMessages.line(1, "<@U0BEN> <!here> &lt;x&gt;", harbour.clock.instant(), harbour.clock.instant());

        assertThat(line.text()).doesNotContain("<@").doesNotContain("<!here").endsWith("… … &lt;x&gt;");
    }

    private void remind(String text, int minutes) {
        Instant until = harbour.clock.instant().plus(Duration.ofMinutes(minutes));
        outbox.say(IN_PAYMENTS, about(text), Urgency.LATER, words(text), until);
    }
}
