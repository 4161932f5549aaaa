package dev.watchbell.swap.tell;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.Trade;
import java.time.Instant;
import java.time.ZoneId;

/** A swap as the proposer reads it, or the lead who offered it for them, each in their own zone. */
public record ProposalMessages(People people, Instant now) {
    public static final String WITHDRAW = "swap.withdraw";
    public static final String ASK_NOW = "swap.now";

    /** What was offered, then what became of it. */
    public Message proposal(Swap swap, PersonId reader) {
        String text = "%s %s%s"
                .formatted(
                        standing(swap, reader),
                        Phrases.times(people.zone(reader)),
                        new Phrases(people, now).said(swap));
        String id = Long.toString(swap.id());
        if (swap.state() == Swap.State.AGREED) {
            return OfferMessages.message(text, Blocks.button("Undo", OfferMessages.UNDO, id));
        }
        if (!swap.open()) {
            return OfferMessages.message(text);
        }
        return swap.timing().asked()
                ? OfferMessages.message(text, Blocks.button("Withdraw", WITHDRAW, id))
                : OfferMessages.message(
                        text, Blocks.button("Ask now", ASK_NOW, id), Blocks.button("Withdraw", WITHDRAW, id));
    }

    private String standing(Swap swap, PersonId reader) {
        Phrases say = new Phrases(people, now);
        ZoneId zone = people.zone(reader);
        String given = say.shift(swap.proposal().given(), zone);
        String mine = reader.equals(swap.proposer()) ? "your" : say.name(swap.proposer()) + "’s";
        String whose = reader.equals(swap.proposer()) ? "yours" : say.name(swap.proposer()) + "’s";
        String who = swap.colleague().map(say::name).orElse("anyone");
        return switch (swap.state()) {
            case PROPOSED ->
                "%s offered %s %s %s for %s. Until %s, nothing changes.%s"
                        .formatted(
                                by(swap, reader),
                                who,
                                mine,
                                given,
                                wanted(swap, zone),
                                swap.proposal().anyone() ? "somebody accepts" : who + " accepts",
                                when(swap, zone));
            case AGREED ->
                "%s accepted: %s has %s, %s has %s."
                        .formatted(who, subject(swap, reader), asked(swap, zone), who, given)
                        .replace("you has", "you have");
            case UNDONE ->
                "The swap with %s was undone: %s is %s again, %s is %s’s."
                        .formatted(who, given, whose, asked(swap, zone), who);
            case DECLINED ->
                "%s declined the offer for %s: %s is still %s.".formatted(who, asked(swap, zone), given, whose);
            case COUNTERED ->
                "%s answered the offer of %s with another one; until that is agreed, it is still %s."
                        .formatted(
                                swap.answer()
                                        .flatMap(Swap.Answer::by)
                                        .map(say::name)
                                        .orElse(who),
                                given,
                                whose);
            case WITHDRAWN ->
                "%s took back the offer to %s: %s is still %s.".formatted(taker(swap, reader), who, given, whose);
            case EXPIRED ->
                swap.proposal().anyone()
                        ? "Nobody accepted in time: %s is still %s.".formatted(given, whose)
                        : "%s didn’t answer in time: %s is still %s.".formatted(who, given, whose);
            case PASSED -> "The offer of %s to %s is over: %s is still %s.".formatted(given, who, given, whose);
        };
    }

    /** Anew, for an edit notifies nobody: what their colleague, or time, made of the offer. */
    public Message answered(Swap swap, PersonId reader) {
        Phrases say = new Phrases(people, now);
        ZoneId zone = people.zone(reader);
        String given = say.shift(swap.proposal().given(), zone);
        String who = swap.colleague().map(say::name).orElse("anyone");
        String whose = reader.equals(swap.proposer()) ? "your swap" : say.name(swap.proposer()) + "’s swap";
        String keeps = reader.equals(swap.proposer()) ? "you keep" : say.name(swap.proposer()) + " keeps";
        String text = switch (swap.state()) {
            case AGREED ->
                "%s accepted %s: %s %s now."
                        .formatted(
                                who,
                                whose,
                                reader.equals(swap.proposer()) ? "you have" : say.name(swap.proposer()) + " has",
                                asked(swap, zone));
            case DECLINED -> "%s declined %s: %s %s.".formatted(who, whose, keeps, given);
            case EXPIRED ->
                swap.proposal().anyone()
                        ? "Nobody accepted %s in time: %s %s.".formatted(whose, keeps, given)
                        : "%s with %s ran out: %s %s."
                                .formatted(whose.equals("your swap") ? "Your swap" : whose, who, keeps, given);
            case PASSED ->
                "%s swapped with %s instead: %s %s."
                        .formatted(
                                who,
                                swap.answer()
                                        .flatMap(Swap.Answer::by)
                                        .map(say::name)
                                        .orElse("somebody else"),
                                keeps,
                                given);
            case PROPOSED, WITHDRAWN, COUNTERED, UNDONE ->
                throw new IllegalArgumentException("nobody is told so in a message of its own: " + swap.state());
        };
        return OfferMessages.message(text + " " + Phrases.times(zone) + say.said(swap));
    }

    /** Nobody has answered what anyone could take. */
    public Message recall(Swap swap, PersonId reader) {
        Phrases say = new Phrases(people, now);
        ZoneId zone = people.zone(reader);
        return OfferMessages.message("Nobody has taken your offer of %s yet; it stands until %s. Without an exchange: "
                        .formatted(
                                say.shift(swap.proposal().given(), zone),
                                say.moment(swap.timing().ends(), zone))
                + "/oncall cover " + Phrases.times(zone));
    }

    /** To whoever took part and didn’t undo it themselves. */
    public Message undone(Swap swap, PersonId by, PersonId reader) {
        Phrases say = new Phrases(people, now);
        ZoneId zone = people.zone(reader);
        Trade trade = swap.trade().orElseThrow();
        Leg own = reader.equals(trade.colleague()) ? trade.asked() : trade.given();
        Leg other = own.equals(trade.given()) ? trade.asked() : trade.given();
        String has = own.giver().equals(reader) ? "you have" : say.name(own.giver()) + " has";
        return OfferMessages.message("%s undid the swap: %s %s again, %s has %s. %s"
                .formatted(
                        say.name(by),
                        has,
                        say.shift(own, zone),
                        say.name(other.giver()),
                        say.shift(other, zone),
                        Phrases.times(zone)));
    }

    private String by(Swap swap, PersonId reader) {
        PersonId by = swap.proposal().by();
        return by.equals(reader) ? "You" : new Phrases(people, now).name(by);
    }

    private String taker(Swap swap, PersonId reader) {
        return swap.answer()
                .flatMap(Swap.Answer::by)
                .filter(by -> !by.equals(reader))
                .map(by -> new Phrases(people, now).name(by))
                .orElse("You");
    }

    private String subject(Swap swap, PersonId reader) {
        return reader.equals(swap.proposer()) ? "you" : new Phrases(people, now).name(swap.proposer());
    }

    private String asked(Swap swap, ZoneId zone) {
        Phrases say = new Phrases(people, now);
        return swap.trade().map(trade -> say.shift(trade.asked(), zone)).orElse("another shift");
    }

    private String wanted(Swap swap, ZoneId zone) {
        int shifts = swap.proposal().asked().size();
        return swap.proposal().anyone() && shifts > 1
                ? "one of %d shifts of theirs".formatted(shifts)
                : one(swap, zone);
    }

    private String one(Swap swap, ZoneId zone) {
        return new Phrases(people, now).shift(swap.proposal().asked().get(0), zone);
    }

    private String when(Swap swap, ZoneId zone) {
        Phrases say = new Phrases(people, now);
        return swap.timing().asked()
                ? ""
                : " It is night there, so I ask at %s."
                        .formatted(say.moment(swap.timing().ask(), zone));
    }
}
