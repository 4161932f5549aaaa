package dev.watchbell.outbox;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import java.util.List;

/** Something to be done in Slack other than saying: safe to repeat, in its conversation's order. */
public sealed interface Errand {
    /** Opens a public channel of that name, or the next free one ({@code -2}); the listener is told its id. */
    record OpenChannel(String name) implements Errand {}

    /** Invites these people; those who can't be invited don't keep the others out. */
    record Invite(ChannelId channel, List<PersonId> people) implements Errand {
        public Invite {
            people = List.copyOf(people);
        }
    }

    record SetTopic(ChannelId channel, String topic) implements Errand {}

    /** Pins the message about that subject, when it has been said. */
    record Pin(ChannelId channel, Subject message) implements Errand {}
}
