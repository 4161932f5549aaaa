package dev.watchbell.swap.cover;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.rule.RuleWords;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody is told who can't have, or give, the cover that they asked for: the reason, and what works. */
record CoverAnswerMessages(People people, PersonId reader, Instant now) {
    private static final int SHOWN = 5;

    String sentence(CoverOutcome outcome) {
        if (outcome instanceof CoverOutcome.Refused refused) {
            return refusal(refused.refusal());
        }
        if (outcome instanceof CoverOutcome.NothingOpen nothing) {
            return nothingOpen(nothing);
        }
        if (outcome instanceof CoverOutcome.NotAllOpen not) {
            return "Not all of that is open%s. Open is %s (%s)."
                    .formatted(who(not.parts(), ": ", ""), spans(not.open()), zone().getId());
        }
        if (outcome instanceof CoverOutcome.AlreadyAsked asked) {
            return "You asked for cover of %s already, and it is open. To ask for something else, withdraw that first."
                    .formatted(words(asked.request().span()));
        }
        if (outcome instanceof CoverOutcome.NotYours not) {
            return "Only " + name(not.whose()) + " can do that.";
        }
        if (outcome instanceof CoverOutcome.Begun begun) {
            return "That watch began at %s: it could be given back until then. Ask for cover yourself: /oncall cover now"
                    .formatted(Wording.moment(begun.part().span().start(), zone(), now));
        }
        if (outcome instanceof CoverOutcome.Overlaid) {
            return "The rota changed since you took it, so it can’t simply go back. Ask for cover yourself: /oncall cover";
        }
        if (outcome instanceof CoverOutcome.GivenBackBefore) {
            return "You gave that back already.";
        }
        if (outcome instanceof CoverOutcome.Unknown) {
            return "That request isn’t there any more. A new one: /oncall cover";
        }
        return outcome instanceof CoverOutcome.NotOnCall ? notOnCall() : "Done.";
    }

    private String nothingOpen(CoverOutcome.NothingOpen nothing) {
        String requester = name(nothing.request().requester());
        return switch (nothing.request().state()) {
            case WITHDRAWN -> requester + " took that request back" + who(nothing.parts(), ": ", "") + ".";
            case EXPIRED -> "That watch is over" + who(nothing.parts(), ": ", "") + ".";
            case OPEN, CLOSED ->
                "Nothing of it is open any more" + who(nothing.parts(), ": ", ": the rota changed") + ".";
        };
    }

    private String refusal(Refusal refusal) {
        Optional<String> tooMuch = new RuleWords(people, reader, now).sentence(refusal);
        if (tooMuch.isPresent()) {
            return tooMuch.get() + " " + instead(refusal.taker().orElse(reader));
        }
        if (refusal instanceof Refusal.SamePerson) {
            return "It is your own watch: a colleague has to take it.";
        }
        if (refusal instanceof Refusal.NotMember not) {
            return "%s in the team %s, and only its members take its watches."
                    .formatted(
                            is(not.person(), "aren’t", "isn’t"),
                            not.leg().schedule().team());
        }
        if (refusal instanceof Refusal.Left left) {
            return is(left.person(), "are", "is") + " not in this workspace any more.";
        }
        if (refusal instanceof Refusal.DoubleDuty twice) {
            return "%s on call for %s already, %s. %s"
                    .formatted(
                            is(twice.person(), "are", "is"), twice.also(), words(twice.at()), instead(twice.person()));
        }
        return "The rota changed: that part isn’t as it was. Nothing was changed.";
    }

    /** A helper can take another part; what can't go back to the requester needs another helper. */
    private String instead(PersonId taker) {
        return taker.equals(reader) ? "Take another part of it." : "Ask for cover yourself: /oncall cover";
    }

    String notOnCall() {
        return "You aren’t on call then, so there is nothing to cover. Your shifts: /oncall mine";
    }

    String nothingToCover() {
        return "You have no shift in the next eight weeks, so there is nothing to cover. "
                + "The coming shifts: /oncall schedule";
    }

    /** The shift whose button was pressed is somebody else's, or isn't as it was. */
    /** To who isn't ready, beside the message in the channel. */
    String asked() {
        return "Your team is asked in its channel. Until somebody takes it the watch stays yours;"
                + " if that can’t be, wake them: /oncall sos";
    }

    String changed() {
        return "That watch isn’t yours any more, or its times have changed. What you have now: /oncall mine";
    }

    String unclear(String typed) {
        return "I don’t understand the time “" + Text.plain(Text.cut(typed, 60))
                + "”. Try /oncall cover tomorrow, or /oncall cover me tue 14:00-18:00";
    }

    /** As {@link #unclear}, under the field that it is about. */
    String unclearField(String typed) {
        return "I don’t understand the time “" + Text.cut(typed, 60) + "”. Try tue 14:00 or 2026-03-03 14:00";
    }

    String backwards() {
        return "It has to end after it begins, for example 14:00-18:00.";
    }

    private String who(List<Part> parts, String before, String nobody) {
        String some = parts.stream()
                .limit(SHOWN)
                .map(part -> is(part.helper(), "have", "has") + " " + words(part.span()))
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? nobody : before + some;
    }

    private String spans(List<Span> spans) {
        return spans.stream()
                .limit(SHOWN)
                .map(span -> Wording.span(span, zone(), now))
                .collect(Collectors.joining(", "));
    }

    private String words(Span span) {
        return Wording.span(span, zone(), now) + " (" + zone().getId() + ")";
    }

    private ZoneId zone() {
        return people.zone(reader);
    }

    private String is(PersonId person, String you, String they) {
        return person.equals(reader) ? "You " + you : name(person) + " " + they;
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
