package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is on call, and when: the one calculation, which everything else that tells of duty rests on. */
public final class OnCall {

    /** How far around its window {@link #shifts} looks for the true start and end of a shift. */
    public static final Duration FARTHEST = Duration.ofDays(366);

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private OnCall() {}

    /**
     * Who is on call at an instant, and why.
     *
     * @param person empty where nobody is
     * @param scheduled whom the layers alone would have on call
     * @param layer the one that {@code scheduled} comes from
     * @param covers those that counted, in the order in which they were applied
     * @param until the next instant at which this answer may change; {@link Instant#MAX} where it never does
     */
    public record Answer(
            Optional<PersonId> person,
            Optional<PersonId> scheduled,
            Optional<Layer> layer,
            List<Cover> covers,
            Instant until) {
        public Answer {
            covers = List.copyOf(covers);
        }
    }

    /** Whether an instant lies in the years that can be asked for: 1 to 9999. */
    public static boolean knows(Instant at) {
        return !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
    }

    /** At the instant of a handoff it is the new person. Instants outside of the years 1 to 9999 are refused. */
    public static Answer at(Rota rota, Instant at) {
        if (!knows(at)) {
            throw new IllegalArgumentException("who is on call is known in the years 1 to 9999, not at " + at);
        }
        Instant until = rota.nextVersion(at);
        Optional<PersonId> scheduled = Optional.empty();
        Optional<Layer> from = Optional.empty();
        List<Version.Running> layers = rota.version(at).layers();
        for (int top = layers.size() - 1; top >= 0 && scheduled.isEmpty(); top--) {
            Version.Running running = layers.get(top);
            Held<Optional<PersonId>> held = running.at(at);
            until = Held.earlier(until, held.until());
            scheduled = held.value();
            from = scheduled.map(somebody -> running.layer());
        }
        return covered(rota.covers(at), new Answer(scheduled, scheduled, from, List.of(), until));
    }

    private static Answer covered(Held<List<Cover>> covers, Answer bare) {
        Optional<PersonId> person = bare.person();
        var applied = new ArrayList<Cover>(0);
        for (Cover cover : covers.value()) {
            if (cover.takesFrom(person)) {
                person = cover.by();
                applied.add(cover);
            }
        }
        return new Answer(person, bare.scheduled(), bare.layer(), applied, Held.earlier(bare.until(), covers.until()));
    }

    /** Fills the window: one entry for each stretch with the same person, or with nobody (a hole, an empty value). */
    public static Timeline<Optional<PersonId>> timeline(Rota rota, Span window) {
        var entries = new ArrayList<Timeline.Entry<Optional<PersonId>>>();
        Instant reached = window.start();
        while (reached.isBefore(window.end())) {
            Answer answer = at(rota, reached);
            Instant until = Held.earlier(answer.until(), window.end());
            entries.add(new Timeline.Entry<>(new Span(reached, until), answer.person()));
            reached = until;
        }
        return new Timeline<>(entries);
    }

    /**
     * The shifts that touch the window, each with its true start and end, also where these lie outside.
     *
     * <p>A shift that goes on for longer than {@link #FARTHEST} before or after the window is cut there: that edge is
     * no handoff, and moves with the window.
     */
    public static List<Shift> shifts(Rota rota, Span window) {
        var shifts = new ArrayList<Shift>();
        for (Timeline.Entry<Optional<PersonId>> entry : timeline(rota, window).entries()) {
            entry.value().ifPresent(person -> shifts.add(whole(rota, person, entry.span(), window)));
        }
        return List.copyOf(shifts);
    }

    private static Shift whole(Rota rota, PersonId person, Span seen, Span window) {
        Instant start = seen.start().equals(window.start()) ? startOf(rota, person, seen.start()) : seen.start();
        Instant end = seen.end().equals(window.end()) ? endOf(rota, person, seen.end()) : seen.end();
        return new Shift(person, new Span(start, end));
    }

    private static Instant endOf(Rota rota, PersonId person, Instant reached) {
        Instant farthest = reached.plus(FARTHEST);
        Instant end = reached;
        while (end.isBefore(farthest)) {
            Answer next = at(rota, end);
            if (!next.person().equals(Optional.of(person))) {
                return end;
            }
            end = next.until();
        }
        return farthest;
    }

    /** Answers know only what comes next, so this looks from farther and farther back. */
    private static Instant startOf(Rota rota, PersonId person, Instant seen) {
        for (Duration back = Duration.ofDays(2); ; back = back.multipliedBy(4)) {
            boolean last = back.compareTo(FARTHEST) >= 0;
            var before = new Span(seen.minus(last ? FARTHEST : back), seen);
            List<Timeline.Entry<Optional<PersonId>>> entries =
                    timeline(rota, before).entries();
            Timeline.Entry<Optional<PersonId>> nearest = entries.get(entries.size() - 1);
            if (!nearest.value().equals(Optional.of(person))) {
                return seen;
            }
            if (last || nearest.span().start().isAfter(before.start())) {
                return nearest.span().start();
            }
        }
    }
}
