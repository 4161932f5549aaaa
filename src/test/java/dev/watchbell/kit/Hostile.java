package dev.watchbell.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.watchbell.playground.blocks.BlockRules;
import dev.watchbell.playground.blocks.ViewRules;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as somebody would write it who wants to break a message, and what no message may be broken into. */
public final class Hostile {
    private static final List<String> PIECES = List.of(
            "<!channel>",
            "<@U0BEN>",
            "<https://evil.example|bank>",
            "&",
            "&amp;",
            "&lt;!here&gt;",
            ">",
            "\n> quoted",
            "\r\n*ours*",
            "\u202Egnitirw tfel-ot-thgir",
            "👩‍👩‍👧‍👦",
            "🏴",
            "|",
            "```",
            "_",
            "a".repeat(700),
            "&".repeat(900),
            "\u0000",
            "\u2028",
            " ");

    /** Slack posts more, but couldn't edit it later. */
    private static final int MOST_TEXT = 4_000;

    private static final Pattern TOKENS = Pattern.compile("<[^>]*>");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Hostile() {}

    /** The same texts each time: each piece, a long one, and mixtures. */
    public static Stream<String> texts() {
        Random random = new Random(2026);
        Stream<String> mixtures = Stream.generate(() -> random.ints(1 + random.nextInt(8), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()))
                .limit(200);
        return Stream.concat(Stream.concat(PIECES.stream(), Stream.of("😀".repeat(40_000))), mixtures)
                .filter(text -> !text.isBlank());
    }

    /** Slack takes it, and its only markup is moments: no mention, no link. */
    public static void assertHarmless(Message message) {
        JsonNode json = json(MessageJson.write(message));
        assertThat(message.text().length()).isLessThanOrEqualTo(MOST_TEXT);
        assertThatCode(() -> BlockRules.message(json.path("blocks"))).doesNotThrowAnyException();
        assertOnlyMoments(message.text());
        json.path("blocks")
                .forEach(block ->
                        assertOnlyMoments(block.path("text").path("text").asText()));
    }

    public static void assertHarmless(View view) {
        JsonNode json = json(GsonFactory.createSnakeCase().toJson(view));
        assertThatCode(() -> ViewRules.check(json)).doesNotThrowAnyException();
    }

    public static void assertOnlyMoments(String text) {
        assertThat(TOKENS.matcher(text).results().map(token -> token.group()).toList())
                .allMatch(token -> token.startsWith("<!date^"));
        assertThat(text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", ""))
                .doesNotContain("&");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
