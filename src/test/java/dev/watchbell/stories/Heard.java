package dev.watchbell.stories;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.api.Calls;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.people.SeenModal;
import dev.watchbell.playground.workspace.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the bot says and does in the playground since a moment, as a story tells it. */
final class Heard {
    private static final List<String> PEOPLE = List.of("ana", "ben", "chi", "dee", "eli", "fay", "gus", "hal");
    private static final List<String> OTHERS = List.of("watchbell", "slackbot");

    /** The part of a calendar's address that is another one each time. */
    private static final Pattern SECRETS = Pattern.compile("(?<=/calendar/)[\\w-]{43}");

    private final Playground playground;
    private long journal;
    private long calls;
    private Map<String, String> modals = Map.of();

    Heard(Playground playground) {
        this.playground = playground;
    }

    /** From now on. */
    void from() {
        journal = playground.sightings().mark();
        calls = playground.calls().mark();
        modals = modals();
    }

    List<String> all() {
        List<String> all = new ArrayList<>();
        playground.calls().since(calls).stream().flatMap(this::done).forEach(all::add);
        playground.sightings().since(journal).stream()
                .filter(seen -> OTHERS.contains(seen.from()))
                .filter(seen -> seen.raw().path("subtype").isMissingNode())
                .map(Heard::said)
                .forEach(all::add);
        modals().forEach((person, modal) -> {
            if (!modal.equals(modals.get(person))) {
                all.add(person + " sees " + modal);
            }
        });
        return all;
    }

    /** The newest message with that button which the person can see. */
    Optional<Seen> newestFor(String person, String label) {
        List<String> seen =
                playground.sightings().modal(person).map(SeenModal::buttons).orElse(List.of());
        if (seen.contains(label)) {
            return Optional.empty();
        }
        Map<String, Seen> standing = new LinkedHashMap<>();
        playground.sightings().since(0).forEach(message -> {
            standing.remove(message.channel() + message.ts());
            if (message.kind() != Journal.Kind.DELETED) {
                standing.put(message.channel() + message.ts(), message);
            }
        });
        return standing.values().stream()
                .filter(message -> message.buttons().contains(label))
                .filter(message ->
                        message.place().startsWith("#") || message.place().equals("@" + person))
                .filter(message -> message.onlyFor().map(person::equals).orElse(true))
                .reduce((earlier, later) -> later);
    }

    private static String said(Seen seen) {
        String to = seen.onlyFor()
                .map(person -> "only " + person + ", in " + seen.place())
                .orElse(seen.place().startsWith("@") ? "to " + seen.place().substring(1) : seen.place());
        String how = seen.kind() == Journal.Kind.SAID
                ? ""
                : ", " + seen.kind().name().toLowerCase(java.util.Locale.ROOT);
        String buttons =
                seen.buttons().stream().map(label -> "  [" + label + "]").collect(Collectors.joining());
        return to + how + ": " + SECRETS.matcher(seen.plain()).replaceAll("…").replace("\n", "\n  ") + buttons;
    }

    /** A call that Slack never took isn't heard by anybody. */
    private Stream<String> done(Calls.Made call) {
        if (call.answer().has("fault")) {
            return Stream.empty();
        }
        if (!call.answer().path("ok").asBoolean()) {
            return Stream.of("(" + call.method() + " refused: "
                    + call.answer().path("error").asText() + ")");
        }
        JsonNode arguments = call.arguments();
        String channel = arguments.path("channel").asText();
        return switch (call.method()) {
            case "conversations.create" ->
                Stream.of("opens #" + arguments.path("name").asText());
            case "conversations.invite" -> Stream.of("invites " + names(arguments) + " to " + place(channel));
            case "conversations.setTopic" ->
                Stream.of("sets the topic of " + place(channel) + ": "
                        + arguments.path("topic").asText());
            case "usergroups.users.update" ->
                Stream.of("fills @" + group(arguments.path("usergroup").asText()) + " with " + names(arguments));
            case "bookmarks.add", "bookmarks.edit" ->
                Stream.of("bookmarks in " + place(arguments.path("channel_id").asText()) + ": "
                        + arguments.path("title").asText());
            case "pins.add" -> Stream.of("pins a message in " + place(channel));
            default -> Stream.empty();
        };
    }

    private String group(String id) {
        return playground.sightings().group(id);
    }

    private static String names(JsonNode arguments) {
        return Stream.of(arguments.path("users").asText().split(","))
                .map(id -> id.replaceFirst("U0", "").toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String place(String channel) {
        return "#" + playground.sightings().channel(channel).path("name").asText();
    }

    private Map<String, String> modals() {
        Map<String, String> open = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            playground.sightings().modal(person).ifPresent(modal -> open.put(person, shown(modal)));
        }
        return open;
    }

    private static String shown(SeenModal modal) {
        String errors = modal.errors().entrySet().stream()
                .map(error -> "\n  " + error.getKey() + ": " + error.getValue())
                .collect(Collectors.joining());
        return "“" + modal.title() + "”: " + modal.plain().replace("\n", "\n  ") + errors;
    }
}
