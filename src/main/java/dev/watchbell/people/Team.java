package dev.watchbell.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * People who carry a service together, and the channel they meet in.
 *
 * @param keptIn the file that rules its rota; empty where it is edited in Slack
 */
public record Team(
        TeamId id,
        String name,
        ChannelId channel,
        ZoneId zone,
        List<PersonId> members,
        TeamSettings settings,
        Optional<String> keptIn) {
    public Team {
        members = List.copyOf(members);
    }

    /** A team with the usual settings, edited in Slack. */
    public Team(TeamId id, String name, ChannelId channel, ZoneId zone, List<PersonId> members) {
        this(id, name, channel, zone, members, TeamSettings.USUAL, Optional.empty());
    }

    /** The same team with other members. */
    public Team with(List<PersonId> others) {
        return new Team(id, name, channel, zone, others, settings, keptIn);
    }

    /** Whether somebody may act for absent members: a lead, or any member of a team that has named no lead. */
    public boolean ledBy(PersonId person) {
        return settings.leads().isEmpty()
                ? members.contains(person)
                : settings.leads().contains(person);
    }
}
