package dev.watchbell.reminder;

import dev.watchbell.people.People;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import java.time.InstantSource;

/** The button <em>I have the watch</em>. */
public final class ReminderHandlers {
    private final Pings pings;
    private final People people;
    private final InstantSource clock;

    public ReminderHandlers(Pings pings, People people, InstantSource clock) {
        this.pings = pings;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.press(PingMessages.TAKEN, this::taken);
    }

    private Reply taken(Press press) {
        TakenOutcome outcome = press.value().matches("[0-9]{1,18}")
                ? pings.taken(Long.parseLong(press.value()), press.by())
                : new TakenOutcome.Unknown();
        return outcome instanceof TakenOutcome.Taken
                ? Reply.silence()
                : Reply.privately(new TakenMessages(people, clock.instant()).sentence(outcome, press.by()));
    }
}
