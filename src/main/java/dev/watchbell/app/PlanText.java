package dev.watchbell.app;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Moves;
import dev.watchbell.rota.Watch;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What files would change, or have changed, as lines for a terminal: team by team, person by person. */
record PlanText(Function<PersonId, String> names, Instant now) {

    String of(FileChanges files) {
        List<Applied> plans = files.teams();
        List<Applied> changing = plans.stream().filter(Applied::anything).toList();
        List<String> lines = new ArrayList<>();
        changing.forEach(plan -> lines.addAll(team(plan)));
        int same = plans.size() - changing.size();
        if (same > 0) {
            lines.add(same + (same == 1 ? " team stays as it is" : " teams stay as they are"));
        }
        files.catalogue().ifPresent(catalogue -> lines.add(ServiceText.catalogue(catalogue)));
        return String.join("\n", lines);
    }

    private List<String> team(Applied plan) {
        List<String> lines = new ArrayList<>();
        String file = plan.team().keptIn().map(name -> " (" + name + ")").orElse("");
        lines.add(plan.team().id() + file + ": " + (plan.before().isEmpty() ? "a new team" : facts(plan)));
        plan.changes()
                .forEach((schedule, change) -> lines.add("  " + schedule + ": "
                        + kind(change, plan.at(), plan.team().zone())));
        lines.addAll(ServiceText.changes(plan));
        List<Moves> moves = Moves.of(plan);
        moves.forEach(one -> lines.addAll(person(one, plan.team().zone())));
        if (moves.isEmpty() && !plan.changes().isEmpty() && plan.before().isPresent()) {
            lines.add("  nobody's shifts move in the next eight weeks");
        }
        return lines;
    }

    private static String facts(Applied plan) {
        boolean same =
                plan.before().map(before -> before.team().equals(plan.team())).orElse(false);
        return same
                ? (plan.changes().isEmpty() ? "services change" : "schedules change")
                : "the team's own facts change";
    }

    private String kind(Applied.Change change, Instant at, ZoneId zone) {
        if (change.before().isEmpty()) {
            return "new";
        }
        if (change.after().isEmpty()) {
            return "ends";
        }
        List<String> moments = change.after().stream()
                .flatMap(rota -> rota.edits().stream())
                .filter(edit -> !edit.from().isBefore(at))
                .map(edit -> edit.from().equals(at) ? "at once" : "from " + Wording.moment(edit.from(), zone, now))
                .toList();
        return "edited" + (moments.isEmpty() ? "" : " " + String.join(", and ", moments));
    }

    private List<String> person(Moves moves, ZoneId zone) {
        record Line(Instant start, String text) {}
        Stream<Line> lost =
                moves.lost().stream().map(one -> new Line(one.shift().span().start(), "    - " + placed(one, zone)));
        Stream<Line> gained =
                moves.gained().stream().map(one -> new Line(one.shift().span().start(), "    + " + placed(one, zone)));
        Stream<String> lines = Stream.concat(lost, gained)
                .sorted(Comparator.comparing(Line::start))
                .map(Line::text);
        return Stream.concat(Stream.of("  " + names.apply(moves.person())), lines)
                .toList();
    }

    private String placed(Watch one, ZoneId zone) {
        return Wording.span(one.shift().span(), zone, now) + "  " + one.schedule();
    }
}
