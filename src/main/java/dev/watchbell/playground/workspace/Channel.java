package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A place where people talk: a channel, a private one, or a direct message. Guarded by the world's lock. */
public final class Channel {
    /** Who can find it. */
    public enum Kind {
        OPEN,
        CLOSED,
        DIRECT
    }

    private final String id;
    private final Kind kind;
    private final String creator;
    private final long created;
    private String name;
    private String topic = "";
    private String purpose = "";
    private boolean archived;
    private final Set<String> members = new LinkedHashSet<>();
    private final TreeMap<String, Message> messages = new TreeMap<>();
    private final List<String> pins = new ArrayList<>();
    private final Map<String, String> lastRead = new LinkedHashMap<>();
    private final Map<String, ObjectNode> bookmarks = new LinkedHashMap<>();

    Channel(String id, String name, Kind kind, String creator, long created) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.creator = creator;
        this.created = created;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String topic() {
        return topic;
    }

    public boolean archived() {
        return archived;
    }

    public boolean has(String person) {
        return members.contains(person);
    }

    public boolean visibleTo(String person) {
        return kind == Kind.OPEN || has(person);
    }

    public Set<String> members() {
        return members;
    }

    /** Oldest first. */
    public Collection<Message> messages() {
        return messages.values();
    }

    public Optional<Message> message(String ts) {
        return Optional.ofNullable(messages.get(ts));
    }

    public List<String> pins() {
        return pins;
    }

    public Map<String, String> lastRead() {
        return lastRead;
    }

    public Map<String, ObjectNode> bookmarks() {
        return bookmarks;
    }

    /** The other person of a direct message. */
    public String otherThan(String person) {
        return members.stream()
                .filter(member -> !member.equals(person))
                .findFirst()
                .orElse(person);
    }

    void put(Message message) {
        messages.put(message.ts(), message);
    }

    void remove(String ts) {
        messages.remove(ts);
        pins.remove(ts);
    }

    void rename(String newName) {
        name = newName;
    }

    void about(String newTopic) {
        topic = newTopic;
    }

    void meantFor(String newPurpose) {
        purpose = newPurpose;
    }

    void archive(boolean gone) {
        archived = gone;
    }

    /** As conversations.info tells it to that person. */
    public ObjectNode json(String person, String teamId) {
        if (kind == Kind.DIRECT) {
            return Json.of(
                    "id",
                    id,
                    "created",
                    created,
                    "is_archived",
                    false,
                    "is_im",
                    true,
                    "is_org_shared",
                    false,
                    "context_team_id",
                    teamId,
                    "user",
                    otherThan(person),
                    "is_user_deleted",
                    false,
                    "is_open",
                    true,
                    "priority",
                    0);
        }
        ObjectNode json = Json.of(
                "id",
                id,
                "name",
                name,
                "name_normalized",
                name,
                "is_channel",
                kind == Kind.OPEN,
                "is_group",
                kind == Kind.CLOSED,
                "is_im",
                false,
                "is_mpim",
                false,
                "is_private",
                kind == Kind.CLOSED,
                "created",
                created,
                "is_archived",
                archived,
                "is_general",
                name.equals("general"),
                "unlinked",
                0,
                "is_shared",
                false,
                "is_ext_shared",
                false,
                "is_org_shared",
                false,
                "is_pending_ext_shared",
                false);
        json.put("context_team_id", teamId)
                .put("creator", creator)
                .put("is_member", has(person))
                .put("num_members", members.size());
        json.set("topic", Json.of("value", topic, "creator", "", "last_set", 0));
        json.set("purpose", Json.of("value", purpose, "creator", "", "last_set", 0));
        json.set("previous_names", Json.array());
        return json;
    }
}
