package dev.watchbell.people;

import java.time.ZoneId;
import java.util.List;

/** People who carry a service together, and the channel they meet in. */
public record Team(TeamId id, String name, ChannelId channel, ZoneId zone, List<PersonId> members) {
    public Team {
        members = List.copyOf(members);
    }
}
