package dev.watchbell.swap.fair;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Trade;
import dev.watchbell.swap.favour.Balance;
import dev.watchbell.swap.favour.Favour;
import dev.watchbell.swap.favour.Toll;
import dev.watchbell.swap.rule.Change;
import dev.watchbell.swap.rule.Facts;
import dev.watchbell.swap.rule.Rule;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fairest exchange for a shift: whose shift, and why; nothing that a rule forbids.
 *
 * @param facts from {@link #LATELY} ago until {@link Candidates#AHEAD} from now
 * @param favours those of {@link dev.watchbell.swap.favour.Favours#lately}
 */
public record Fairest(Facts facts, List<Favour> favours, People people) {
    /** How far back nights and weekends count. */
    public static final Duration LATELY = Duration.ofDays(28);

    private static final Duration RESTED = Duration.ofDays(2);

    public Fairest {
        favours = List.copyOf(favours);
    }

    /** What {@code by} could have for that shift, the fairest first. */
    public List<Exchange> of(PersonId by, Choice given, Collection<PersonId> colleagues) {
        Leg mine = new Leg(given.schedule(), by, given.span());
        Duration carried = carried(by);
        return colleagues.stream()
                .distinct()
                .flatMap(colleague -> with(colleague, mine, carried))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private Stream<Map.Entry<Rank, Exchange>> with(PersonId colleague, Leg mine, Duration carriedByMe) {
        Balance balance = Balance.between(mine.giver(), colleague, favours);
        boolean fewer = carried(colleague).compareTo(carriedByMe) < 0;
        return facts.watches(colleague)
                .filter(watch -> offered(watch.shift().span()))
                .map(watch -> new Trade(
                        mine, new Leg(watch.schedule(), colleague, watch.shift().span())))
                .filter(trade -> Rule.first(Change.of(trade), facts, Set.of()).isEmpty())
                .map(trade ->
                        Map.entry(rank(trade, balance, fewer), new Exchange(trade, reasons(trade, balance, fewer))));
    }

    private boolean offered(Span span) {
        return span.start().isAfter(facts.now())
                && span.start().isBefore(facts.now().plus(Candidates.AHEAD));
    }

    private Rank rank(Trade trade, Balance balance, boolean fewer) {
        Toll gets = toll(trade.asked(), trade.proposer());
        Toll gives = toll(trade.given(), trade.proposer());
        Duration unlike = gets.whole()
                .minus(gives.whole())
                .abs()
                .plus(gets.weekends().minus(gives.weekends()).abs());
        Duration apart = Duration.between(
                        trade.given().span().start(), trade.asked().span().start())
                .abs();
        return new Rank(
                -Long.signum(balance.ahead().toHours()),
                unlike,
                !fewer,
                gets.nights().plus(toll(trade.given(), trade.colleague()).nights()),
                shortestRest(trade),
                apart,
                trade.colleague() + " "
                        + new Choice(trade.asked().schedule(), trade.asked().span()).key());
    }

    private List<Reason> reasons(Trade trade, Balance balance, boolean fewer) {
        List<Reason> reasons = new ArrayList<>();
        if (toll(trade.asked(), trade.proposer()).nights().isZero()) {
            reasons.add(new Reason.YourDaytime());
        }
        boolean ahead = balance.ahead().toHours() >= 1;
        boolean behind = balance.ahead().toHours() <= -1;
        Stream.of(balance)
                .filter(some -> ahead)
                .flatMap(some -> some.when().stream())
                .forEach(when -> reasons.add(new Reason.YouCovered(balance.ahead(), when)));
        Stream.of(Balance.between(trade.colleague(), trade.proposer(), favours))
                .filter(some -> behind)
                .flatMap(some -> some.when().stream())
                .forEach(when ->
                        reasons.add(new Reason.TheyCovered(balance.ahead().negated(), when)));
        if (toll(trade.given(), trade.colleague()).nights().isZero()) {
            reasons.add(new Reason.TheirDaytime());
        }
        if (fewer) {
            reasons.add(new Reason.FewerNights());
        }
        return reasons;
    }

    private Toll toll(Leg leg, PersonId person) {
        return Toll.of(leg.span(), people.zone(person));
    }

    private Duration carried(PersonId person) {
        Instant now = facts.now();
        Span lately = new Span(now.minus(LATELY), now);
        List<Span> spans = facts.watches(person)
                .flatMap(watch -> watch.shift().span().intersection(lately).stream())
                .toList();
        return Toll.of(spans, people.zone(person)).burden();
    }

    private Duration shortestRest(Trade trade) {
        return Change.of(trade).stream()
                .map(change -> rest(
                        change.taker(), change.taken().get(0), change.given().get(0)))
                .reduce(RESTED, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private Duration rest(PersonId taker, Leg taken, Leg given) {
        return facts.watches(taker)
                .filter(watch -> !watch.equals(asWatch(given)))
                .map(watch -> between(watch.shift().span(), taken.span()))
                .reduce(RESTED, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    private static Watch asWatch(Leg leg) {
        return new Watch(leg.schedule(), new Shift(leg.giver(), leg.span()));
    }

    private static Duration between(Span one, Span other) {
        Duration later = Duration.between(one.end(), other.start());
        Duration earlier = Duration.between(other.end(), one.start());
        Duration apart = later.compareTo(earlier) > 0 ? later : earlier;
        return apart.isNegative() ? Duration.ZERO : apart;
    }
}
