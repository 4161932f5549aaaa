package dev.watchbell.swap.tell;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.Trade;
import java.time.Instant;
import java.time.ZoneId;

/** A swap as the colleague reads it who is asked, or who has answered, in their own zone. */
public record OfferMessages(People people, Instant now) {
    public static final String ACCEPT = "swap.accept";
    public static final String DECLINE = "swap.decline";
    public static final String COUNTER = "swap.counter";
    public static final String UNDO = "swap.undo";

    /** What is offered, then what became of it. */
    public Message offer(Swap swap) {
        Phrases say = new Phrases(people, now);
        Trade trade = swap.trade().orElseThrow();
        ZoneId zone = say.zone(trade.colleague());
        String proposer = say.name(trade.proposer());
        String theirs = say.shift(trade.given(), zone);
        String mine = say.shift(trade.asked(), zone);
        String times = Phrases.times(zone);
        String id = Long.toString(swap.id());
        return switch (swap.state()) {
            case PROPOSED ->
                message(
                        "%s offers %s for your %s. %s%s%s"
                                .formatted(proposer, theirs, mine, times, say.onBehalf(swap), until(swap, zone)),
                        Blocks.primary("Accept", ACCEPT, id),
                        Blocks.button("Decline", DECLINE, id),
                        Blocks.button("Another shift", COUNTER, id));
            case AGREED ->
                message(
                        "You and %s swapped: you have %s, %s has %s. %s"
                                .formatted(proposer, theirs, proposer, mine, times),
                        Blocks.button("Undo", UNDO, id));
            case UNDONE ->
                message("Your swap with %s was undone: you have %s again, %s has %s. %s"
                        .formatted(proposer, mine, proposer, theirs, times));
            case DECLINED ->
                message("You declined %s’s offer of %s: you keep %s. %s%s"
                        .formatted(proposer, theirs, mine, times, say.said(swap)));
            case COUNTERED ->
                message("You answered %s’s offer of %s for your %s with another one, below. %s"
                        .formatted(proposer, theirs, mine, times));
            case WITHDRAWN ->
                message("%s took back the offer of %s for your %s: you keep yours. %s"
                        .formatted(proposer, theirs, mine, times));
            case EXPIRED ->
                message("%s’s offer of %s for your %s ran out: you keep yours. %s"
                        .formatted(proposer, theirs, mine, times));
            case PASSED ->
                message("%s’s offer of %s for your %s is over: %s was quicker. You keep yours. %s"
                        .formatted(proposer, theirs, mine, by(swap), times));
        };
    }

    /** Once more, where nobody has answered: a message that notifies. */
    public Message recall(Swap swap) {
        Phrases say = new Phrases(people, now);
        Trade trade = swap.trade().orElseThrow();
        ZoneId zone = say.zone(trade.colleague());
        String id = Long.toString(swap.id());
        return swap.open()
                ? message(
                        "%s still waits for your answer: %s for your %s.%s %s"
                                .formatted(
                                        say.name(trade.proposer()),
                                        say.shift(trade.given(), zone),
                                        say.shift(trade.asked(), zone),
                                        until(swap, zone),
                                        Phrases.times(zone)),
                        Blocks.primary("Accept", ACCEPT, id),
                        Blocks.button("Decline", DECLINE, id))
                : message("%s’s offer of %s is over."
                        .formatted(say.name(trade.proposer()), say.shift(trade.given(), zone)));
    }

    private String until(Swap swap, ZoneId zone) {
        return " It stands until %s."
                .formatted(new Phrases(people, now).moment(swap.timing().ends(), zone));
    }

    private String by(Swap swap) {
        Phrases say = new Phrases(people, now);
        return swap.answer().flatMap(Swap.Answer::by).map(say::name).orElse("somebody");
    }

    public static Message message(String text, ButtonElement... buttons) {
        return Message.of("swap", text, buttons);
    }
}
