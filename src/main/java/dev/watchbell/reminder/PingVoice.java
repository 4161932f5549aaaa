package dev.watchbell.reminder;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a watch, to whom: each once, and edited when it is answered. */
final class PingVoice {
    private final Outbox outbox;
    private final People people;
    private final Ways ways;

    PingVoice(Outbox outbox, People people, Ways ways) {
        this.outbox = outbox;
        this.people = people;
        this.ways = ways;
    }

    /** @param until when the next ping, or the start, says more than this one */
    void upcoming(Told told, Shift shift, Optional<PersonId> before, List<String> ready, Instant until) {
        outbox.say(
                Conversation.with(told.person()),
                about(told),
                Urgency.LATER,
                messages(told.toldAt()).upcoming(told, shift, before, ready),
                until);
    }

    void start(Start start, Team team, Instant now) {
        Told told = start.told();
        outbox.say(
                Conversation.with(told.person()),
                about(told),
                Urgency.NOW,
                messages(now).start(start),
                start.until());
        outbox.say(
                Conversation.in(team.channel()),
                about(told),
                Urgency.NOW,
                messages(now).channel(start, team.zone()),
                start.until());
    }

    void again(Start start, Instant now) {
        Told told = start.told();
        outbox.say(
                Conversation.with(told.person()),
                again(told),
                Urgency.NOW,
                messages(now).again(start),
                start.until());
    }

    /** The outgoing person and the leads hear of it; in the channel the line about the start changes, and calls nobody. */
    void unanswered(Start start, Team team, Instant now) {
        for (PersonId other : others(start, team)) {
            boolean outgoing = start.before().equals(Optional.of(other));
            outbox.say(
                    Conversation.with(other),
                    unanswered(start.told()),
                    Urgency.NOW,
                    messages(now).unanswered(start, people.zone(other), outgoing),
                    start.until());
        }
        outbox.edit(
                Conversation.in(team.channel()),
                about(start.told()),
                messages(now).channel(start, team.zone()));
    }

    private List<PersonId> others(Start start, Team team) {
        return Stream.concat(start.before().stream(), team.settings().leads().stream())
                .distinct()
                .filter(person -> !person.equals(start.told().person()))
                .filter(people::active)
                .toList();
    }

    void end(ScheduleId schedule, Shift ended, Optional<Shift> next, Optional<Instant> takenAt, Instant now) {
        outbox.say(
                Conversation.with(ended.person()),
                ended(schedule, ended.span().end()),
                Urgency.LATER,
                messages(now).end(schedule, ended, next, takenAt),
                ended.span().end().plus(DuePings.NEWS));
    }

    /** Whatever has been said of that start shows how it stands. */
    void redraw(Start start, Team team, Instant now) {
        Told told = start.told();
        PingMessages messages = messages(now);
        Conversation person = Conversation.with(told.person());
        outbox.edit(person, about(told), messages.start(start));
        outbox.edit(person, again(told), messages.again(start));
        outbox.edit(Conversation.in(team.channel()), about(told), messages.channel(start, team.zone()));
        for (PersonId other : others(start, team)) {
            boolean outgoing = start.before().equals(Optional.of(other));
            outbox.edit(
                    Conversation.with(other),
                    unanswered(told),
                    messages.unanswered(start, people.zone(other), outgoing));
        }
    }

    /** Who had it before sees that it was answered. */
    void answered(Start start, Shift before, Instant now) {
        Told told = start.told();
        outbox.edit(
                Conversation.with(before.person()),
                ended(told.schedule(), told.shiftStart()),
                messages(now)
                        .end(told.schedule(), before, Optional.of(start.watch().shift()), told.takenAt()));
    }

    /** When the person was told of the start, or asked again; empty while Slack hasn't taken that. */
    Optional<Instant> heard(Told told) {
        return outbox.saidAt(Conversation.with(told.person()), told.askedAt().isPresent() ? again(told) : about(told));
    }

    private PingMessages messages(Instant now) {
        return new PingMessages(people, ways, now);
    }

    private static Subject about(Told told) {
        return new Subject("ping/" + told.id());
    }

    private static Subject again(Told told) {
        return new Subject("ping/" + told.id() + "/again");
    }

    private static Subject unanswered(Told told) {
        return new Subject("ping/" + told.id() + "/unanswered");
    }

    private static Subject ended(ScheduleId schedule, Instant end) {
        return new Subject("ended/" + schedule + "/" + end.getEpochSecond());
    }
}
