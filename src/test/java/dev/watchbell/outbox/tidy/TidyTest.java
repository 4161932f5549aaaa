package dev.watchbell.outbox.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TidyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Database database;

    TidyTest(Database database) {
        this.database = database;
    }

    @Test
    void words_go_after_thirty_days_and_where_they_stand_stays_for_edits_a_year_and_more() {
        row("fresh", "message", 29, "1.1");
        row("old", "message", 31, "1.2");
        row("ancient", "message", 401, "1.3");
        row("passed", "message", 31, null);
        row("room", "open_channel", 31, null);

        new Tidy(database).forget(NOW);

        assertThat(kept()).containsExactly("fresh:words", "old:", "room:words");
    }

    @Test
    void what_waits_is_never_forgotten_and_what_was_refused_is_kept_for_ninety_days() {
        row("waits", "message", 900, null);
        sql("update outbox set waiting = true, settled_at = null where subject = 'waits'");
        row("refused", "message", 89, null);
        row("given up", "message", 91, null);
        sql("update outbox set refused_at = settled_at where subject in ('refused', 'given up')");

        new Tidy(database).forget(NOW);

        assertThat(kept()).containsExactly("refused:words", "waits:words");
    }

    @Test
    void rests_that_are_over_go_and_the_token_that_is_refused_stays_so() {
        hold("in C0PAYMENTS", Duration.ofDays(2));
        hold("in C0FRESH", Duration.ofHours(2));
        hold("everything", Duration.ofDays(2));

        new Tidy(database).forget(NOW);

        List<String> holds = database.with(sql -> sql.createQuery("select what from outbox_hold order by what")
                .mapTo(String.class)
                .list());
        assertThat(holds).containsExactlyInAnyOrder("everything", "in C0FRESH");
    }

    private void hold(String what, Duration ago) {
        database.use(sql -> sql.execute(
                "insert into outbox_hold (what, until_at, reason) values (?, ?, 'rate')", what, NOW.minus(ago)));
    }

    private void row(String subject, String kind, int daysAgo, @Nullable String ts) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        database.use(sql -> sql.execute("""
                insert into outbox (id, conversation, subject, kind, content, revision, waiting, wanted_at, urgency, place,
                    settled_at, ts)
                values (?, 'C0PAYMENTS', ?, ?, 'words', 1, false, ?, 1, nextval('outbox_place'), ?, ?)""", UUID.randomUUID(), subject, kind, at, at, ts));
    }

    private void sql(String statement) {
        database.use(sql -> sql.execute(statement));
    }

    private List<String> kept() {
        return database.with(sql -> sql.createQuery("select subject || ':' || content from outbox order by subject")
                .mapTo(String.class)
                .list());
    }
}
