package dev.watchbell.handoff;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The next person takes the watch over: once, and only who takes it over in the rota as it is at that moment.
 *
 * <p>The schedule is locked before the handoff is read: who comes second sees what the first one did.
 */
public final class Acceptances {
    private final Database database;
    private final Rotas rotas;
    private final Drafts drafts;
    private final InstantSource clock;
    private final HandoffStore store;
    private final HandoffVoice voice;
    private final Holds holds;
    private final List<BiConsumer<ScheduleId, Instant>> listeners = new ArrayList<>();

    public Acceptances(
            Database database, Rotas rotas, Drafts drafts, Outbox outbox, People people, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.drafts = drafts;
        this.clock = clock;
        this.store = new HandoffStore(database);
        this.voice = new HandoffVoice(outbox, people);
        this.holds = new Holds(rotas);
    }

    /**
     * What somebody is about to accept.
     *
     * @param refusal why they can't, where they can't
     */
    record Asked(Optional<HandoffOutcome> refusal, Optional<Handoff> handoff, Optional<Draft> draft) {
        static Asked refused(HandoffOutcome why) {
            return new Asked(Optional.of(why), Optional.empty(), Optional.empty());
        }
    }

    /** Has somebody told of each acceptance, in its transaction: in which schedule, and when the watch begins. */
    public void whenAccepted(BiConsumer<ScheduleId, Instant> listener) {
        listeners.add(listener);
    }

    /** Whether that person can accept it now. */
    Asked ask(long id, PersonId by) {
        return database.inTransaction(() -> judged(id, by));
    }

    /**
     * Accepts a handoff that was sent.
     *
     * @param revision which of its notes they read
     * @param readBack the one thing that they look out for
     */
    public HandoffOutcome accept(long id, PersonId by, int revision, String readBack) {
        String word = Text.printable(readBack).strip();
        int length = word.codePointCount(0, word.length());
        if (word.isEmpty()) {
            return new HandoffOutcome.Empty();
        }
        if (length > Acceptance.MOST) {
            return new HandoffOutcome.TooLong(length, Acceptance.MOST);
        }
        return takeOver(id, by, revision, word);
    }

    /** Takes a watch over of which nothing was written: there is nothing to read back. */
    public HandoffOutcome take(long id, PersonId by) {
        return takeOver(id, by, 0, "");
    }

    private HandoffOutcome takeOver(long id, PersonId by, int revision, String word) {
        return database.inTransaction(() -> {
            Asked asked = judged(id, by);
            if (asked.refusal().isPresent()) {
                return asked.refusal().get();
            }
            Handoff handoff = asked.handoff().orElseThrow();
            if (handoff.revision() != revision) {
                return new HandoffOutcome.Rewritten(handoff.outgoing());
            }
            return accept(handoff, asked.draft().orElseThrow(), new Acceptance(by, now(), word));
        });
    }

    private HandoffOutcome accept(Handoff handoff, Draft draft, Acceptance how) {
        if (!store.accept(handoff, how)) {
            return new HandoffOutcome.AlreadyAccepted(how.by(), how.at());
        }
        Handoff accepted = handoff.to(Optional.of(how.by())).accepted(how);
        holds.release(handoff, draft.turnover(), how.by());
        voice.accepted(accepted, draft, how.at());
        draft.turnover()
                .next()
                .ifPresent(next -> listeners.forEach(listener ->
                        listener.accept(handoff.schedule(), next.span().start())));
        return new HandoffOutcome.Accepted(accepted);
    }

    private Asked judged(long id, PersonId by) {
        Optional<Handoff> found = store.find(id);
        if (found.isEmpty()) {
            return Asked.refused(new HandoffOutcome.Unknown());
        }
        rotas.lock(found.get().schedule());
        Handoff handoff = store.find(id).orElseThrow();
        if (handoff.acceptance().isPresent()) {
            Acceptance how = handoff.acceptance().get();
            return Asked.refused(new HandoffOutcome.AlreadyAccepted(how.by(), how.at()));
        }
        Optional<Turnover> turnover =
                Turnover.of(rotas.rota(handoff.schedule()), handoff.shiftStart(), handoff.outgoing());
        if (turnover.flatMap(Turnover::next)
                .filter(next -> next.span().end().isAfter(now()))
                .isEmpty()) {
            return Asked.refused(new HandoffOutcome.Over());
        }
        Optional<PersonId> incoming = turnover.get().incoming();
        return incoming.equals(Optional.of(by))
                ? new Asked(
                        Optional.empty(),
                        Optional.of(handoff),
                        Optional.of(drafts.of(handoff.schedule(), turnover.get())))
                : Asked.refused(new HandoffOutcome.NotYours(incoming));
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
