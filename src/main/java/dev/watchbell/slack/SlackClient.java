package dev.watchbell.slack;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stub. */
public final class SlackClient {
    /** Stub. */
    public record Posted(ChannelId channel, String ts) {}

    public Posted postMessage(ChannelId channel, Message message, UUID id) {
        throw new UnsupportedOperationException(channel + " " + message + id);
    }

    public void update(ChannelId channel, String ts, Message message) {
        throw new UnsupportedOperationException(channel + " " + message + ts);
    }

    public Optional<String> find(ChannelId channel, UUID id, Instant since) {
        throw new UnsupportedOperationException(channel + " " + id + since);
    }

    public ChannelId openDirect(PersonId person) {
        throw new UnsupportedOperationException(person.value());
    }

    public ChannelId createChannel(String name) {
        throw new UnsupportedOperationException(name);
    }

    public Optional<ChannelId> ownChannel(String name) {
        throw new UnsupportedOperationException(name);
    }

    public void invite(ChannelId channel, List<PersonId> people) {
        throw new UnsupportedOperationException(channel + " " + people);
    }

    public void setTopic(ChannelId channel, String topic) {
        throw new UnsupportedOperationException(channel + topic);
    }

    public void pin(ChannelId channel, String ts) {
        throw new UnsupportedOperationException(channel + ts);
    }
}
