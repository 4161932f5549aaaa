package dev.watchbell.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.people.ChannelId;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.people.SeenModal;
import dev.watchbell.playground.wire.Faults.Fault;
import dev.watchbell.slack.Bot;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reply reaches the person, whatever Slack makes of it. */
@OnBothDatabases
class AnswersTest {
    private static final ChannelId PAYMENTS = new ChannelId("C0PAYMENTS");
    private static final Form FORM = new Form("note.write", "Note", "Keep").paragraph("note", "Note", "", 500);

    private final Bot bot;

    AnswersTest(Database database) {
        bot = new Bot(database)
                .verb("note", command -> Reply.modal(FORM.view()))
                .overSocket();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_command_opens_a_modal_that_is_filled_in_and_sent() {
        bot.router.submission(
                "note.write",
                sent -> Reply.privately("kept: " + Text.plain(sent.value("note").orElse(""))));

        bot.playground.as("ana").command("#payments", "/oncall note");
        bot.settle();
        bot.playground.as("ana").submit(Map.of("Note", "disk <full> & \u0000loud"));

        assertThat(modal("ana").plain()).isEqualTo("kept: disk <full> & loud");
    }

    @Test
    void a_modal_that_came_too_late_is_told_of() {
        bot.verb("late", command -> {
            bot.clock.advance(Duration.ofSeconds(4));
            return Reply.modal(FORM.view());
        });

        bot.playground.as("ana").command("#payments", "/oncall late");

        assertThat(bot.told("ana"))
                .containsExactly(
                        "Slack gave me three seconds to open that form, and they had passed. Please try once more.");
        assertThat(bot.playground.sightings().modal("ana")).isEmpty();
    }

    @Test
    void a_modal_that_slack_refuses_is_told_of() {
        bot.playground.faults().refuse(1, "views.open", "invalid_arguments");

        bot.playground.as("ana").command("#payments", "/oncall note");

        assertThat(bot.told("ana"))
                .containsExactly("Slack didn't open that form, and nothing was changed. Please try once more.");
    }

    @Test
    void a_refusal_keeps_what_was_filled_in() {
        bot.router.submission("note.write", sent -> Reply.refusal("note", "Too short."));

        bot.playground.as("ana").command("#payments", "/oncall note");
        bot.settle();
        bot.playground.as("ana").submit(Map.of("Note", "x"));

        assertThat(modal("ana").errors()).containsExactly(Map.entry("note", "Too short."));
        assertThat(modal("ana").title()).isEqualTo("Note");
    }

    @Test
    void a_submission_that_broke_us_keeps_what_was_filled_in() {
        bot.router.submission("note.write", sent -> {
            throw new IllegalStateException("broken");
        });

        bot.playground.as("ana").command("#payments", "/oncall note");
        bot.settle();
        bot.playground.as("ana").submit(Map.of("Note", "a long story"));

        assertThat(modal("ana").errors().get("note")).startsWith("Something went wrong on my side");
    }

    @Test
    void a_form_of_an_older_version_says_so() {
        bot.playground.as("ana").command("#payments", "/oncall note");
        bot.settle();

        bot.playground.as("ana").submit(Map.of("Note", "x"));

        assertThat(modal("ana").plain()).contains("from an older version");
    }

    @Test
    void a_press_is_answered_beside_the_message() {
        bot.router.press("watch.take", press -> Reply.privately("taken by " + press.by() + " for " + press.value()));
        Seen message = said();

        Acted acted = bot.playground.as("ben").press(message, "Take");

        assertThat(acted.ok()).isTrue();
        assertThat(bot.told("ben")).containsExactly("taken by U0BEN for 7");
        assertThat(bot.playground.sightings().in("#payments")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 200})
    void an_answer_whose_url_is_gone_comes_in_another_way(int status) {
        bot.router.press("watch.take", press -> Reply.privately("taken"));
        Seen message = said();
        bot.playground
                .faults()
                .next(1, "response_url", status == 200 ? new Fault.Refuse("used_url") : new Fault.Broken(status));

        bot.playground.as("ben").press(message, "Take");

        assertThat(bot.told("ben")).containsExactly("taken");
        assertThat(bot.playground.calls().of("chat.postEphemeral")).hasSize(1);
    }

    @Test
    void a_button_of_an_older_version_says_so() {
        Seen message = said();

        bot.playground.as("ben").press(message, "Take");

        assertThat(bot.told("ben")).singleElement().asString().contains("from an older version");
    }

    @Test
    void a_press_that_broke_us_is_told_of() {
        bot.router.press("watch.take", press -> {
            throw new IllegalStateException("broken");
        });
        Seen message = said();

        Acted acted = bot.playground.as("ben").press(message, "Take");

        assertThat(acted.ok()).isTrue();
        assertThat(bot.told("ben")).singleElement().asString().startsWith("Something went wrong on my side");
    }

    @Test
    void a_private_message_is_replaced_by_its_own_button() {
        bot.verb("ask", command -> Reply.privately(question()));
        bot.router.press("watch.take", press -> Reply.instead(Message.of("It is yours.")));

        bot.playground.as("ben").command("#payments", "/oncall ask");
        Seen asked = bot.playground.sightings().privately("ben").get(0);
        bot.playground.as("ben").press(asked, "Take");

        assertThat(bot.told("ben")).containsExactly("It is yours.");
    }

    private Seen said() {
        bot.slack.postMessage(PAYMENTS, question(), UUID.randomUUID());
        return bot.playground.sightings().in("#payments").get(0);
    }

    private static Message question() {
        return new Message(
                "Who takes it?",
                List.of(
                        Blocks.section("q", "Who takes it?"),
                        Blocks.actions("a", List.of(Blocks.button("Take", "watch.take", "7")))));
    }

    private SeenModal modal(String person) {
        return bot.playground.sightings().modal(person).orElseThrow();
    }
}
