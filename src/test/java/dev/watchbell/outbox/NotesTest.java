package dev.watchbell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NotesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Database database;
    private final OutboxStore rows;
    private final ClaimStore claims;
    private final TallyStore tallies;

    NotesTest(Database database) {
        this.database = database;
        this.rows = new OutboxStore(database);
        this.claims = new ClaimStore(database);
        this.tallies = new TallyStore(database);
    }

    @Test
    void all_that_was_said_is_noted_before_it_ends_and_each_time_somebody_is_told() {
        List<Due> said = taken("one", "two", "three");
        AtomicInteger told = new AtomicInteger();
        Notes notes = new Notes(database);

        notes.start(told::incrementAndGet);
        said.forEach(due -> assertThat(notes.add(done(due))).isTrue());
        notes.close();

        assertThat(waiting()).isZero();
        assertThat(told.get()).isBetween(1, 3);
    }

    @Test
    void what_somebody_is_rewriting_at_this_moment_keeps_no_other_and_is_noted_after_it() throws InterruptedException {
        List<Due> said = taken("one", "two");
        CountDownLatch told = new CountDownLatch(1);
        Notes notes = new Notes(database);

        database.transact(() -> {
            rows.edit(said.get(0).conversation(), said.get(0).subject(), "{\"text\":\"newer\"}", NOW);
            notes.start(told::countDown);
            said.forEach(due -> assertThat(notes.add(done(due))).isTrue());
        });
        told.await();
        notes.close();

        assertThat(rows.saidAt(said.get(1).conversation(), said.get(1).subject()))
                .contains(NOW);
        assertThat(rows.said(said.get(0).conversation(), said.get(0).subject())).isPresent();
        assertThat(waiting()).as("its newer words").isEqualTo(1);
    }

    @Test
    void before_it_begins_it_notes_at_once_and_knows_whose_lease_was_lost() {
        List<Due> said = taken("one");
        Notes notes = new Notes(database);
        database.use(sql -> sql.execute("update outbox set lease_until = current_timestamp - interval '1' second"));
        List<Due> others = claims.claim(10, NOW);

        boolean ours = notes.add(done(said.get(0)));
        boolean theirs = notes.add(done(others.get(0)));

        assertThat(ours).isFalse();
        assertThat(theirs).isTrue();
        assertThat(waiting()).isZero();
    }

    /** Each in a conversation of its own. */
    private List<Due> taken(String... subjects) {
        for (String subject : subjects) {
            OutboxStore.Wanted wanted = new OutboxStore.Wanted(
                    Kind.MESSAGE, Urgency.SOON, "{\"text\":\"%s\"}".formatted(subject), Optional.empty());
            rows.put(new Conversation("C0" + subject), new Subject(subject), wanted, NOW);
        }
        return new ArrayList<>(claims.claim(subjects.length, NOW));
    }

    private static DoneStore.Done done(Due due) {
        Said said = new Said(new ChannelId(due.conversation().id()), "1772442000.000100");
        return new DoneStore.Done(due, Optional.of(said), NOW);
    }

    private int waiting() {
        return tallies.waiting(NOW).count();
    }
}
