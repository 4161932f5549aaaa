package dev.watchbell.outbox;

import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One try at what is due: it is said or done now, or nobody needs it any more. */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private final ClaimStore claims;
    private final Notes notes;
    private final Speech speech;
    private final Running running;
    private final Fold fold;
    private final InstantSource clock;

    Attempt(ClaimStore claims, Notes notes, Speech speech, Running running, Fold fold, InstantSource clock) {
        this.notes = notes;
        this.claims = claims;
        this.speech = speech;
        this.running = running;
        this.fold = fold;
        this.clock = clock;
    }

    /** True where it is said or done now. */
    boolean at(Due due) {
        if (due.kind() != Kind.MESSAGE) {
            return running.at(due);
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

    private boolean said(Due due, Spoken said) {
        LOG.debug("said subject={} at={} newest={}", due.subject(), said.at(), said.newest());
        if (!said.newest()) {
            claims.stands(due, said.at());
            return false;
        }
        return notes.add(new DoneStore.Done(due, Optional.of(said.at()), clock.instant()));
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
