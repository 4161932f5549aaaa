package dev.watchbell.swap.take;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.rule.RuleWords;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;

/** What somebody is told who can't take the watch, or take it back: the reason, and what works. */
record TakeAnswerMessages(People people, PersonId reader, Instant now) {
    private static final int SHOWN = 60;

    String sentence(TakeOutcome outcome) {
        if (outcome instanceof TakeOutcome.Refused refused) {
            return refusal(refused.refusal());
        }
        if (outcome instanceof TakeOutcome.Yours yours) {
            return "You have the watch on %s already%s."
                    .formatted(yours.watch().schedule(), until(yours.watch().span()));
        }
        if (outcome instanceof TakeOutcome.NobodyOnCall nobody) {
            return "Nobody is on call for %s now, so there is no watch to take. A lead can put somebody on call:"
                            .formatted(nobody.schedule())
                    + " /oncall override @colleague 2h";
        }
        if (outcome instanceof TakeOutcome.Endless endless) {
            return "%s’s watch on %s has no end in sight, so say how long you take it: /oncall take 2h"
                    .formatted(name(endless.watch().giver()), endless.watch().schedule());
        }
        if (outcome instanceof TakeOutcome.Backwards) {
            return "That is over already. Try /oncall take 2h, or /oncall take until tomorrow 9:00";
        }
        return back(outcome);
    }

    private String back(TakeOutcome outcome) {
        if (outcome instanceof TakeOutcome.NotYours not) {
            return "Only " + name(not.whose()) + " can do that. To take the watch yourself: /oncall take";
        }
        if (outcome instanceof TakeOutcome.Over over) {
            return "That was over at %s. Who is on call: /oncall who"
                    .formatted(Wording.moment(over.take().span().end(), people.zone(reader), now));
        }
        if (outcome instanceof TakeOutcome.BackBefore) {
            return "You took it back already.";
        }
        if (outcome instanceof TakeOutcome.Overlaid) {
            return "The rota changed since then, so it can’t simply go back. To take the watch that is on now:"
                    + " /oncall take";
        }
        return outcome instanceof TakeOutcome.Unknown
                ? "That isn’t there any more. Who is on call: /oncall who"
                : "Done.";
    }

    private String refusal(Refusal refusal) {
        if (refusal instanceof Refusal.NotMember not) {
            return "You aren’t in the team %s, and only its members take its watches."
                    .formatted(not.leg().schedule().team());
        }
        if (refusal instanceof Refusal.Left) {
            return "You are not in this workspace any more.";
        }
        if (refusal instanceof Refusal.DoubleDuty twice) {
            return "You are on call for %s already, %s. Take it for less long, or have somebody else take one of the"
                            .formatted(twice.also(), words(twice.at()))
                    + " two: /oncall cover";
        }
        return new RuleWords(people, reader, now)
                .sentence(refusal)
                .orElse("The rota changed just now. Who is on call: /oncall who");
    }

    String unclear(String typed) {
        return "I don’t understand “" + Text.plain(Text.cut(typed, SHOWN))
                + "”. Try /oncall take, /oncall take 2h or /oncall take until 18:00 for payments";
    }

    /** As {@link #unclear}, under the field that it is about. */
    String unclearField(String typed) {
        return "I don’t understand “" + Text.cut(typed, SHOWN) + "”. Try 2h or until tomorrow 9:00";
    }

    String noTeam(String named) {
        return named.isEmpty()
                ? "I don’t know which team you mean. Name it: /oncall take 2h for payments"
                : "I know no schedule “%s”. Who is on call, and for what: /oncall who"
                        .formatted(Text.plain(Text.cut(named, SHOWN)));
    }

    /** The watch that was chosen isn't there any more. */
    String changed() {
        return "That watch isn’t there any more. Who is on call: /oncall who";
    }

    private String until(Span span) {
        String until = Wording.until(span, people.zone(reader), now);
        return until.isEmpty() ? until : until + " (" + people.zone(reader).getId() + ")";
    }

    private String words(Span span) {
        return Wording.span(span, people.zone(reader), now) + " ("
                + people.zone(reader).getId() + ")";
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
