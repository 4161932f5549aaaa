package dev.watchbell.swap.tell;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Proposal;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.Trade;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** A swap as a team's channel reads it; it mentions nobody, and readers see moments in their own zone. */
public record CallMessages(People people, Instant now) {

    /** An offer to anyone, then what became of it. */
    public Message call(Swap swap, ZoneId zone) {
        Phrases say = new Phrases(people, now);
        Proposal proposal = swap.proposal();
        String proposer = say.name(swap.proposer());
        String given = say.shift(proposal.given(), zone) + " " + Phrases.times(zone);
        String id = Long.toString(swap.id());
        return switch (swap.state()) {
            case PROPOSED ->
                OfferMessages.message(
                        "*%s offers* %s for one of these:%s%s\nWho gives one of them accepts; with another shift, offer that. It stands until %s."
                                .formatted(
                                        proposer,
                                        given,
                                        wanted(proposal, zone),
                                        say.onBehalf(swap).isEmpty()
                                                ? ""
                                                : "\n" + say.onBehalf(swap).strip(),
                                        say.moment(swap.timing().ends(), zone)),
                        Blocks.primary("Accept", OfferMessages.ACCEPT, id),
                        Blocks.button("Another shift", OfferMessages.COUNTER, id));
            case AGREED -> agreed(swap, zone);
            case COUNTERED ->
                OfferMessages.message("%s offered %s, and swapped with %s."
                        .formatted(
                                proposer,
                                given,
                                swap.answer()
                                        .flatMap(Swap.Answer::by)
                                        .map(say::name)
                                        .orElse("somebody")));
            case UNDONE -> undone(swap, zone);
            case DECLINED, WITHDRAWN, PASSED ->
                OfferMessages.message("%s offered %s, and took it back.".formatted(proposer, given));
            case EXPIRED ->
                OfferMessages.message(
                        "%s offered %s; nobody took it, so %s keeps it.".formatted(proposer, given, proposer));
        };
    }

    /** A line for each colleague. */
    private String wanted(Proposal proposal, ZoneId zone) {
        Phrases say = new Phrases(people, now);
        return proposal.asked().stream()
                .map(Leg::giver)
                .distinct()
                .map(giver -> "\n• " + say.name(giver) + ": "
                        + proposal.askedOf(giver).stream()
                                .map(leg -> Wording.span(leg.span(), zone, now) + schedule(leg, proposal))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining());
    }

    /** Where all is about one schedule it has been named already. */
    private static String schedule(Leg leg, Proposal proposal) {
        return leg.schedule().equals(proposal.given().schedule()) ? "" : " · " + leg.schedule();
    }

    /** One line: who has which shift now. */
    public Message agreed(Swap swap, ZoneId zone) {
        Phrases say = new Phrases(people, now);
        Trade trade = swap.trade().orElseThrow();
        return OfferMessages.message("%s and %s swapped: %s, %s."
                .formatted(
                        say.name(trade.proposer()),
                        say.name(trade.colleague()),
                        has(trade.colleague(), trade.given(), zone),
                        has(trade.proposer(), trade.asked(), zone)));
    }

    /** The same line, when it is so no more. */
    public Message undone(Swap swap, ZoneId zone) {
        Phrases say = new Phrases(people, now);
        Trade trade = swap.trade().orElseThrow();
        return OfferMessages.message("%s and %s swapped, and undid it: %s, %s."
                .formatted(
                        say.name(trade.proposer()),
                        say.name(trade.colleague()),
                        has(trade.proposer(), trade.given(), zone),
                        has(trade.colleague(), trade.asked(), zone)));
    }

    private String has(PersonId person, Leg leg, ZoneId zone) {
        return new Phrases(people, now).name(person) + " has " + moments(leg, zone);
    }

    private String moments(Leg leg, ZoneId zone) {
        return leg.schedule() + " from " + moment(leg.span().start(), zone) + " to "
                + moment(leg.span().end(), zone);
    }

    private String moment(Instant at, ZoneId zone) {
        return Text.moment(at, Wording.moment(at, zone, now) + " " + zone.getId());
    }
}
