package dev.watchbell.handoff;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.slack.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is said about a handoff, to whom: one message for each of the two, which changes, and a word where an edit isn't enough. */
final class HandoffVoice {
    private final Outbox outbox;
    private final People people;

    HandoffVoice(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    /** Another message for each end that a watch turns out to have: who was asked too early must notice the second one. */
    void ask(Handoff handoff, Draft draft, Optional<Duration> hold, Instant now) {
        say(handoff.outgoing(), asked(handoff), outgoing(now).draft(draft, hold));
    }

    void redraw(Handoff handoff, Draft draft, Optional<Duration> hold, Instant now) {
        outbox.edit(
                Conversation.with(handoff.outgoing()),
                asked(handoff),
                outgoing(now).draft(draft, hold));
    }

    void moved(Handoff before, Draft draft, Instant now) {
        outbox.edit(
                Conversation.with(before.outgoing()),
                asked(before),
                outgoing(now).moved(draft));
    }

    /** Both see where it stands; the draft, if they had one, is the message that says so. */
    void sent(Handoff handoff, Draft draft, Instant now) {
        sentTo(handoff, draft, now);
        handoff.incoming()
                .ifPresent(next -> say(next, about(handoff), incoming(now).offer(handoff, draft, next)));
        handoff.acceptance()
                .ifPresent(how -> say(
                        how.by(),
                        new Subject(about(handoff) + "/added/" + handoff.revision()),
                        incoming(now).added(handoff, draft, how.by())));
    }

    /** What the outgoing person sees alone: where it stands. */
    void sentTo(Handoff handoff, Draft draft, Instant now) {
        say(handoff.outgoing(), asked(handoff), outgoing(now).sent(handoff, draft));
    }

    /** To whom it was sent, or for whom the watch was held, before the rota changed. */
    void passedOn(Handoff before, Handoff handoff, Instant now) {
        before.incoming().ifPresent(former -> {
            Message message = incoming(now).passedOn(handoff, former, handoff.incoming());
            outbox.edit(Conversation.with(former), about(before), message);
            outbox.edit(Conversation.with(former), held(before), message);
        });
    }

    void accepted(Handoff handoff, Draft draft, Instant now) {
        Acceptance how = handoff.acceptance().orElseThrow();
        outbox.edit(
                Conversation.with(handoff.outgoing()),
                asked(handoff),
                outgoing(now).sent(handoff, draft));
        outbox.edit(Conversation.with(how.by()), about(handoff), incoming(now).offer(handoff, draft, how.by()));
        say(
                handoff.outgoing(),
                new Subject(about(handoff) + "/accepted"),
                outgoing(now).readBack(handoff));
        handoff.heldUntil().filter(until -> !handoff.lapsed()).ifPresent(until -> heldOver(handoff, until, now));
    }

    void over(Handoff handoff, Draft draft, Instant now) {
        handoff.incoming()
                .ifPresent(next -> outbox.edit(
                        Conversation.with(next), about(handoff), incoming(now).over(handoff, draft, next)));
    }

    void held(Handoff handoff, Instant until, Instant now) {
        say(handoff.outgoing(), held(handoff), outgoing(now).held(handoff, until));
        handoff.incoming()
                .ifPresent(next -> say(next, held(handoff), incoming(now).held(handoff, until, next)));
    }

    private void heldOver(Handoff handoff, Instant until, Instant now) {
        outbox.edit(
                Conversation.with(handoff.outgoing()),
                held(handoff),
                outgoing(now).held(handoff, until));
        handoff.incoming()
                .ifPresent(next -> outbox.edit(
                        Conversation.with(next), held(handoff), incoming(now).held(handoff, until, next)));
    }

    /** The limit has passed: the leads hear of it, or the channel of a team that has no other. */
    void lapsed(Handoff handoff, Instant until, Team team, Instant now) {
        heldOver(handoff, until, now);
        Subject subject = new Subject(about(handoff) + "/lapsed");
        List<PersonId> leads = team.settings().leads().stream()
                .filter(people::active)
                .filter(lead ->
                        !lead.equals(handoff.outgoing()) && !handoff.incoming().equals(Optional.of(lead)))
                .toList();
        for (PersonId lead : leads) {
            say(lead, subject, incoming(now).lapsed(handoff, until, people.zone(lead)));
        }
        if (leads.isEmpty()) {
            outbox.say(
                    Conversation.in(team.channel()),
                    subject,
                    Urgency.SOON,
                    incoming(now).lapsed(handoff, until, team.zone()));
        }
    }

    private void say(PersonId person, Subject subject, Message message) {
        outbox.say(Conversation.with(person), subject, Urgency.SOON, message);
    }

    private OutgoingMessages outgoing(Instant now) {
        return new OutgoingMessages(people, now);
    }

    private IncomingMessages incoming(Instant now) {
        return new IncomingMessages(people, now);
    }

    private static Subject about(Handoff handoff) {
        return new Subject("handoff/" + handoff.id());
    }

    private static Subject asked(Handoff handoff) {
        return new Subject("handoff/" + handoff.id() + "/" + handoff.passesAt().getEpochSecond());
    }

    private static Subject held(Handoff handoff) {
        return new Subject(handoff.hold().value());
    }
}
