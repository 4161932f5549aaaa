package dev.watchbell.slack.message;

import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.watchbell.slack.message.Form.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {
    private static final String HOSTILE = "<!channel> & \u202eאבג\u0000\n🔔</".repeat(5_000);

    @Test
    void what_the_builders_make_of_hostile_text_passes() {
        List<Option> options = IntStream.range(0, 150)
                .mapToObj(i -> new Option(HOSTILE, "shift/" + i))
                .toList();
        Form form = new Form("swap.propose", HOSTILE, "Offer")
                .text("intro", Text.plain(HOSTILE))
                .select("mine", HOSTILE, options, Optional.of("shift/3"))
                .line("word", HOSTILE, HOSTILE, 100)
                .paragraph("note", "Note", HOSTILE, Limits.INPUT);
        Message message = new Message(
                Text.shorten(Text.plain(HOSTILE), Limits.TEXT),
                List.of(
                        Blocks.section("s", Text.plain(HOSTILE)),
                        Blocks.context("c", Text.plain(HOSTILE)),
                        Blocks.actions("a", List.of(Blocks.button(HOSTILE, "swap.accept", "17")))));

        assertThatCode(() -> Limits.check(form.view())).doesNotThrowAnyException();
        assertThatCode(() -> Limits.check(message)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void a_message_over_a_limit_is_refused_with_the_place(String place, Message message) {
        assertThatThrownBy(() -> Limits.check(message)).hasMessageContaining(place);
    }

    static Stream<Arguments> tooMuch() {
        String x = "x".repeat(20_000);
        return Stream.of(
                Arguments.of("text has 20000 of 4000", Message.of(x)),
                Arguments.of("blocks[0].text has 20000 of 3000", saying(section("s", x))),
                Arguments.of("blocks[1] has a block_id that another has", saying(section("s", "x"), section("s", "y"))),
                Arguments.of(
                        "blocks[0] has no block_id",
                        saying(SectionBlock.builder().text(markdownText("x")).build())),
                Arguments.of("blocks[0].text is empty", saying(section("s", " "))),
                Arguments.of(
                        "all text of blocks has 15000 of 12000",
                        saying(IntStream.range(0, 5)
                                .mapToObj(i -> section("s" + i, x.substring(0, 3_000)))
                                .toArray(LayoutBlock[]::new))),
                Arguments.of(
                        "blocks[0].elements[0].value has 20000 of 2000",
                        saying(Blocks.actions("a", List.of(Blocks.button("x", "y", x))))),
                Arguments.of(
                        "blocks[0].elements[0].action_id has 20000 of 255",
                        saying(Blocks.actions("a", List.of(Blocks.button("x", x, "y"))))),
                Arguments.of(
                        "blocks has 51 of 50",
                        saying(IntStream.range(0, 51)
                                .mapToObj(i -> Blocks.divider("d" + i))
                                .toArray(LayoutBlock[]::new))));
    }

    @Test
    void a_modal_over_a_limit_is_refused_with_the_place() {
        Form form = new Form("swap.propose", "Swap", "x".repeat(25)).remembering("y".repeat(3_001));

        assertThatThrownBy(() -> Limits.check(form.view()))
                .hasMessageContaining("view.submit has 25 of 24")
                .hasMessageContaining("view.private_metadata has 3001 of 3000");
    }

    private static Message saying(LayoutBlock... blocks) {
        return new Message("text", List.of(blocks));
    }

    private static LayoutBlock section(String id, String text) {
        return SectionBlock.builder().blockId(id).text(markdownText(text)).build();
    }
}
