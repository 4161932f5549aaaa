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

    /** Makes these the people of a user group; where none of them can be, the others. */
    record FillGroup(String handle, List<PersonId> people, List<PersonId> otherwise) implements Errand {
        public FillGroup {
            people = List.copyOf(people);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** Says that in our part of a channel's topic; the rest of it is others'. */
    record ShowInTopic(ChannelId channel, String words) implements Errand {}

    /**
     * Says that in a bookmark of the channel, which is found by how its title begins.
     *
     * @param whose the profile that it leads to; none, or one
     */
    record ShowInBookmark(ChannelId channel, String mark, String title, List<PersonId> whose) implements Errand {
        public ShowInBookmark {
            whose = List.copyOf(whose);
        }
    }
}
