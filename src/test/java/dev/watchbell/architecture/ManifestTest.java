package dev.watchbell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The Slack app that people create from {@code manifest.yml} may do what the bot does, and nothing else. */
class ManifestTest {
    private static final Registered REGISTERED = Registered.byTheBot();

    private final JsonNode manifest = read(Path.of("manifest.yml"));

    @Test
    void it_names_exactly_the_commands_that_are_handled() {
        List<String> commands = texts(manifest.at("/features/slash_commands").findValues("command"));

        assertThat(commands).containsExactlyInAnyOrderElementsOf(REGISTERED.commands());
    }

    @Test
    void it_names_exactly_the_events_that_are_handled() {
        List<String> events = texts(manifest.at("/settings/event_subscriptions/bot_events"));

        assertThat(events).containsExactlyInAnyOrderElementsOf(REGISTERED.events());
    }

    @Test
    void we_know_what_each_method_that_is_called_needs() {
        assertThat(REGISTERED.methods()).isNotEmpty().isSubsetOf(Permissions.OF_METHODS.keySet());
    }

    @Test
    void it_asks_for_exactly_the_scopes_that_are_needed() {
        List<String> scopes = texts(manifest.at("/oauth_config/scopes/bot"));

        assertThat(scopes).containsExactlyInAnyOrderElementsOf(needed()).isSorted();
    }

    @Test
    void the_guide_tells_why_for_each_scope_and_each_event() {
        Set<String> explained = new TreeSet<>();
        SourceFile.read(Path.of("docs/slack-setup.md"))
                .text()
                .lines()
                .filter(line -> line.matches("\\| `[a-z_:.]+` \\| .{10,} \\|"))
                .forEach(line -> explained.add(line.substring(3, line.indexOf('`', 3))));

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                texts(manifest.at("/oauth_config/scopes/bot")),
                                texts(manifest.at("/settings/event_subscriptions/bot_events")))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Slack takes these keys and lengths: https://docs.slack.dev/reference/app-manifest */
    @Test
    void slack_takes_it_as_it_is() {
        assertThat(keys(manifest))
                .containsExactlyInAnyOrder("display_information", "features", "oauth_config", "settings");
        assertThat(keys(manifest.path("features"))).containsExactlyInAnyOrder("app_home", "bot_user", "slash_commands");
        assertThat(text("/display_information/name")).hasSizeBetween(1, 35);
        assertThat(text("/display_information/description")).hasSizeBetween(1, 140);
        assertThat(text("/display_information/long_description")).hasSizeBetween(174, 4_000);
        assertThat(text("/display_information/background_color")).matches("#[0-9A-F]{6}");
        assertThat(text("/features/bot_user/display_name")).matches("[a-z0-9._-]{1,80}");
        assertThat(manifest.at("/features/slash_commands")).allSatisfy(command -> {
            assertThat(keys(command)).containsExactly("command", "description", "usage_hint", "should_escape");
            assertThat(command.path("command").asText()).matches("/[a-z]{1,31}");
            assertThat(command.path("description").asText()).hasSizeBetween(1, 2_000);
            assertThat(command.path("usage_hint").asText()).hasSizeBetween(1, 1_000);
            assertThat(command.path("should_escape").asBoolean()).isTrue();
        });
    }

    @Test
    void it_needs_no_public_address() {
        assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean())
                .isTrue();
        assertThat(manifest.findValues("url")).isEmpty();
        assertThat(manifest.findValues("request_url")).isEmpty();
    }

    private Set<String> needed() {
        return Stream.of(
                        Stream.of(Set.of("commands")),
                        REGISTERED.methods().stream()
                                .map(method -> Permissions.OF_METHODS.getOrDefault(method, Set.of())),
                        REGISTERED.events().stream().map(event -> Permissions.OF_EVENTS.getOrDefault(event, Set.of())))
                .flatMap(all -> all)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String text(String path) {
        return manifest.at(path).asText();
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode read(Path path) {
        try {
            return new YAMLMapper().readTree(SourceFile.read(path).text());
        } catch (IOException broken) {
            throw new AssertionError(path + " is no YAML", broken);
        }
    }
}
