package dev.watchbell.outbox.refused;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Refused;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What wasn't said: who can act is told once, and operators have it said again or drop it. */
public final class Refusals {
    /** Retries and rests that Slack asks for are over by then. */
    private static final Duration STUCK = Duration.ofMinutes(10);

    /** Each takes two blocks, of which a message has fifty. */
    private static final int SHOWN = 8;

    private static final String ABOUT_US = "refused/";

    private final Database database;
    private final Outbox outbox;
    private final RefusedStore store;
    private final Function<Refused, Set<PersonId>> whoCanAct;
    private final InstantSource clock;

    /** @param whoCanAct who can mend what was refused; they are told by direct message */
    public Refusals(Database database, Outbox outbox, Function<Refused, Set<PersonId>> whoCanAct, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.store = new RefusedStore(database);
        this.whoCanAct = whoCanAct;
        this.clock = clock;
    }

    public void listen() {
        outbox.whenRefused(this::tell);
    }

    /** The first of a day in a conversation; and nobody is told that they couldn't be told. */
    private void tell(Refused refused) {
        Subject subject = new Subject(
                ABOUT_US + refused.conversation().id() + "/" + refused.at().getEpochSecond());
        if (!refused.first() || refused.subject().value().startsWith(ABOUT_US)) {
            return;
        }
        Message notice = RefusedMessages.notice(refused.conversation(), refused.error());
        whoCanAct.apply(refused).stream()
                .map(Conversation::with)
                .filter(person -> !person.equals(refused.conversation()))
                .forEach(person -> outbox.say(person, subject, Urgency.SOON, notice));
    }

    KeptList list() {
        Instant stuckBefore = clock.instant().minus(STUCK);
        List<Kept> some =
                store.some(stuckBefore, SHOWN).stream().map(Refusals::worded).toList();
        return new KeptList(
                outbox.pending(), outbox.oldest(), outbox.refused(), store.stuck(stuckBefore), outbox.trouble(), some);
    }

    private static Kept worded(RefusedStore.Row row) {
        Kept kept = row.kept();
        boolean message = row.kind().equals("message") && !row.content().isEmpty();
        String words = message ? MessageJson.read(row.content()).text() : "";
        return new Kept(kept.id(), kept.conversation(), words, kept.error(), kept.wantedAt(), kept.refused());
    }

    /** It stands behind what is urgent, where it stood before; false where somebody was faster, or it is being said. */
    boolean sayAgain(UUID id) {
        return database.inTransaction(() -> {
            outbox.look();
            return store.again(id);
        });
    }

    int sayAllAgain() {
        return database.inTransaction(() -> {
            outbox.look();
            return store.allAgain();
        });
    }

    /** It isn't said, and who decided that is kept with it for thirty days; false as in {@link #sayAgain}. */
    boolean drop(UUID id, PersonId by) {
        return store.drop(id, "dropped by " + by.value(), clock.instant());
    }
}
