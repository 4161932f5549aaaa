package dev.watchbell.swap.sos;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.take.Where;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** {@code /oncall sos}, its modal and its buttons. */
public final class SosHandlers {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern BECAUSE = Pattern.compile("^because\\s+(?:of\\s+)?", Pattern.CASE_INSENSITIVE);

    private final Calls calls;
    private final People people;
    private final InstantSource clock;

    public SosHandlers(Calls calls, People people, InstantSource clock) {
        this.calls = calls;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("sos"),
                        "[for <team>] [because …]",
                        "you must drop the watch now: people are asked until somebody has it",
                        "/oncall sos because of a fever",
                        this::command))
                .submission(SosFormMessages.WHICH, this::chosen)
                .press(SosMessages.TAKE, press -> answer(press, calls::take))
                .press(SosMessages.OFF, press -> answer(press, calls::callOff));
    }

    private Reply command(Command command) {
        PersonId by = command.by();
        Where where = Where.first(Typed.plain(command.words()));
        List<Leg> all = calls.watches(by);
        List<Leg> meant = all.stream().filter(leg -> means(where, leg)).toList();
        if (all.isEmpty()) {
            return Reply.privately(answers(by).notOnCall());
        }
        if (meant.isEmpty()) {
            return Reply.privately(answers(by).notOnCallFor(where.written(), all));
        }
        String why = why(where.rest());
        List<TeamId> teams =
                meant.stream().map(leg -> leg.schedule().team()).distinct().toList();
        return teams.size() == 1
                ? said(by, calls.ask(by, schedules(meant), why))
                : Reply.modal(SosFormMessages.which(teams, why));
    }

    private static boolean means(Where where, Leg leg) {
        return where.team()
                        .map(name -> name.equalsIgnoreCase(leg.schedule().team().value()))
                        .orElse(true)
                && where.means(leg.schedule());
    }

    private Reply chosen(Submission submission) {
        PersonId by = submission.by();
        String team = submission.value(SosFormMessages.TEAM).orElse("");
        List<Leg> meant = calls.watches(by).stream()
                .filter(leg -> leg.schedule().team().value().equals(team))
                .toList();
        SosOutcome outcome = calls.ask(
                by, schedules(meant), why(submission.value(SosFormMessages.WHY).orElse("")));
        return outcome instanceof SosOutcome.Done
                ? Reply.silence()
                : Reply.refusal(SosFormMessages.TEAM, answers(by).sentence(outcome));
    }

    private Reply answer(Press press, BiFunction<Long, PersonId, SosOutcome> deed) {
        SosOutcome outcome = ID.matcher(press.value()).matches()
                ? deed.apply(Long.parseLong(press.value()), press.by())
                : new SosOutcome.Unknown();
        return said(press.by(), outcome);
    }

    /** What was done is told where it belongs: in the channel, and to those who are concerned. */
    private Reply said(PersonId by, SosOutcome outcome) {
        return outcome instanceof SosOutcome.Done
                ? Reply.silence()
                : Reply.privately(answers(by).sentence(outcome));
    }

    private static List<ScheduleId> schedules(List<Leg> legs) {
        return legs.stream().map(Leg::schedule).toList();
    }

    private static String why(String typed) {
        String words = BECAUSE.matcher(Text.printable(typed).strip()).replaceFirst("");
        return Text.cut(words.strip(), SosFormMessages.MOST_WHY);
    }

    private SosAnswerMessages answers(PersonId reader) {
        return new SosAnswerMessages(people, reader, clock.instant());
    }
}
