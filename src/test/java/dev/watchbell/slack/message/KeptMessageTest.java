package dev.watchbell.slack.message;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.Blocks;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptMessageTest {
    @Test
    void a_message_comes_back_as_it_was_kept() {
        Message message = new Message(
                "Ana &amp; Ben <@U0ANA> 🔔",
                List.of(
                        header(block -> block.blockId("head").text(plainText("Watch", true))),
                        section(block -> block.blockId("body").text(markdownText("*Ana* <!date^1|x>"))),
                        section(block -> block.fields(List.of(markdownText("a"), markdownText("b")))),
                        divider(),
                        context(List.of(markdownText("so far"))),
                        actions(List.of(button(
                                one -> one.actionId("swap.accept").value("17").text(plainText("Accept")))))));

        Message kept = MessageJson.read(MessageJson.write(message));

        assertThat(kept).isEqualTo(message);
    }

    @Test
    void a_message_without_blocks_has_none_when_it_comes_back() {
        assertThat(MessageJson.read(MessageJson.write(Message.of("words")))).isEqualTo(Message.of("words"));
    }

    @Test
    void a_possible_repeat_says_so_where_it_is_read() {
        Message words = Message.of("words").possibleRepeat();
        Message blocks = new Message("words", List.of(divider())).possibleRepeat();
        Message full = new Message("words", Collections.nCopies(50, Blocks.divider())).possibleRepeat();

        assertThat(words.text()).isEqualTo("words _(possible repeat)_");
        assertThat(blocks.blocks()).hasSize(2).last().asString().contains("possible repeat");
        assertThat(full.blocks()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({"'<@U0ANA>'", "'<https://example.com|a link>'", "'&amp;'"})
    void plain_words_are_short_and_never_cut_inside_what_slack_reads_as_one(String whole) {
        for (int before = 480; before <= 500; before++) {
            String plain = Message.of("x".repeat(before) + whole + "y".repeat(600))
                    .plainly()
                    .text();

            assertThat(plain.codePointCount(0, plain.length())).isLessThanOrEqualTo(500);
            assertThat(plain.replace(whole, "")).doesNotContain("<", "&").endsWith("…");
        }
    }

    @Test
    void words_that_are_short_stay_as_they_are_said_plainly() {
        Message message = new Message("Ana &amp; Ben <@U0ANA>", List.of(divider()));

        assertThat(message.plainly()).isEqualTo(Message.of("Ana &amp; Ben <@U0ANA>"));
    }
}
