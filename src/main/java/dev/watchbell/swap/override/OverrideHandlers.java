package dev.watchbell.swap.override;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Typed;
import dev.watchbell.swap.take.Where;
import dev.watchbell.time.TypedSpan;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /oncall override}, its modal and its button. */
public final class OverrideHandlers {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern WORDS = Pattern.compile("(?<who><@[^>]*>|@\\S+)?\\s*(?<rest>.*)", Pattern.DOTALL);

    private final Placements placements;
    private final Rotas rotas;
    private final People people;
    private final Function<String, Optional<PersonId>> mentioned;
    private final InstantSource clock;

    /** @param mentioned who is meant by {@code @colleague}; empty where nobody is, or nobody known */
    public OverrideHandlers(
            Placements placements,
            Rotas rotas,
            People people,
            Function<String, Optional<PersonId>> mentioned,
            InstantSource clock) {
        this.placements = placements;
        this.rotas = rotas;
        this.people = people;
        this.mentioned = mentioned;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                                "/oncall",
                                List.of("override"),
                                "[@user] [<window>] [for <team>]",
                                "a lead puts somebody on call",
                                "/oncall override @ben tomorrow 9:00-18:00",
                                this::command)
                        .withTimes())
                .submission(OverrideFormMessages.PUT, this::filledIn)
                .press(OverrideMessages.UNDO, this::undo);
    }

    private Reply command(Command command) {
        PersonId by = command.by();
        Matcher words = WORDS.matcher(command.words().strip());
        Where where = Where.last(Typed.plain(words.matches() ? words.group("rest") : command.words()));
        Optional<String> who = Optional.ofNullable(words.matches() ? words.group("who") : null);
        Optional<PersonId> person = who.flatMap(mentioned);
        if (who.isPresent() && person.isEmpty()) {
            return Reply.privately(answers(by).unknownPerson(Typed.plain(who.get())));
        }
        List<Team> teams = teams(where, command).stream().map(TeamRotas::team).toList();
        List<ScheduleId> meant = teams(where, command).stream()
                .filter(team -> Placements.may(team.team(), by))
                .flatMap(team -> team.schedules().keySet().stream())
                .filter(where::means)
                .toList();
        if (meant.isEmpty()) {
            Optional<Team> closed =
                    teams.stream().filter(team -> !Placements.may(team, by)).findFirst();
            return closed.map(team -> said(by, new OverrideOutcome.NotLead(team)))
                    .orElseGet(() -> Reply.privately(answers(by).noTeam(where.written())));
        }
        return meant.size() > 1 || person.isEmpty() || where.rest().isEmpty()
                ? Reply.modal(new OverrideFormMessages(people).put(by, person, meant, where.rest()))
                : put(by, person.get(), meant.get(0), where.rest());
    }

    private List<TeamRotas> teams(Where where, Command command) {
        return where.team()
                .map(name -> rotas.named(name).stream().toList())
                .orElseGet(() -> rotas.around(command.in(), command.by()));
    }

    private Reply put(PersonId by, PersonId person, ScheduleId schedule, String typed) {
        TypedSpan.Read read = TypedWindow.read(typed, clock.instant(), people.zone(by));
        if (read instanceof TypedSpan.Read.Window window) {
            return said(by, placements.put(by, person, schedule, window.span()));
        }
        return Reply.privately(
                read instanceof TypedSpan.Read.Backwards
                        ? answers(by).backwards()
                        : answers(by).unclear(typed));
    }

    /** What was chosen is looked up among what there is: nothing in a form is trusted. */
    private Reply filledIn(Submission submission) {
        PersonId by = submission.by();
        String chosen = submission.value(OverrideFormMessages.SCHEDULE).orElse("");
        Optional<PersonId> person = submission
                .value(OverrideFormMessages.PERSON)
                .filter(id -> !id.isBlank())
                .map(PersonId::new);
        Optional<ScheduleId> schedule = rotas.schedules().stream()
                .filter(one -> one.toString().equals(chosen))
                .findFirst();
        if (schedule.isEmpty()) {
            return Reply.refusal(OverrideFormMessages.SCHEDULE, answers(by).sentence(new OverrideOutcome.Unknown()));
        }
        if (person.isEmpty()) {
            return Reply.refusal(OverrideFormMessages.PERSON, "Choose who is to be on call.");
        }
        return filledIn(by, person.get(), schedule.get(), submission);
    }

    private Reply filledIn(PersonId by, PersonId person, ScheduleId schedule, Submission submission) {
        String typed = submission.value(OverrideFormMessages.WHEN).orElse("");
        TypedSpan.Read read = TypedWindow.read(typed, clock.instant(), people.zone(by));
        if (read instanceof TypedSpan.Read.Window window) {
            OverrideOutcome outcome = placements.put(by, person, schedule, window.span());
            return outcome instanceof OverrideOutcome.Done
                    ? Reply.silence()
                    : Reply.refusal(field(outcome), answers(by).sentence(outcome));
        }
        return Reply.refusal(
                OverrideFormMessages.WHEN,
                read instanceof TypedSpan.Read.Backwards
                        ? answers(by).backwards()
                        : answers(by).unclearField(typed));
    }

    private static String field(OverrideOutcome outcome) {
        if (outcome instanceof OverrideOutcome.Past) {
            return OverrideFormMessages.WHEN;
        }
        return outcome instanceof OverrideOutcome.NotHere ? OverrideFormMessages.PERSON : OverrideFormMessages.SCHEDULE;
    }

    private Reply undo(Press press) {
        OverrideOutcome outcome = ID.matcher(press.value()).matches()
                ? placements.undo(Long.parseLong(press.value()), press.by())
                : new OverrideOutcome.Unknown();
        return said(press.by(), outcome);
    }

    /** What was done is told where it belongs: in the channel, and to those whose watch it is. */
    private Reply said(PersonId by, OverrideOutcome outcome) {
        return outcome instanceof OverrideOutcome.Done
                ? Reply.silence()
                : Reply.privately(answers(by).sentence(outcome));
    }

    private OverrideAnswerMessages answers(PersonId reader) {
        return new OverrideAnswerMessages(people, reader, clock.instant());
    }
}
