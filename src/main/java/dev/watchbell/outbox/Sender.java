package dev.watchbell.outbox;

import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trouble;
import dev.watchbell.store.Database;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what is due to Slack, one thing at a time, and sees that it is written down what came of it. */
final class Sender {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final ClaimStore claims;
    private final Notes notes;
    private final Speech speech;
    private final Attempt attempt;
    private final Settlement settlement;

    Sender(
            Database database,
            SlackClient slack,
            HoldStore holds,
            Listeners listeners,
            RandomGenerator luck,
            InstantSource clock) {
        OutboxStore rows = new OutboxStore(database);
        this.claims = new ClaimStore(database);
        this.notes = new Notes(database);
        this.speech = new Speech(slack, rows, claims, holds, clock);
        Running running = new Running(claims, notes, new Errands(slack, rows), listeners, clock);
        this.attempt = new Attempt(claims, notes, speech, running, new Fold(database, rows), clock);
        this.settlement = new Settlement(claims, holds, listeners, luck, clock);
    }

    /** Where it is noted what was said or done: before they are started, at once. */
    Notes notes() {
        return notes;
    }

    /** True where it is said or done now; false where it waits on, was refused, has passed, or isn't ours any more. */
    boolean send(Due due) {
        if (!claims.renew(due)) {
            return false;
        }
        try {
            return attempt.at(due);
        } catch (Speech.LeaseLost lost) {
            LOG.warn("not said, another may be at it subject={}", due.subject());
        } catch (SlackFailure failure) {
            return settled(due, failure);
        } catch (RuntimeException ours) {
            settlement.stumble(due, ours);
        }
        return false;
    }

    private boolean settled(Due due, SlackFailure failure) {
        Delivery.Next next = settlement.next(due, failure);
        if (next instanceof Delivery.Next.Plainly && !speech.mayBeTakenSoon(due)) {
            return plainly(due, failure);
        }
        settlement.settle(due, failure, next);
        return false;
    }

    private boolean plainly(Due due, SlackFailure failure) {
        LOG.error("slack didn't take our blocks, said plainly subject={} error={}", due.subject(), failure.error());
        try {
            return attempt.plainly(due);
        } catch (Speech.LeaseLost lost) {
            LOG.warn("not said, another may be at it subject={}", due.subject());
        } catch (SlackFailure again) {
            settlement.settle(
                    due,
                    again,
                    again.trouble() == Trouble.OUR_BUG ? new Delivery.Next.Refused() : settlement.next(due, again));
        }
        return false;
    }
}
