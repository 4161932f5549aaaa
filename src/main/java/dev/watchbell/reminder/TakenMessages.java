package dev.watchbell.reminder;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;

/** What who presses <em>I have the watch</em> in vain reads. */
record TakenMessages(People people, Instant now) {
    String sentence(TakenOutcome outcome, PersonId reader) {
        if (outcome instanceof TakenOutcome.NotYours not) {
            return "This watch is " + Text.plain(Text.cut(people.name(not.whose()), 80))
                    + "’s: only they can say that they have it.";
        }
        if (outcome instanceof TakenOutcome.AlreadyTaken taken) {
            ZoneId zone = people.zone(reader);
            return "You said so already, at %s (%s).".formatted(Wording.moment(taken.at(), zone, now), zone.getId());
        }
        return outcome instanceof TakenOutcome.Over
                ? "This watch is over, or has passed on: there is nothing to take. Who is on call: /oncall who"
                : "That message isn’t known any more. Who is on call: /oncall who";
    }
}
