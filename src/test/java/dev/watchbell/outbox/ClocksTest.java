package dev.watchbell.outbox;

import static dev.watchbell.outbox.Harbour.IN_PAYMENTS;
import static dev.watchbell.outbox.Harbour.about;
import static dev.watchbell.outbox.Harbour.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bot whose clock is an hour off Slack's, or jumps by one, or whose database's does: what is said is said once, and soon. */
@OnBothDatabases
class ClocksTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Harbour harbour;
    private final Database database;
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");

    ClocksTest(Database database) {
        this.database = database;
        this.harbour = new Harbour(database);
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    private Outbox outbox() {
        return new Outbox(database, harbour.slack, clock, new Random(2026));
    }

    @Test
    void what_slack_took_in_silence_is_found_by_a_clock_that_is_an_hour_ahead() {
        clock.advance(HOUR);
        harbour.faults.swallowReply(1, "chat.postMessage");
        say("one");

        outbox().sayDue();
        clock.advance(Duration.ofMinutes(1));
        outbox().sayDue();

        assertThat(harbour.in("#payments")).containsExactly("one");
    }

    @Test
    void what_was_tried_by_a_clock_an_hour_ahead_is_tried_soon_when_it_is_set_back() {
        clock.advance(HOUR);
        harbour.faults.broken(1, "chat.postMessage", 503);
        say("one");
        outbox().sayDue();

        clock.advance(HOUR.negated());
        outbox().sayDue();

        assertThat(harbour.in("#payments")).containsExactly("one");
    }

    @Test
    void a_rest_that_slack_asked_for_ends_soon_when_the_clock_is_set_back() {
        clock.advance(HOUR);
        harbour.faults.throttle(1, "chat.postMessage", 30);
        say("one");
        outbox().sayDue();

        clock.advance(HOUR.negated());
        outbox().sayDue();

        assertThat(harbour.in("#payments")).containsExactly("one");
    }

    @Test
    void a_bot_that_slack_refused_is_tried_again_soon_when_the_clock_is_set_back() {
        clock.advance(HOUR);
        harbour.faults.refuse(1, "chat.postMessage", "token_revoked");
        say("one");
        outbox().sayDue();

        clock.advance(HOUR.negated());
        outbox().sayDue();

        assertThat(harbour.in("#payments")).containsExactly("one");
    }

    @Test
    void a_lease_of_a_database_that_is_set_back_an_hour_lasts_as_long_as_any_and_is_not_taken_away() {
        say("one");
        claimed();
        database.use(sql -> sql.execute("update outbox set lease_until = lease_until + interval '1' hour"));

        int taken = outbox().sayDue();
        String left = database.with(sql -> sql.createQuery(
                        "select case when lease_until < current_timestamp + interval '16' second then 'short' else 'long' end"
                                + " from outbox where lease is not null")
                .mapTo(String.class)
                .one());
        harbour.leasesRunOut();
        outbox().sayDue();

        assertThat(taken).isZero();
        assertThat(left).isEqualTo("short");
        assertThat(harbour.in("#payments")).containsExactly("one");
    }

    private void claimed() {
        assertThat(new ClaimStore(database).claim(1, clock.instant())).hasSize(1);
    }

    private void say(String text) {
        outbox().say(IN_PAYMENTS, about(text), Urgency.SOON, words(text));
    }
}
