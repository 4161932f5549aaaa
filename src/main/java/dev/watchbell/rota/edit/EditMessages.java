package dev.watchbell.rota.edit;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Holes;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Moves;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Turn;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms in which a rota is edited, and what is said about it. */
record EditMessages(People people, Instant now) {
    static final String CHOOSE = "rota.edit.choose";
    static final String LAYER = "rota.edit.layer";
    static final String APPLY = "rota.edit.apply";
    static final String WHAT = "what";
    static final String SCHEDULE = "schedule";
    static final String NAME = "name";
    static final String USERS = "users";
    static final String TYPE = "type";
    static final String EVERY = "every";
    static final String DAY = "day";
    static final String TIME = "time";
    static final String ZONE = "zone";
    static final String HOURS = "hours";
    static final String DO = "do";
    static final String NOW = "now";
    static final String REMOVE = "remove";

    private static final String TITLE = "Edit the rota";
    private static final int PEOPLE = 20;
    private static final int SHIFTS = 4;

    /** Which layer; the value is the schedule's name, and the layer's number or {@code new}. */
    View choose(TeamRotas rotas) {
        List<Option> options = new ArrayList<>();
        for (Map.Entry<ScheduleId, Rota> one : rotas.schedules().entrySet()) {
            String schedule = one.getKey().name();
            int number = 0;
            for (Layer layer : one.getValue().layers()) {
                options.add(new Option(schedule + " · " + layer.name(), schedule + " " + number++));
            }
            options.add(new Option(schedule + ": one more layer on top", schedule + " new"));
        }
        options.add(new Option("A new schedule", "new"));
        return new Form(CHOOSE, TITLE, "Next")
                .remembering(rotas.team().id().value())
                .select(
                        WHAT,
                        "What do you want to change?",
                        options,
                        Optional.of(options.get(0).value()))
                .view();
    }

    View layer(Team team, Draft draft, Layer shown, boolean isNewSchedule) {
        Rotation rotation = shown.rotation();
        Form form = new Form(LAYER, TITLE, "See what moves").remembering(draft.json());
        if (isNewSchedule) {
            form.line(SCHEDULE, "Name of the schedule", "secondary", 40);
        }
        form.line(NAME, "Name of the layer", shown.name(), 60)
                .people(USERS, "Who takes turns, in this order", ids(rotation.users()))
                .select(
                        TYPE,
                        "A turn is counted in",
                        types(),
                        Optional.of(rotation.turn().word()))
                .line(EVERY, "How many of them a turn lasts", Integer.toString(rotation.every()), 9)
                .day(DAY, "First handoff: day", rotation.start().toLocalDate())
                .line(
                        TIME,
                        "First handoff: time",
                        rotation.start().toLocalTime().toString(),
                        5)
                .line(ZONE, "Time zone", rotation.zone().getId(), 60)
                .paragraph(
                        HOURS,
                        "Only in these hours, a line each, such as MON-FRI 09:00-17:00",
                        TypedHours.write(shown.active()),
                        500);
        return form.ticks(DO, "And", ticks(team, draft)).view();
    }

    private static List<Option> ticks(Team team, Draft draft) {
        List<Option> ticks = new ArrayList<>();
        long days = team.settings().frozen().toDays();
        ticks.add(new Option("change at once what was promised for the next " + days + " days, too", NOW));
        if (draft.replaces().isPresent()) {
            ticks.add(new Option("remove this layer", REMOVE));
        }
        return ticks;
    }

    static List<Option> types() {
        return Arrays.stream(Turn.values())
                .map(turn -> new Option(turn.unit() + "s", turn.word()))
                .toList();
    }

    /** Whom it moves, before anything is done. */
    View preview(Draft draft, Applied plan, ZoneId zone) {
        return new Form(APPLY, TITLE, "Apply")
                .remembering(draft.json())
                .text("moves", Text.shorten(moves(plan, zone) + holes(plan, zone), 2_900))
                .view();
    }

    /** One line for each schedule that the edit leaves a hole in; empty where there is none. */
    private String holes(Applied plan, ZoneId zone) {
        return Holes.of(plan).stream()
                .map(hole -> "\n:warning: *Nobody* will be on call on "
                        + hole.schedule().name() + ", " + Wording.span(hole.span(), zone, now) + ".")
                .collect(Collectors.joining());
    }

    private String moves(Applied plan, ZoneId zone) {
        List<Moves> moves = Moves.of(plan);
        if (moves.isEmpty()) {
            return plan.anything()
                    ? "Nobody's shifts move in the next eight weeks."
                    : "That changes nothing. There is nothing to apply.";
        }
        String lines =
                moves.stream().limit(PEOPLE).map(one -> person(one, zone)).collect(Collectors.joining("\n"));
        int more = moves.size() - PEOPLE;
        return "*" + people(moves.size())
                + " coming shifts move*, in the next eight weeks. They are told when you apply"
                + " it, and nobody else is. Times are in your zone, " + zone.getId() + ".\n" + lines
                + (more > 0 ? "\nand " + more + " more people" : "");
    }

    private static String people(int count) {
        return count == 1 ? "One person's" : count + " people's";
    }

    private String person(Moves moves, ZoneId zone) {
        return Stream.of(
                        Optional.of("*" + name(moves.person()) + "*"),
                        some("loses", moves.lost(), zone),
                        some("gets", moves.gained(), zone))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> some(String verb, List<Watch> shifts, ZoneId zone) {
        if (shifts.isEmpty()) {
            return Optional.empty();
        }
        String shown = shifts.stream()
                .limit(SHIFTS)
                .map(one -> Wording.span(one.shift().span(), zone, now))
                .collect(Collectors.joining("; "));
        int more = shifts.size() - SHIFTS;
        return Optional.of(verb + " " + shown + (more > 0 ? "; and " + more + " more" : ""));
    }

    /** For the channel, when it is done; mentions nobody. */
    String done(Applied applied, PersonId by) {
        int moved = Moves.of(applied).size();
        String told = moved == 0 ? "Nobody's shifts move." : people(moved) + " shifts move, and they have been told.";
        return name(by) + " edited the rota. " + told
                + holes(applied, applied.team().zone());
    }

    String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 80));
    }

    private static List<String> ids(List<PersonId> users) {
        return users.stream().map(PersonId::value).distinct().toList();
    }
}
