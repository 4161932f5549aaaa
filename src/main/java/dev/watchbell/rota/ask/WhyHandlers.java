package dev.watchbell.rota.ask;

import dev.watchbell.people.People;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.audit.Audit;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import dev.watchbell.time.TypedTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /oncall why}: the whole chain behind an answer, so that nobody has to believe it. */
public final class WhyHandlers {
    private static final Pattern WORDS =
            Pattern.compile("(?:at\\s+(?<when>.+?))?\\s*(?:\\bfor\\s+(?<team>\\S+))?", Pattern.CASE_INSENSITIVE);

    private final Rotas rotas;
    private final Audit audit;
    private final People people;
    private final InstantSource clock;

    public WhyHandlers(Rotas rotas, Audit audit, People people, InstantSource clock) {
        this.rotas = rotas;
        this.audit = audit;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("why"),
                        "[at <when>] [for <team>]",
                        "why that person: layer, turn, covers, by whom and when",
                        "/oncall why at tomorrow 18:00",
                        this::why)
                .withTimes());
    }

    private Reply why(Command command) {
        Matcher words = WORDS.matcher(Typed.plain(command.words()));
        Instant now = clock.instant();
        ZoneId zone = people.zone(command.by());
        if (!words.matches()) {
            return notUnderstood(command.words());
        }
        Optional<Instant> at = Optional.ofNullable(words.group("when"))
                .map(when -> TypedTime.read(when, now, zone))
                .orElse(Optional.of(now));
        if (at.isEmpty() || !OnCall.knows(at.get())) {
            return notUnderstood(words.group("when"));
        }
        Questions questions = new Questions(rotas);
        String written = Optional.ofNullable(words.group("team")).orElse("");
        return questions.teams(written, command.in(), command.by()).stream()
                .findFirst()
                .map(found -> Reply.privately(new WhyMessages(people, zone, now)
                        .why(found.team(), rotas.why(found, at.get()), takenBack(found, at.get()), at.get())))
                .orElseGet(() -> Reply.privately(RotaMessages.noTeam(written, questions.teamNames())));
    }

    private List<Line> takenBack(TeamRotas team, Instant at) {
        return team.schedules().keySet().stream()
                .flatMap(schedule -> audit.takenBack(schedule, at).stream())
                .toList();
    }

    private static Reply notUnderstood(String typed) {
        return Reply.privately("I don't understand “" + Text.plain(Text.cut(typed, 60))
                + "”. Try `/oncall why`, `/oncall why at tomorrow 18:00` or `/oncall why at tue for payments`.");
    }
}
