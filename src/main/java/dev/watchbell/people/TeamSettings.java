package dev.watchbell.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a team has decided for itself.
 *
 * @param frozen how long ahead shifts are promised: who joins or leaves changes nothing before that
 * @param rest how long somebody is to be off duty between two shifts
 * @param run how long somebody may be on call at a stretch by what they take on top of their own turns; zero for no limit
 * @param leads who may act for absent members, and is told what nobody else has taken
 * @param swaps the quieter channel in which trades and covers are asked for; empty for the team's own
 * @param sos how long each wave of an emergency waits before the next is asked, too
 * @param hold how long the watch stays with the outgoing person until it is accepted; empty where it passes by the clock
 * @param digest whether its channel is told of the week on Monday mornings
 * @param pings how its watches are announced
 * @param signs what in Slack shows who is on call
 */
public record TeamSettings(
        Duration frozen,
        Duration rest,
        Duration run,
        List<PersonId> leads,
        Optional<ChannelId> swaps,
        List<Duration> sos,
        Optional<Duration> hold,
        boolean digest,
        PingSettings pings,
        SignSettings signs) {
    public static final int WAVES = 3;
    public static final TeamSettings USUAL = new TeamSettings(
            Duration.ofDays(14),
            Duration.ofHours(11),
            Duration.ZERO,
            List.of(),
            Optional.empty(),
            List.of(Duration.ofMinutes(3), Duration.ofMinutes(3), Duration.ofMinutes(5)),
            Optional.empty(),
            true,
            PingSettings.USUAL,
            SignSettings.NONE);

    public TeamSettings {
        leads = List.copyOf(leads);
        sos = List.copyOf(sos);
        if (Stream.concat(Stream.of(frozen, rest, run), sos.stream()).anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException(
                    "no length of time is negative, as in " + frozen + ", " + rest + ", " + run + ", " + sos);
        }
        if (sos.size() != WAVES) {
            throw new IllegalArgumentException("an emergency waits " + WAVES + " times, not " + sos.size());
        }
    }

    public TeamSettings withFrozen(Duration time) {
        return new TeamSettings(time, rest, run, leads, swaps, sos, hold, digest, pings, signs);
    }

    public TeamSettings withRest(Duration time) {
        return new TeamSettings(frozen, time, run, leads, swaps, sos, hold, digest, pings, signs);
    }

    public TeamSettings withRun(Duration time) {
        return new TeamSettings(frozen, rest, time, leads, swaps, sos, hold, digest, pings, signs);
    }

    public TeamSettings withLeads(List<PersonId> people) {
        return new TeamSettings(frozen, rest, run, people, swaps, sos, hold, digest, pings, signs);
    }

    public TeamSettings withSwaps(Optional<ChannelId> channel) {
        return new TeamSettings(frozen, rest, run, leads, channel, sos, hold, digest, pings, signs);
    }

    public TeamSettings withDigest(boolean told) {
        return new TeamSettings(frozen, rest, run, leads, swaps, sos, hold, told, pings, signs);
    }

    public TeamSettings withPings(PingSettings announced) {
        return new TeamSettings(frozen, rest, run, leads, swaps, sos, hold, digest, announced, signs);
    }

    public TeamSettings withSigns(SignSettings shown) {
        return new TeamSettings(frozen, rest, run, leads, swaps, sos, hold, digest, pings, shown);
    }

    /** The same with each person's id exchanged, as when a file's names have been found in Slack. */
    public TeamSettings renaming(UnaryOperator<PersonId> names) {
        return withLeads(leads.stream().map(names).distinct().toList()).withSigns(signs.renaming(names));
    }
}
