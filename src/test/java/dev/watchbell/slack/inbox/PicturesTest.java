package dev.watchbell.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.playground.wire.Faults.Fault;
import dev.watchbell.slack.Bot;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Picture;
import dev.watchbell.store.Database;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture follows the words of an answer; whatever goes wrong with it, the words are there. */
@OnBothDatabases
class PicturesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final Bot bot;
    private Optional<byte[]> drawn = Optional.of(PNG);

    PicturesTest(Database database) {
        bot = new Bot(database)
                .verb(
                        "schedule",
                        command -> Reply.privately(
                                Message.of("in words"), new Picture("schedule", "what is in it: <ana>", () -> drawn)))
                .overSocket();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void it_follows_the_words_and_says_in_words_what_is_in_it() {
        ask();

        assertThat(bot.told("ana")).containsExactly("in words", "[what is in it: <ana>]");
        assertThat(bot.playground.calls().of("files.getUploadURLExternal"))
                .extracting(call -> call.arguments().path("alt_txt").asText())
                .containsExactly("what is in it: <ana>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.getUploadURLExternal", "files.completeUploadExternal"})
    void where_slack_refuses_the_file_the_words_stand_alone(String method) {
        bot.playground.faults().refuse(1, method, "missing_scope");

        ask();

        assertThat(bot.told("ana")).containsExactly("in words");
    }

    @Test
    void where_the_bytes_dont_arrive_the_words_stand_alone() {
        bot.playground.faults().next(1, "upload_url", new Fault.Broken(503));
        ask();
        bot.playground.faults().next(1, "upload_url", new Fault.HangUp());
        ask();

        assertThat(bot.told("ana")).containsExactly("in words", "in words");
    }

    @Test
    void where_it_cant_be_drawn_the_words_stand_alone() {
        drawn = Optional.empty();

        ask();

        assertThat(bot.told("ana")).containsExactly("in words");
        assertThat(bot.playground.calls().of("files.getUploadURLExternal")).isEmpty();
    }

    @Test
    void while_slack_looks_through_the_file_it_is_tried_again() {
        bot.playground.faults().refuse(1, "response_url", "invalid_blocks");

        ask();

        assertThat(bot.told("ana")).containsExactly("in words", "[what is in it: <ana>]");
        assertThat(bot.playground.calls().of("files.completeUploadExternal")).hasSize(1);
    }

    private void ask() {
        bot.playground.as("ana").command("#payments", "/oncall schedule");
        bot.settle();
    }
}
