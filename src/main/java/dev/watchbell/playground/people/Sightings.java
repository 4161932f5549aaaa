package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.blocks.Mentions;
import dev.watchbell.playground.blocks.PlainText;
import dev.watchbell.playground.workspace.Channel;
import dev.watchbell.playground.workspace.Journal;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Message;
import dev.watchbell.playground.workspace.Modal;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.World;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What can be seen in the workspace; people and channels are named by id or name. */
public final class Sightings {
    private final World world;
    private final PlainText reader;

    public Sightings(World world) {
        this.world = world;
        this.reader = new PlainText(new Mentions(world));
    }

    /** What everybody there sees, oldest first. */
    public List<Seen> in(String channel) {
        return world.locked(() -> messages(found(channel), message -> !message.ephemeral()));
    }

    /** The bot's direct messages with that person, oldest first. */
    public List<Seen> directly(String person) {
        return world.locked(
                () -> messages(world.direct(id(person), world.bot().id()), message -> !message.ephemeral()));
    }

    /** What only that person sees, wherever it is, oldest first. */
    public List<Seen> privately(String person) {
        return world.locked(() -> {
            Optional<String> viewer = Optional.of(id(person));
            return world.channels().stream()
                    .flatMap(channel -> channel.messages().stream())
                    .filter(message -> message.onlyFor().equals(viewer))
                    .sorted((one, other) -> one.ts().compareTo(other.ts()))
                    .map(message -> seen(Journal.Kind.SAID, message))
                    .toList();
        });
    }

    /** The modal on top of that person's screen. */
    public Optional<SeenModal> modal(String person) {
        return world.locked(
                () -> Optional.ofNullable(world.modals(id(person)).peek()).map(this::seen));
    }

    /** The bot's home tab as it last published it for that person. */
    public Optional<ObjectNode> home(String person) {
        return world.locked(
                () -> Optional.ofNullable(world.homes().get(id(person))).map(ObjectNode::deepCopy));
    }

    /** The channel as conversations.info tells it to the bot: topic, members' number and so on. */
    public ObjectNode channel(String channel) {
        return world.locked(() -> found(channel).json(world.bot().id(), world.teamId()));
    }

    /** The handle of a user group, by its id. */
    public String group(String id) {
        return world.locked(() -> Objects.requireNonNull(world.groups().get(id)).handle());
    }

    public List<String> pins(String channel) {
        return world.locked(() -> List.copyOf(found(channel).pins()));
    }

    /** The names of who is in it. */
    public List<String> members(String channel) {
        return world.locked(
                () -> found(channel).members().stream().map(this::name).toList());
    }

    /** This moment, to read on from later. */
    public long mark() {
        return world.locked(() -> world.journal().mark());
    }

    /** All that was said, whispered, edited and deleted since, by anybody, in order. */
    public List<Seen> since(long mark) {
        return world.locked(() -> world.journal().since(mark).stream()
                .map(entry -> seen(entry.kind(), entry.message()))
                .toList());
    }

    /** Waits, without polling, until that can be seen; false when it still can't after so long. */
    public boolean await(Duration atMost, BooleanSupplier sight) throws InterruptedException {
        return world.await(sight, atMost);
    }

    private List<Seen> messages(Channel channel, Predicate<Message> which) {
        return channel.messages().stream()
                .filter(which)
                .map(message -> seen(Journal.Kind.SAID, message))
                .toList();
    }

    private Seen seen(Journal.Kind kind, Message message) {
        return new Seen(
                kind,
                message.channel(),
                place(message.channel()),
                message.ts(),
                message.onlyFor().map(this::name),
                name(message.user()),
                reader.of(message.body()),
                message.text(),
                PlainText.buttons(message.body().path("blocks")),
                message.thread(),
                message.body().deepCopy());
    }

    private SeenModal seen(Modal modal) {
        ObjectNode view = modal.view().deepCopy();
        List<String> inputs = Json.list(view.path("blocks")).stream()
                .filter(block -> block.path("type").asText().equals("input"))
                .map(block -> block.path("label").path("text").asText())
                .toList();
        return new SeenModal(
                modal.id(),
                view.path("title").path("text").asText(),
                reader.lines(view.path("blocks")),
                inputs,
                PlainText.buttons(view.path("blocks")),
                new LinkedHashMap<>(modal.errors()),
                view);
    }

    private String place(String id) {
        Channel channel = found(id);
        if (channel.kind() != Channel.Kind.DIRECT) {
            return "#" + channel.name();
        }
        return channel.members().stream()
                .filter(member -> !member.equals(world.bot().id()))
                .map(member -> "@" + name(member))
                .collect(Collectors.joining("+"));
    }

    private Channel found(String channel) {
        return world.findChannel(channel).orElseThrow(() -> new Refusal("channel_not_found"));
    }

    private String id(String person) {
        return world.findPerson(person).map(Member::id).orElseThrow(() -> new Refusal("user_not_found"));
    }

    private String name(String id) {
        return world.findPerson(id).map(Member::name).orElse(id);
    }
}
