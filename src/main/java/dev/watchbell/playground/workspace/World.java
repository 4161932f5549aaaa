package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The whole workspace as it stands now. One lock guards it all: change and look at it only through {@code locked}. */
public final class World {
    private final Workspace seed;
    private final InstantSource clock;
    private final Stamps stamps;
    private final Journal journal = new Journal();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, UserGroup> groups = new LinkedHashMap<>();
    private final Map<String, Deque<Modal>> modals = new LinkedHashMap<>();
    private final Map<String, ObjectNode> homes = new LinkedHashMap<>();
    private final Uploads uploads = new Uploads();
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile URI address = URI.create("http://127.0.0.1/");
    private long revision;
    private long ids;

    public World(Workspace seed, InstantSource clock) {
        this.seed = seed;
        this.clock = clock;
        this.stamps = new Stamps(clock);
        seed.people().forEach(person -> members.put(person.id(), person));
        seed.channels().forEach(this::open);
    }

    private void open(Workspace.Room room) {
        Channel.Kind kind = room.closed() ? Channel.Kind.CLOSED : Channel.Kind.OPEN;
        Channel channel = open(room.id(), room.name(), kind, room.members().get(0));
        channel.members().addAll(room.members());
        channel.meantFor(room.purpose());
    }

    /** Does that while nobody else changes or looks; nothing in it may wait for the wire. */
    public synchronized <T> T locked(Supplier<T> deed) {
        return deed.get();
    }

    /** Waits until that holds, looking again after each change; false when it still doesn't after that long. */
    public synchronized boolean await(BooleanSupplier condition, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Tells everybody who watches that something can be seen now which couldn't before. */
    public synchronized void changed() {
        revision++;
        notifyAll();
        listeners.forEach(Runnable::run);
    }

    public synchronized void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public synchronized long revision() {
        return revision;
    }

    public void servedAt(URI base) {
        address = base;
    }

    /** Where it is reached: what is handed out as an absolute address starts with it. */
    public URI address() {
        return address;
    }

    public Workspace seed() {
        return seed;
    }

    public String teamId() {
        return seed.id();
    }

    public Instant instant() {
        return clock.instant();
    }

    public String nextStamp() {
        return stamps.next();
    }

    /** A new id that starts with those letters. */
    public String nextId(String prefix) {
        ids++;
        return prefix + String.format(Locale.ROOT, "%06d", ids);
    }

    public Journal journal() {
        return journal;
    }

    public Member bot() {
        return person(seed.botUser());
    }

    public Collection<Member> people() {
        return members.values();
    }

    public void put(Member member) {
        members.put(member.id(), member);
    }

    public Optional<Member> findPerson(String idOrName) {
        Member byId = members.get(idOrName);
        return byId != null
                ? Optional.of(byId)
                : members.values().stream()
                        .filter(member -> member.name().equals(idOrName))
                        .findFirst();
    }

    /** Refuses with {@code user_not_found}. */
    public Member person(String id) {
        Member member = members.get(id);
        if (member == null) {
            throw new Refusal("user_not_found");
        }
        return member;
    }

    public Collection<Channel> channels() {
        return channels.values();
    }

    /** By id, by name, or by #name. */
    public Optional<Channel> findChannel(String idOrName) {
        Channel byId = channels.get(idOrName);
        String name = idOrName.startsWith("#") ? idOrName.substring(1) : idOrName;
        return byId != null
                ? Optional.of(byId)
                : channels.values().stream()
                        .filter(channel -> channel.kind() != Channel.Kind.DIRECT)
                        .filter(channel -> channel.name().equals(name))
                        .findFirst();
    }

    public Channel open(String id, String name, Channel.Kind kind, String creator) {
        Channel channel = new Channel(id, name, kind, creator, instant().getEpochSecond());
        channels.put(id, channel);
        return channel;
    }

    /** The direct message between the two, opened if there was none. */
    public Channel direct(String one, String other) {
        List<String> both = one.equals(other) ? List.of(one) : List.of(one, other);
        return channels.values().stream()
                .filter(channel -> channel.kind() == Channel.Kind.DIRECT)
                .filter(channel -> channel.members().size() == both.size()
                        && channel.members().containsAll(both))
                .findFirst()
                .orElseGet(() -> {
                    Channel channel = open(nextId("D"), "", Channel.Kind.DIRECT, one);
                    channel.members().addAll(both);
                    changed();
                    return channel;
                });
    }

    public Map<String, UserGroup> groups() {
        return groups;
    }

    /** The modals on that person's screen, the top one first. */
    public Deque<Modal> modals(String person) {
        return modals.computeIfAbsent(person, nobody -> new ArrayDeque<>());
    }

    public Optional<Modal> modal(String viewId) {
        return modals.values().stream()
                .flatMap(Deque::stream)
                .filter(modal -> modal.id().equals(viewId))
                .findFirst();
    }

    public Optional<Modal> modalByExternalId(String externalId) {
        return modals.values().stream()
                .flatMap(Deque::stream)
                .filter(modal -> !externalId.isEmpty()
                        && modal.view().path("external_id").asText().equals(externalId))
                .findFirst();
    }

    public Uploads uploads() {
        return uploads;
    }

    /** The bot's home tab, by person. */
    public Map<String, ObjectNode> homes() {
        return homes;
    }
}
