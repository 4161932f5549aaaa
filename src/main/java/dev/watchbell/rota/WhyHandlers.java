package dev.watchbell.rota;

import dev.watchbell.people.People;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Text;
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
    private final People people;
    private final InstantSource clock;

    public WhyHandlers(Rotas rotas, People people, InstantSource clock) {
        this.rotas = rotas;
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
                this::why));
    }

    private Reply why(Command command) {
        Matcher words = WORDS.matcher(command.words().strip());
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
        Optional<TeamRotas> team = Optional.ofNullable(words.group("team"))
                .map(written -> questions.team(written).flatMap(found -> rotas.rotas(found.id())))
                .orElseGet(() -> questions.teams(command.in(), command.by()).stream()
                        .findFirst()
                        .flatMap(found -> rotas.rotas(found.id())));
        return team.map(found -> Reply.privately(
                        new WhyMessages(people, zone, now).why(found.team(), rotas.why(found, at.get()), at.get())))
                .orElseGet(() -> Reply.privately(
                        "I know no such team. Try `/oncall why` in a team's channel, or `/oncall why for payments`."));
    }

    private static Reply notUnderstood(String typed) {
        return Reply.privately("I don't understand “" + Text.plain(Text.cut(typed, 60))
                + "”. Try `/oncall why`, `/oncall why at tomorrow 18:00` or `/oncall why at tue for payments`.");
    }
}
