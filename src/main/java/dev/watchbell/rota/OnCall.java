package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is on call: the one calculation of the product, from which timelines and shifts are walked. */
public final class OnCall {
    private static final Duration LONGEST_LOOK = Duration.ofDays(370);

    private OnCall() {}

    /**
     * Who is on call at an instant, and why.
     *
     * @param person empty where nobody is
     * @param layer the name of the layer that has somebody; empty where none has
     * @param covers those that changed the answer, in the order in which they did
     * @param until the next instant at which the answer can be another; {@code Instant.MAX} where none is in sight
     */
    public record Answer(Optional<PersonId> person, Optional<String> layer, List<Cover> covers, Instant until) {}

    public static Answer at(Rota rota, Instant at) {
        Optional<PersonId> person = Optional.empty();
        Optional<String> name = Optional.empty();
        Instant until = Instant.MAX;
        for (int top = rota.layers().size() - 1; top >= 0 && person.isEmpty(); top--) {
            Layer layer = rota.layers().get(top);
            Turn turn = layer.at(at);
            person = turn.person();
            name = person.map(somebody -> layer.name());
            until = earlier(until, turn.until());
        }
        List<Cover> applied = new ArrayList<>();
        for (Cover cover : rota.covers()) {
            Span span = cover.span();
            if (at.isBefore(span.start())) {
                until = earlier(until, span.start());
            } else if (at.isBefore(span.end())) {
                until = earlier(until, span.end());
                if (cover.appliesTo(person)) {
                    person = cover.by();
                    applied.add(cover);
                }
            }
        }
        return new Answer(person, name, applied, until);
    }

    /** Who is on call from the span's start to its end, without a gap; adjacent stretches of one person are one. */
    public static Timeline<Optional<PersonId>> timeline(Rota rota, Span span) {
        Timeline.Builder<Optional<PersonId>> timeline = new Timeline.Builder<>();
        Instant at = span.start();
        while (at.isBefore(span.end())) {
            Answer answer = at(rota, at);
            Instant until = earlier(answer.until(), span.end());
            timeline.add(new Span(at, until), answer.person());
            at = until;
        }
        return timeline.build();
    }

    /**
     * The shifts that touch the span, each with its own start and end; one that lasts beyond a year before or after the
     * span is cut there.
     */
    public static List<Shift> shifts(Rota rota, Span span) {
        Span wide = new Span(startBefore(rota, span.start()), endAfter(rota, span.end()));
        return timeline(rota, wide).entries().stream()
                .filter(entry -> entry.span().overlaps(span))
                .flatMap(entry -> entry.value().map(person -> new Shift(person, entry.span())).stream())
                .toList();
    }

    /** When the stretch that holds at that instant began: looked for further and further back. */
    private static Instant startBefore(Rota rota, Instant at) {
        for (Duration look = Duration.ofDays(8); ; look = look.multipliedBy(4)) {
            Duration bounded = look.compareTo(LONGEST_LOOK) < 0 ? look : LONGEST_LOOK;
            Span back = new Span(at.minus(bounded), at.plusNanos(1));
            List<Timeline.Entry<Optional<PersonId>>> entries =
                    timeline(rota, back).entries();
            if (entries.size() > 1 || bounded.equals(LONGEST_LOOK)) {
                return entries.get(entries.size() - 1).span().start();
            }
        }
    }

    private static Instant endAfter(Rota rota, Instant at) {
        Instant last = at.plus(LONGEST_LOOK);
        Optional<PersonId> person = at(rota, at.minusNanos(1)).person();
        Instant end = at;
        while (end.isBefore(last)) {
            Answer answer = at(rota, end);
            if (!answer.person().equals(person)) {
                return end;
            }
            end = earlier(answer.until(), last);
        }
        return last;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
