package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;

/** Where something is said: a channel, or a person's direct messages with the bot. Messages in one keep their order. */
public record Conversation(String id) {
    public static Conversation in(ChannelId channel) {
        return new Conversation(channel.value());
    }

    public static Conversation with(PersonId person) {
        return new Conversation(person.value());
    }
}
