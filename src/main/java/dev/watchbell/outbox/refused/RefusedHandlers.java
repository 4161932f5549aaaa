package dev.watchbell.outbox.refused;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** {@code /oncall outbox} and its buttons, for operators. */
public final class RefusedHandlers {
    private final Refusals refusals;
    private final Predicate<PersonId> operator;
    private final People people;
    private final InstantSource clock;

    /** @param operator who may see what others were to be told, and decide about it; asked anew at each press */
    public RefusedHandlers(Refusals refusals, Predicate<PersonId> operator, People people, InstantSource clock) {
        this.refusals = refusals;
        this.operator = operator;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("outbox"),
                        "",
                        "for admins: what Slack refused or hasn’t taken",
                        "/oncall outbox",
                        this::list))
                .press(RefusedMessages.AGAIN, press -> decided(press, refusals::sayAgain))
                .press(RefusedMessages.DROP, press -> decided(press, id -> refusals.drop(id, press.by())))
                .press(RefusedMessages.ALL_AGAIN, this::allAgain);
    }

    private Reply list(Command command) {
        return operator.test(command.by())
                ? Reply.privately(messages(command.by()).list(refusals.list()))
                : Reply.privately(RefusedMessages.notForYou());
    }

    private Reply decided(Press press, Predicate<UUID> deed) {
        if (!operator.test(press.by())) {
            return Reply.privately(RefusedMessages.notForYou());
        }
        boolean done = id(press.value()).filter(deed).isPresent();
        return done
                ? Reply.instead(messages(press.by()).list(refusals.list()))
                : Reply.privately(
                        "That was said or dropped meanwhile, or is being said right now. `/oncall outbox` shows what is left.");
    }

    private Reply allAgain(Press press) {
        if (!operator.test(press.by())) {
            return Reply.privately(RefusedMessages.notForYou());
        }
        int number = refusals.sayAllAgain();
        return number > 0
                ? Reply.instead(messages(press.by()).list(refusals.list()))
                : Reply.privately("Nothing is left that was refused.");
    }

    private RefusedMessages messages(PersonId reader) {
        return new RefusedMessages(people.zone(reader), clock.instant());
    }

    private static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
