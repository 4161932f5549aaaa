package dev.watchbell.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try at what is due: it is said or done now, or nobody needs it any more. */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private final ClaimStore claims;
    private final Speech speech;
    private final Errands errands;
    private final Listeners listeners;
    private final Fold fold;
    private final InstantSource clock;

    Attempt(ClaimStore claims, Speech speech, Errands errands, Listeners listeners, Fold fold, InstantSource clock) {
        this.claims = claims;
        this.speech = speech;
        this.errands = errands;
        this.listeners = listeners;
        this.fold = fold;
        this.clock = clock;
    }

    /** True where it is said or done now. */
    boolean at(Due due) {
        if (due.kind() != Kind.MESSAGE) {
            return run(due);
        }
        if (fold.grew(due, clock.instant())) {
            claims.untouched(due, due.begunAt().isPresent());
            return false;
        }
        return due.passed(clock.instant()) ? passed(due) : said(due, speech.say(due));
    }

    /** As something shorter, which Slack rather takes. */
    boolean plainly(Due due) {
        return said(due, speech.sayPlainly(due));
    }

    private boolean run(Due due) {
        Errands.Outcome outcome = errands.run(due);
        Instant now = clock.instant();
        if (outcome instanceof Errands.Outcome.NotYet) {
            claims.aside(due, now.plusSeconds(1));
            return false;
        }
        if (outcome instanceof Errands.Outcome.Opened opened) {
            claims.found(due, opened.channel());
            return listeners.opened(due, opened.channel(), now);
        }
        return claims.doneAmongOthers(due, Optional.empty(), now);
    }

    private boolean said(Due due, Spoken said) {
        LOG.debug("said subject={} at={} newest={}", due.subject(), said.at(), said.newest());
        if (!said.newest()) {
            claims.stands(due, said.at());
            return false;
        }
        return claims.doneAmongOthers(due, Optional.of(said.at()), clock.instant());
    }

    /** It may have been said in time, and nobody knew. */
    private boolean passed(Due due) {
        Optional<Spoken> there = due.begunAt().flatMap(begun -> speech.find(due, begun));
        if (there.isPresent()) {
            return said(due, there.get());
        }
        if (!fold.in(due, clock.instant())) {
            claims.untouched(due, false);
        }
        return false;
    }
}
