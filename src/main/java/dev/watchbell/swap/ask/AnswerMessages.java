package dev.watchbell.swap.ask;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.SwapOutcome;
import dev.watchbell.swap.rule.RuleWords;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody is told who can't have the swap that they asked for: the rule, the shift, and what works. */
public record AnswerMessages(People people, PersonId reader, Instant now) {

    public String sentence(SwapOutcome outcome) {
        if (outcome instanceof Refusal refusal) {
            return refusal(refusal);
        }
        if (outcome instanceof SwapOutcome.AlreadyOffered) {
            return "You have offered exactly this already; it waits for an answer.";
        }
        if (outcome instanceof SwapOutcome.AlreadyAnswered answered) {
            return answered(answered.swap());
        }
        if (outcome instanceof SwapOutcome.TooLate late) {
            return "It can’t be undone any more: "
                    + shift(late.swap().trade().orElseThrow().given())
                    + " or the shift for it has begun. To ask for cover: /oncall cover";
        }
        if (outcome instanceof SwapOutcome.Overlaid) {
            return "It can’t be undone any more: one of the two shifts was changed since. To swap anew: /oncall swap @colleague";
        }
        if (outcome instanceof SwapOutcome.NotAsked asked) {
            return asked.swap().proposer().equals(reader)
                    ? "This is your own offer: it waits for somebody else to accept."
                    : "None of the shifts that %s would take is yours. Offer another one with *Another shift*."
                            .formatted(name(asked.swap().proposer()));
        }
        if (outcome instanceof SwapOutcome.NotLead not) {
            return "Only a lead of the team %s can offer somebody else’s shift.".formatted(not.team());
        }
        if (outcome instanceof SwapOutcome.TooSoon soon) {
            return "It begins %s (%s), before anybody could answer. Cover, or an emergency: /oncall cover or /oncall sos"
                    .formatted(Wording.moment(soon.starts(), zone(), now), zone().getId());
        }
        if (outcome instanceof SwapOutcome.NotYours not) {
            return "Only " + name(not.whose()) + " can do that.";
        }
        return outcome instanceof SwapOutcome.Unknown
                ? "That offer isn’t there any more. A new one: /oncall swap @colleague"
                : "Done.";
    }

    private String refusal(Refusal refusal) {
        Optional<String> tooMuch = new RuleWords(people, reader, now).sentence(refusal);
        if (tooMuch.isPresent()) {
            return tooMuch.get() + " Choose a shift at another time.";
        }
        if (refusal instanceof Refusal.Started started) {
            return shift(started.leg()) + " has begun: a shift can be swapped until it starts.";
        }
        if (refusal instanceof Refusal.Gone gone) {
            return "%s isn’t all %s any more%s. Nothing was changed."
                    .formatted(
                            shift(gone.leg()),
                            whose(gone.leg().giver()),
                            gone.now().map(now -> ": " + name(now) + " has it").orElse(": the rota changed"));
        }
        if (refusal instanceof Refusal.NotComing not) {
            return "The rota changed: that shift isn’t among " + whose(not.person())
                    + " coming ones any more. Choose another, or start again: /oncall swap";
        }
        if (refusal instanceof Refusal.NotMember not) {
            return "%s in the team %s, and only its members take its shifts."
                    .formatted(
                            is(not.person(), "aren’t", "isn’t"),
                            not.leg().schedule().team());
        }
        if (refusal instanceof Refusal.Left left) {
            return is(left.person(), "are", "is") + " not in this workspace any more.";
        }
        if (refusal instanceof Refusal.DoubleDuty twice) {
            return "%s would be on call twice with %s: on call for %s already, %s. Choose a shift at another time."
                    .formatted(subject(twice.person()), leg(twice.leg()), twice.also(), words(twice.at()));
        }
        return "You can’t swap with yourself. Name a colleague: /oncall swap @colleague";
    }

    private String answered(Swap swap) {
        String what = switch (swap.state()) {
            case PROPOSED -> "is open";
            case AGREED -> "was accepted";
            case DECLINED -> "was declined";
            case WITHDRAWN -> "was taken back";
            case COUNTERED -> "was answered with another one";
            case EXPIRED -> "ran out";
            case PASSED -> "is over";
            case UNDONE -> "was agreed, and undone";
        };
        String by = swap.answer()
                .flatMap(Swap.Answer::by)
                .map(person -> " by " + (person.equals(reader) ? "you" : name(person)))
                .orElse("");
        String at = swap.answer()
                .map(answer -> ", " + Wording.moment(answer.at(), zone(), now) + " (" + zone().getId() + ")")
                .orElse("");
        return "This offer " + what + by + at + ".";
    }

    /** Nobody to swap with was named in a way that is understood. */
    public String notUnderstood(String words) {
        return "I don’t know who “" + Text.plain(Text.cut(words, 60)) + "” is. Name a colleague with an @: "
                + "/oncall swap @colleague";
    }

    public String stranger(PersonId colleague, List<PersonId> mates) {
        return name(colleague) + " isn’t in a team of yours, so there is nothing to swap." + instead(mates);
    }

    public String noTeam() {
        return "You are in no team that I know, so you have no shifts to swap. Who is on call: /oncall who";
    }

    public String nothingToGive(PersonId proposer) {
        return is(proposer, "have", "has")
                + " no shift that begins in the next eight weeks, so there is nothing to give. "
                + "The coming shifts: /oncall schedule";
    }

    public String notTheirLead(PersonId person) {
        return "Only a lead of " + name(person) + "’s team can offer their shifts. Yours: /oncall swap @colleague";
    }

    public String again() {
        return "This form is out of date. Start again: /oncall swap";
    }

    public String noExchange(Choice given) {
        return "No shift of a colleague can be exchanged for %s, %s, without breaking a rule. Cover without an exchange: /oncall cover"
                .formatted(given.schedule(), words(given.span()));
    }

    public String unclearPart(String typed) {
        return "I don’t understand the time “" + Text.plain(Text.cut(typed, 60)) + "”. Try 14:00-18:00";
    }

    public String backwards() {
        return "It has to end after it begins, for example 14:00-18:00.";
    }

    public String notWithin(Choice shift) {
        return "That isn’t within the shift, " + words(shift.span()) + ".";
    }

    public String nothingToTake(PersonId colleague, List<PersonId> others) {
        return name(colleague) + " has no shift that begins in the next eight weeks, so there is nothing to take."
                + instead(others);
    }

    public String nobodyToSwapWith() {
        return "None of your colleagues has a shift that begins in the next eight weeks. "
                + "The coming shifts: /oncall schedule";
    }

    private String instead(List<PersonId> others) {
        String names = others.stream().limit(5).map(this::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " You can swap with " + names + ", for example: /oncall swap @" + handle(others);
    }

    private String handle(List<PersonId> others) {
        return people.known()
                .apply(others.get(0))
                .map(person -> Text.plain(Text.cut(person.handle(), 80)))
                .orElse("colleague");
    }

    private String shift(Leg leg) {
        return leg(leg) + ",";
    }

    private String leg(Leg leg) {
        return leg.schedule() + ", " + words(leg.span());
    }

    private String words(Span span) {
        return Wording.span(span, zone(), now) + " (" + zone().getId() + ")";
    }

    private ZoneId zone() {
        return people.zone(reader);
    }

    private String subject(PersonId person) {
        return person.equals(reader) ? "You" : name(person);
    }

    private String is(PersonId person, String you, String they) {
        return subject(person) + " " + (person.equals(reader) ? you : they);
    }

    private String whose(PersonId person) {
        return person.equals(reader) ? "yours" : name(person) + "’s";
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 80));
    }
}
