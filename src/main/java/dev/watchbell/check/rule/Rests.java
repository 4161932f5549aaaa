package dev.watchbell.check.rule;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who has too little rest between two shifts, in whichever of the team's schedules they are. */
final class Rests {
    private Rests() {}

    static List<Finding> of(Inspected inspected) {
        List<Finding> findings = new ArrayList<>();
        Watches.of(inspected, inspected.soon()).spans().forEach((person, watches) -> {
            List<Span> gaps = gaps(watches, inspected.team().settings().rest());
            if (!gaps.isEmpty()) {
                findings.add(finding(inspected, person, gaps));
            }
        });
        return findings;
    }

    private static List<Span> gaps(List<Span> watches, Duration rest) {
        List<Span> gaps = new ArrayList<>();
        for (int next = 1; next < watches.size(); next++) {
            Instant off = watches.get(next - 1).end();
            Instant on = watches.get(next).start();
            Span gap = new Span(off, on);
            if (gap.duration().compareTo(rest) < 0) {
                gaps.add(gap);
            }
        }
        return gaps;
    }

    private static Finding finding(Inspected inspected, PersonId person, List<Span> gaps) {
        String rest = Wording.duration(inspected.team().settings().rest());
        String name = inspected.name(person);
        return new Finding(
                Rule.REST,
                inspected.team().id().toString(),
                Optional.of(gaps.get(0)),
                name + " has " + Wording.duration(gaps.get(0).duration()) + " between two shifts, not " + rest
                        + inspected.more(gaps),
                name
                        + " trades one of the two with `/oncall swap`; where it comes again and again, put other turns between. "
                        + inspected.edit() + " is the place");
    }
}
