package dev.watchbell.swap.sos;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody is told who can't call for help, or can't take the watch: the reason, and what works. */
record SosAnswerMessages(People people, PersonId reader, Instant now) {
    private static final int SHOWN = 5;

    String sentence(SosOutcome outcome) {
        if (outcome instanceof SosOutcome.Refused refused) {
            return refusal(refused.refusal());
        }
        if (outcome instanceof SosOutcome.Closed closed) {
            return closed(closed.call());
        }
        if (outcome instanceof SosOutcome.AlreadyAsked asked) {
            return "You called already, at %s, and people are being asked. You have the watch until somebody else does."
                    .formatted(at(asked.call().askedAt()));
        }
        if (outcome instanceof SosOutcome.NotYours not) {
            return "Only " + name(not.whose()) + " can do that.";
        }
        if (outcome instanceof SosOutcome.Unknown) {
            return "That call isn’t there any more. Who is on call: /oncall who";
        }
        return outcome instanceof SosOutcome.NotOnCall ? notOnCall() : "Done.";
    }

    private String closed(Call call) {
        String requester = call.requester().equals(reader) ? "You" : name(call.requester());
        return switch (call.state()) {
            case TAKEN ->
                call.holder().filter(reader::equals).isPresent()
                        ? "You have it already, since %s.".formatted(ended(call))
                        : "%s has the watch already, since %s. Thank you."
                                .formatted(call.holder().map(this::name).orElse("Somebody"), ended(call));
            case CALLED_OFF -> "%s called it off at %s: nobody is needed.".formatted(requester, ended(call));
            case ENDED -> "That is over since %s. Who is on call now: /oncall who".formatted(ended(call));
            case OPEN -> "It is open.";
        };
    }

    private String refusal(Refusal refusal) {
        if (refusal instanceof Refusal.SamePerson) {
            return "It is your own watch: somebody else has to take it. If you can keep it, call it off.";
        }
        if (refusal instanceof Refusal.NotMember not) {
            return "You aren’t in the team %s, and were not asked: only its members take its watches."
                    .formatted(not.leg().schedule().team());
        }
        if (refusal instanceof Refusal.Left) {
            return "You are not in this workspace any more.";
        }
        if (refusal instanceof Refusal.DoubleDuty twice) {
            return "You are on call for %s at the same time, so somebody else has to take it.".formatted(twice.also());
        }
        return "The rota changed just now. Who is on call: /oncall who";
    }

    String notOnCall() {
        return "You aren’t on call now, so there is no watch to drop. Who is: /oncall who. To give away a later"
                + " watch: /oncall cover";
    }

    /** What was named isn't what they have. */
    String notOnCallFor(String named, List<Leg> watches) {
        String has = watches.stream()
                .limit(SHOWN)
                .map(leg -> leg.schedule().toString())
                .collect(Collectors.joining(", "));
        return "You aren’t on call for “%s” now. You are for %s: /oncall sos for %s"
                .formatted(Text.plain(Text.cut(named, 60)), has, watches.get(0).schedule());
    }

    private String ended(Call call) {
        return at(call.endedAt().orElse(now));
    }

    private String at(Instant at) {
        return Wording.moment(at, people.zone(reader), now);
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
