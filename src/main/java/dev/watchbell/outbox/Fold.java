package dev.watchbell.outbox;

import dev.watchbell.slack.message.MessageJson;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has passed its use is said as one line in its conversation, not message by message. */
final class Fold {
    private static final Logger LOG = LoggerFactory.getLogger(Fold.class);
    private static final String SUBJECT = "passed/";

    private final Database database;
    private final FoldStore store;
    private final OutboxStore rows;

    Fold(Database database, OutboxStore rows) {
        this.database = database;
        this.store = new FoldStore(database);
        this.rows = rows;
    }

    /** Whether it is such a line itself. */
    static boolean isLine(Subject subject) {
        return subject.value().startsWith(SUBJECT);
    }

    /**
     * Folds it, with all else that has passed there, into a line that waits already or into a new one.
     *
     * @return false where it isn't ours any more, or of use again
     */
    boolean in(Due due, Instant now) {
        return database.inTransaction(() -> {
            UUID line = store.waitingLine(due.conversation()).orElseGet(UUID::randomUUID);
            boolean folded = store.fold(due, line, now);
            if (folded) {
                int more = store.foldTheRest(due.conversation(), line, now);
                LOG.info("folded conversation={} number={}", due.conversation().id(), 1 + more);
                say(due.conversation(), line, now);
            }
            return folded;
        });
    }

    /** True where more has passed since that line was written: it tells of that, too, and is to be read again. */
    boolean grew(Due line, Instant now) {
        if (!isLine(line.subject()) || line.ts().isPresent()) {
            return false;
        }
        UUID id = UUID.fromString(line.subject().value().substring(SUBJECT.length()));
        return database.inTransaction(() -> {
            int more = store.foldTheRest(line.conversation(), id, now);
            if (more > 0) {
                say(line.conversation(), id, now);
            }
            return more > 0;
        });
    }

    private void say(Conversation conversation, UUID line, Instant now) {
        FoldStore.Folded folded = store.folded(line);
        String last = MessageJson.read(folded.lastContent()).text();
        var message = PassedMessages.line(folded.number(), last, folded.lastWantedAt(), now);
        var wanted = new OutboxStore.Wanted(Kind.MESSAGE, Urgency.LATER, MessageJson.write(message), Optional.empty());
        rows.put(conversation, new Subject(SUBJECT + line), wanted, now);
    }
}
