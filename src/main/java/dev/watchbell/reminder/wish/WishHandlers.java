package dev.watchbell.reminder.wish;

import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Typed;
import java.util.List;

/** {@code /oncall pings}: what somebody is told of their watches, and when. */
public final class WishHandlers {
    private final Wishes wishes;
    private final Rotas rotas;
    private final Runnable changed;

    /** @param changed is run in the transaction in which somebody's wishes change */
    public WishHandlers(Wishes wishes, Rotas rotas, Runnable changed) {
        this.wishes = wishes;
        this.rotas = rotas;
        this.changed = changed;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                "/oncall",
                List.of("pings", "ping", "reminders"),
                "[add 2d|mute 1w|mute|mute end|usual]",
                "what you are told of your watches, and when",
                "/oncall pings add 2d",
                this::command));
    }

    Reply command(Command command) {
        String words = Typed.plain(command.words());
        TypedWish typed = TypedWish.read(words);
        WishMessages messages = new WishMessages();
        if (typed instanceof TypedWish.Start) {
            return Reply.privately(messages.startStays());
        }
        if (typed instanceof TypedWish.OutOfRange) {
            return Reply.privately(messages.outOfRange());
        }
        if (typed instanceof TypedWish.Unclear) {
            return Reply.privately(messages.unclear(words));
        }
        if (!(typed instanceof TypedWish.Show)) {
            wishes.change(command.by(), typed);
            changed.run();
        }
        List<Team> teams =
                rotas.about(command.by()).stream().map(TeamRotas::team).toList();
        return Reply.privately(messages.told(
                teams, team -> wishes.of(command.by(), team.settings().pings())));
    }
}
