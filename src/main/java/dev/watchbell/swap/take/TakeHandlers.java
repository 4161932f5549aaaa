package dev.watchbell.swap.take;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
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
import dev.watchbell.swap.Leg;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /oncall take}, its modal and its button. */
public final class TakeHandlers {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Takes takes;
    private final Rotas rotas;
    private final People people;
    private final InstantSource clock;

    public TakeHandlers(Takes takes, Rotas rotas, People people, InstantSource clock) {
        this.takes = takes;
        this.rotas = rotas;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                                "/oncall",
                                List.of("take", "me"),
                                "[<duration>|until <when>] [for <team>]",
                                "you take the watch from the person on call, now",
                                "/oncall take 2h for payments",
                                this::command)
                        .withTimes())
                .submission(TakeFormMessages.WHICH, this::chosen)
                .press(TakeMessages.BACK, this::takeBack);
    }

    private Reply command(Command command) {
        PersonId by = command.by();
        Where where = Where.last(Typed.plain(command.words()));
        Instant now = clock.instant();
        Optional<Instant> until = TypedEnd.read(where.rest(), now, people.zone(by));
        if (until.isEmpty() && !where.rest().isEmpty()) {
            return Reply.privately(answers(by).unclear(where.rest()));
        }
        List<ScheduleId> meant = schedules(teams(where, command), where);
        if (meant.isEmpty()) {
            return Reply.privately(answers(by).noTeam(where.written()));
        }
        if (meant.size() == 1) {
            return said(by, takes.take(by, meant.get(0), until));
        }
        List<Leg> others = takes.live(teams(where, command)).stream()
                .filter(leg -> meant.contains(leg.schedule()))
                .filter(leg -> !leg.giver().equals(by))
                .toList();
        return others.isEmpty()
                ? said(by, takes.take(by, meant.get(0), until))
                : Reply.modal(new TakeFormMessages(people, now).which(by, others, where.rest()));
    }

    private List<TeamRotas> teams(Where where, Command command) {
        return where.team()
                .map(name -> rotas.named(name).stream().toList())
                .orElseGet(() -> rotas.around(command.in(), command.by()));
    }

    private static List<ScheduleId> schedules(List<TeamRotas> teams, Where where) {
        return teams.stream()
                .flatMap(team -> team.schedules().keySet().stream())
                .filter(where::means)
                .toList();
    }

    /** What was chosen is looked up among what there is: nothing in a form is trusted. */
    private Reply chosen(Submission submission) {
        PersonId by = submission.by();
        String chosen = submission.value(TakeFormMessages.SCHEDULE).orElse("");
        Optional<ScheduleId> schedule = rotas.schedules().stream()
                .filter(one -> one.toString().equals(chosen))
                .findFirst();
        if (schedule.isEmpty()) {
            return Reply.refusal(TakeFormMessages.SCHEDULE, answers(by).changed());
        }
        String typed = submission.value(TakeFormMessages.END).orElse("");
        Optional<Instant> until = TypedEnd.read(typed, clock.instant(), people.zone(by));
        if (until.isEmpty() && !typed.isBlank()) {
            return Reply.refusal(TakeFormMessages.END, answers(by).unclearField(typed));
        }
        TakeOutcome outcome = takes.take(by, schedule.get(), until);
        return outcome instanceof TakeOutcome.Done
                ? Reply.silence()
                : Reply.refusal(TakeFormMessages.SCHEDULE, answers(by).sentence(outcome));
    }

    private Reply takeBack(Press press) {
        TakeOutcome outcome = ID.matcher(press.value()).matches()
                ? takes.takeBack(Long.parseLong(press.value()), press.by())
                : new TakeOutcome.Unknown();
        return said(press.by(), outcome);
    }

    /** What was done is told where it belongs: in the channel, and to the two whose watch it is. */
    private Reply said(PersonId by, TakeOutcome outcome) {
        return outcome instanceof TakeOutcome.Done
                ? Reply.silence()
                : Reply.privately(answers(by).sentence(outcome));
    }

    private TakeAnswerMessages answers(PersonId reader) {
        return new TakeAnswerMessages(people, reader, clock.instant());
    }
}
