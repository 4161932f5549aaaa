package dev.watchbell.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.watchbell.kit.Hostile;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type finds its feature, or an answer that helps. */
class RouterTest {
    private final Router router = new Router()
            .verb(verb("", "", "/oncall"))
            .verb(verb("who", "[@user|team] [at <when>]", "/oncall who payments"))
            .verb(verb("swap", "[@colleague]", "/oncall swap @ben"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who payments",
                "WHO payments",
                " \t who \n payments ",
                "\u3000who\u3000payments",
                "\u00a0who\u00a0payments\u00a0",
                "\u200bwho payments\ufeff",
                "ｗｈｏ payments"
            })
    void the_first_word_is_the_verb_however_it_is_typed(String typed) {
        assertThat(answer(typed)).isEqualTo("who [payments]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200b"})
    void nothing_typed_is_the_bare_command(String typed) {
        assertThat(answer(typed)).isEqualTo(" []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "?", "HELP me"})
    void help_lists_each_verb_with_an_example(String typed) {
        assertThat(answer(typed)).isEqualTo("""
                        *What `/oncall` can do*
                        • `/oncall` does it
                        • `/oncall who [@user|team] [at &lt;when&gt;]` does it, such as `/oncall who payments`
                        • `/oncall swap [@colleague]` does it, such as `/oncall swap @ben`""");
    }

    @Test
    void a_slip_is_guessed() {
        assertThat(answer("swpa @ben"))
                .isEqualTo("I don't know `/oncall swpa`. Did you mean `/oncall swap @ben`?"
                        + " `/oncall help` lists what I can do.");
    }

    @Test
    void another_word_is_not_guessed_and_gets_an_example() {
        assertThat(answer("dig"))
                .isEqualTo(
                        "I don't know `/oncall dig`. Try `/oncall who payments`. `/oncall help` lists what I can do.");
    }

    @Test
    void what_was_typed_is_shown_as_it_was_typed() {
        assertThat(answer("<@U0BEN|ben>")).startsWith("I don't know `/oncall @ben`.");
        assertThat(answer("&lt;b&gt;&amp;`")).startsWith("I don't know `/oncall &lt;b&gt;&amp;'`.");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void hostile_text_is_answered_within_the_limits(String text) {
        Reply reply = router.answer(command(text));

        Hostile.assertHarmless(((Reply.Private) reply).message());
    }

    @Test
    void two_features_cannot_claim_the_same() {
        router.press("swap.accept", press -> Reply.silence()).submission("swap.propose", sent -> Reply.silence());

        assertThatThrownBy(() -> router.verb(verb("swap", "", "/oncall swap"))).hasMessageContaining("/oncall [swap]");
        assertThatThrownBy(() -> router.press("swap.accept", press -> Reply.silence()))
                .hasMessageContaining("swap.accept");
        assertThatThrownBy(() -> router.submission("swap.propose", sent -> Reply.silence()))
                .hasMessageContaining("swap.propose");
    }

    @Test
    void the_same_word_may_follow_another_command() {
        router.verb(new Verb("/incident", List.of("who"), "", "x", "/incident who", command -> Reply.silence()));

        assertThat(router.commands()).containsExactly("/incident", "/oncall");
    }

    @Test
    void an_event_without_a_type_is_nobody_s() {
        List<JsonObject> heard = new ArrayList<>();
        router.event("message", heard::add);

        Stream.of("{}", "{\"type\":null}", "{\"type\":{}}")
                .map(event -> JsonParser.parseString(event).getAsJsonObject())
                .forEach(router::hear);

        assertThat(heard).isEmpty();
    }

    private String answer(String typed) {
        return ((Reply.Private) router.answer(command(typed))).message().text();
    }

    private static Command command(String typed) {
        SlashCommandPayload payload = new SlashCommandPayload();
        payload.setCommand("/oncall");
        payload.setText(typed);
        payload.setUserId("U0ANA");
        payload.setChannelId("C0PAYMENTS");
        return Incoming.command(payload);
    }

    private static Verb verb(String name, String usage, String example) {
        return new Verb(
                "/oncall",
                List.of(name),
                usage,
                "does it",
                example,
                command -> Reply.privately(command.verb() + " [" + Text.plain(Text.cut(command.words(), 20)) + "]"));
    }
}
