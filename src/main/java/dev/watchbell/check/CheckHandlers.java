package dev.watchbell.check;

import dev.watchbell.people.People;
import dev.watchbell.people.Team;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code /oncall check}. */
public final class CheckHandlers {
    private static final int SHOWN = 60;

    private final Checks checks;
    private final People people;
    private final InstantSource clock;

    public CheckHandlers(Checks checks, People people, InstantSource clock) {
        this.checks = checks;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                "/oncall",
                List.of("check", "lint"),
                "[team]",
                "what in the rota will hurt somebody",
                "/oncall check payments",
                this::check));
    }

    private Reply check(Command command) {
        String written = Typed.plain(command.words());
        Optional<Message> answer = checks.meant(written, command.in(), command.by())
                .map(Team::id)
                .flatMap(team -> checks.team(team, people.zone(command.by()), clock.instant()))
                .map(CheckMessages::answer);
        return answer.map(Reply::privately).orElseGet(() -> unknown(written));
    }

    private static Reply unknown(String written) {
        return Reply.privately(
                written.isBlank()
                        ? "Which team’s rota? Try `/oncall check` in the team’s channel, or `/oncall check payments`"
                                + " with its short name."
                        : "I know no team “" + Text.plain(Text.cut(written, SHOWN))
                                + "”. Try `/oncall check payments` with a team’s short name.");
    }
}
