package dev.watchbell.swap;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A swap as the two people and their team see it, each in their own zone. */
record SwapMessages(People people, Instant now) {
    static final String ACCEPT = "swap.accept";
    static final String DECLINE = "swap.decline";
    static final String WITHDRAW = "swap.withdraw";

    /** To the colleague: what is offered, then what became of it. */
    Message offer(Swap swap) {
        Trade trade = swap.trade();
        ZoneId zone = people.zone(trade.colleague());
        String proposer = name(trade.proposer());
        String theirs = shift(trade.given(), zone);
        String mine = shift(trade.asked(), zone);
        return switch (swap.state()) {
            case PROPOSED ->
                message(
                        "%s offers %s for your %s. %s".formatted(proposer, theirs, mine, times(zone)),
                        Blocks.primary("Accept", ACCEPT, id(swap)),
                        Blocks.button("Decline", DECLINE, id(swap)));
            case AGREED ->
                message("You and %s swapped: you have %s, %s has %s. %s"
                        .formatted(proposer, theirs, proposer, mine, times(zone)));
            case DECLINED ->
                message("You declined %s’s offer of %s: you keep %s. %s"
                        .formatted(proposer, theirs, mine, times(zone)));
            case WITHDRAWN ->
                message("%s took back the offer of %s for your %s: you keep yours. %s"
                        .formatted(proposer, theirs, mine, times(zone)));
            case EXPIRED ->
                message("%s’s offer of %s for your %s ran out: you keep yours. %s"
                        .formatted(proposer, theirs, mine, times(zone)));
        };
    }

    /** To the proposer: what they offered, then what became of it. */
    Message proposal(Swap swap) {
        Trade trade = swap.trade();
        ZoneId zone = people.zone(trade.proposer());
        String colleague = name(trade.colleague());
        String mine = shift(trade.given(), zone);
        String theirs = shift(trade.asked(), zone);
        return switch (swap.state()) {
            case PROPOSED ->
                message(
                        "You offered %s your %s for %s. Until %s accepts, nothing changes. %s"
                                .formatted(colleague, mine, theirs, colleague, times(zone)),
                        Blocks.button("Withdraw", WITHDRAW, id(swap)));
            case AGREED ->
                message("%s accepted: you have %s, %s has %s. %s"
                        .formatted(colleague, theirs, colleague, mine, times(zone)));
            case DECLINED ->
                message("%s declined the offer for %s: %s is still yours. %s"
                        .formatted(colleague, theirs, mine, times(zone)));
            case WITHDRAWN ->
                message("You took back the offer to %s: %s is still yours. %s".formatted(colleague, mine, times(zone)));
            case EXPIRED ->
                message("%s didn’t answer in time: %s is still yours. %s".formatted(colleague, mine, times(zone)));
        };
    }

    /** To the proposer, as a message of its own, for an edit notifies nobody: what their colleague, or time, made of the offer. */
    Message answered(Swap swap) {
        Trade trade = swap.trade();
        ZoneId zone = people.zone(trade.proposer());
        String colleague = name(trade.colleague());
        String mine = shift(trade.given(), zone);
        return message(
                switch (swap.state()) {
                    case AGREED ->
                        "%s accepted your swap: you have %s now. %s"
                                .formatted(colleague, shift(trade.asked(), zone), times(zone));
                    case DECLINED -> "%s declined your swap: you keep %s. %s".formatted(colleague, mine, times(zone));
                    case EXPIRED ->
                        "Your swap with %s ran out: you keep %s. %s".formatted(colleague, mine, times(zone));
                    case PROPOSED, WITHDRAWN ->
                        throw new IllegalArgumentException("nobody but the proposer did this: " + swap.state());
                });
    }

    /** To the team: one line that mentions nobody; readers see moments in their own zone, else in the team's. */
    Message agreed(Swap swap, ZoneId zone) {
        Trade trade = swap.trade();
        String proposer = name(trade.proposer());
        String colleague = name(trade.colleague());
        return message("%s and %s swapped: %s has %s, %s has %s."
                .formatted(
                        proposer,
                        colleague,
                        colleague,
                        moments(trade.given(), zone),
                        proposer,
                        moments(trade.asked(), zone)));
    }

    private String moments(Leg leg, ZoneId zone) {
        return leg.schedule() + " from " + moment(leg.span().start(), zone) + " to "
                + moment(leg.span().end(), zone);
    }

    private String moment(Instant at, ZoneId zone) {
        return Text.moment(at, Wording.moment(at, zone, now) + " " + zone.getId());
    }

    private String shift(Leg leg, ZoneId zone) {
        return "*" + Wording.span(leg.span(), zone, now) + "* · " + leg.schedule();
    }

    private static String times(ZoneId zone) {
        return "(" + zone.getId() + ")";
    }

    private static Message message(String text, ButtonElement... buttons) {
        LayoutBlock words = Blocks.section("swap", text);
        return new Message(
                text,
                buttons.length == 0 ? List.of(words) : List.of(words, Blocks.actions("swap.answer", List.of(buttons))));
    }

    private static String id(Swap swap) {
        return Long.toString(swap.id());
    }

    /** Cut: what is said about a swap holds at most a few names. */
    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 80));
    }
}
