package dev.watchbell.swap.fair;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.swap.Candidates;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.favour.Favours;
import dev.watchbell.swap.rule.Facts;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exchanges that the bot proposes by itself, on the schedules as they are at this moment. */
public final class Exchanges {
    private final Judge judge;
    private final Favours favours;
    private final People people;
    private final InstantSource clock;

    public Exchanges(Judge judge, Favours favours, People people, InstantSource clock) {
        this.judge = judge;
        this.favours = favours;
        this.people = people;
        this.clock = clock;
    }

    /** What {@code by} could have of those colleagues for that shift, the fairest first; none of it breaks a rule now. */
    public List<Exchange> best(PersonId by, Choice given, List<PersonId> colleagues) {
        Instant now = clock.instant();
        List<PersonId> takers = new ArrayList<>(colleagues);
        takers.add(by);
        Span window = new Span(now.minus(Fairest.LATELY), now.plus(Candidates.AHEAD));
        Facts facts = judge.facts(window, takers, now);
        return new Fairest(facts, favours.lately(), people).of(by, given, colleagues);
    }

    /** The best of each colleague who has one, the fairest colleague first. */
    public Map<PersonId, Exchange> bestOfEach(PersonId by, Choice given, List<PersonId> colleagues) {
        Map<PersonId, Exchange> best = new LinkedHashMap<>();
        best(by, given, colleagues).forEach(exchange -> best.putIfAbsent(exchange.colleague(), exchange));
        return best;
    }
}
