package dev.watchbell.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.people.ChannelId;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ClaimStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Conversation PAYMENTS = new Conversation("C0PAYMENTS");
    private static final Conversation ANA = new Conversation("U0ANA");

    private final Database database;
    private final OutboxStore rows;
    private final ClaimStore claims;
    private final HoldStore holds;
    private final TallyStore tallies;

    ClaimStoreTest(Database database) {
        this.database = database;
        this.rows = new OutboxStore(database);
        this.claims = new ClaimStore(database);
        this.holds = new HoldStore(database);
        this.tallies = new TallyStore(database);
    }

    @Test
    void each_conversation_has_one_head_and_nothing_passes_it() {
        want(PAYMENTS, "one", Urgency.SOON);
        want(PAYMENTS, "two", Urgency.SOON);
        want(ANA, "three", Urgency.SOON);

        List<Due> taken = claims.claim(10, NOW);
        List<Due> more = claims.claim(10, NOW);

        assertThat(taken).extracting(due -> due.subject().value()).containsExactly("one", "three");
        assertThat(more).isEmpty();
    }

    @Test
    void what_is_urgent_passes_what_is_not_but_not_what_is_begun() {
        want(PAYMENTS, "digest", Urgency.LATER);
        want(PAYMENTS, "update", Urgency.SOON);
        Due begun = claims.claim(1, NOW).get(0);
        want(PAYMENTS, "page", Urgency.NOW);

        boolean passed = !claims.claim(1, NOW).isEmpty();
        claims.done(begun, said(), NOW);

        assertThat(begun.subject().value()).isEqualTo("update");
        assertThat(passed).isFalse();
        assertThat(subjectsInTurn()).containsExactly("page", "digest");
    }

    @Test
    void a_conversation_that_waits_for_its_retry_stops_no_other() {
        want(PAYMENTS, "one", Urgency.SOON);
        want(PAYMENTS, "two", Urgency.SOON);
        want(ANA, "three", Urgency.SOON);
        claims.later(claims.claim(1, NOW).get(0), NOW.plusSeconds(4), false, "service_unavailable");

        List<Due> before = claims.claim(10, NOW.plusSeconds(3));
        List<Due> after = claims.claim(10, NOW.plusSeconds(4));

        assertThat(before).extracting(due -> due.subject().value()).containsExactly("three");
        assertThat(after).extracting(due -> due.subject().value()).containsExactly("one");
        assertThat(after.get(0).attempts()).isEqualTo(1);
        assertThat(after.get(0).begunAt()).isEmpty();
    }

    @Test
    void what_is_being_rewritten_at_this_moment_is_skipped_and_nothing_passes_it() {
        want(PAYMENTS, "one", Urgency.SOON);
        want(PAYMENTS, "two", Urgency.SOON);
        want(ANA, "three", Urgency.SOON);

        List<Due> taken = database.inTransaction(() -> {
            rows.put(PAYMENTS, new Subject("one"), wanted(Kind.MESSAGE, Urgency.SOON, "newer"), NOW);
            return CompletableFuture.supplyAsync(() -> claims.claim(10, NOW)).join();
        });

        assertThat(taken).extracting(due -> due.subject().value()).containsExactly("three");
        assertThat(claims.claim(10, NOW)).extracting(Due::content).containsExactly("newer");
    }

    @Test
    void a_lease_that_ran_out_is_taken_by_another_and_its_first_holder_counts_no_more() {
        want(PAYMENTS, "one", Urgency.SOON);
        Due lost = claims.claim(1, NOW).get(0);
        leasesRunOut();

        Due again = claims.claim(1, NOW.plusSeconds(20)).get(0);

        assertThat(again.begunAt()).contains(NOW);
        assertThat(claims.renew(lost)).isFalse();
        assertThat(claims.done(lost, said(), NOW)).isFalse();
        assertThat(claims.renew(again)).isTrue();
        assertThat(claims.done(again, said(), NOW)).isTrue();
    }

    @Test
    void a_lease_that_ran_out_is_not_renewed_even_where_nobody_took_it() {
        want(PAYMENTS, "one", Urgency.SOON);
        Due lost = claims.claim(1, NOW).get(0);

        leasesRunOut();

        assertThat(claims.renew(lost)).isFalse();
    }

    @Test
    void what_is_wanted_while_it_is_being_said_waits_on_as_an_edit() {
        want(PAYMENTS, "one", Urgency.SOON);
        Due old = claims.claim(1, NOW).get(0);
        rows.put(PAYMENTS, new Subject("one"), wanted(Kind.MESSAGE, Urgency.SOON, "newer"), NOW);
        claims.done(old, said(), NOW);

        Due edit = claims.claim(1, NOW).get(0);

        assertThat(edit.content()).isEqualTo("newer");
        assertThat(edit.stands()).isEqualTo(said());
        assertThat(rows.said(PAYMENTS, new Subject("one"))).isEqualTo(said());
    }

    @Test
    void a_rest_holds_a_conversation_or_a_kind_and_ends() {
        want(PAYMENTS, "one", Urgency.SOON);
        want(ANA, "two", Urgency.SOON);
        rows.put(new Conversation("C0OTHER"), new Subject("topic"), wanted(Kind.SET_TOPIC, Urgency.SOON, "{}"), NOW);
        holds.conversation(PAYMENTS, NOW.plusSeconds(30), "ratelimited");
        Due topic = claims.claim(10, NOW).stream()
                .filter(due -> due.kind() == Kind.SET_TOPIC)
                .findFirst()
                .orElseThrow();
        claims.untouched(topic, false);
        holds.everythingLike(topic, NOW.plusSeconds(10), "ratelimited");

        List<Due> inTheRest = claims.claim(10, NOW);
        List<Due> after = claims.claim(10, NOW.plusSeconds(10));
        List<Due> last = claims.claim(10, NOW.plusSeconds(30));

        assertThat(inTheRest).isEmpty();
        assertThat(after).extracting(Due::kind).containsExactly(Kind.SET_TOPIC);
        assertThat(last).extracting(due -> due.subject().value()).containsExactly("one");
        assertThat(holds.nextEnd(NOW)).contains(NOW.plusSeconds(10));
    }

    @Test
    void the_same_again_changes_nothing_and_a_refused_one_is_tried_again_when_it_is_wanted_again() {
        want(PAYMENTS, "one", Urgency.SOON);
        claims.done(claims.claim(1, NOW).get(0), said(), NOW);
        want(PAYMENTS, "one", Urgency.SOON);
        boolean saidAgain = tallies.waiting(NOW).count() > 0;
        want(ANA, "two", Urgency.SOON);
        claims.refused(claims.claim(1, NOW).get(0), NOW, "user_disabled");
        int keptQuiet = tallies.waiting(NOW).count();

        want(ANA, "two", Urgency.SOON);

        assertThat(saidAgain).isFalse();
        assertThat(keptQuiet).isZero();
        assertThat(claims.refusedSince(ANA, NOW.minusSeconds(1))).isFalse();
        assertThat(subjectsInTurn()).containsExactly("two");
    }

    @Test
    void an_edit_of_what_was_never_said_is_nothing() {
        rows.edit(PAYMENTS, new Subject("one"), "content", NOW);

        assertThat(tallies.waiting(NOW).count()).isZero();
        assertThat(tallies.waiting(NOW).oldest()).isEmpty();
    }

    private void want(Conversation in, String subject, Urgency urgency) {
        rows.put(in, new Subject(subject), wanted(Kind.MESSAGE, urgency, "content"), NOW);
    }

    private static OutboxStore.Wanted wanted(Kind kind, Urgency urgency, String content) {
        return new OutboxStore.Wanted(kind, urgency, content, Optional.empty());
    }

    private List<String> subjectsInTurn() {
        return Stream.generate(() -> claims.claim(1, NOW))
                .takeWhile(some -> !some.isEmpty())
                .map(some -> some.get(0))
                .peek(due -> claims.done(due, said(), NOW))
                .map(due -> due.subject().value())
                .toList();
    }

    private void leasesRunOut() {
        database.use(sql -> sql.execute("update outbox set lease_until = current_timestamp - interval '1' second"));
    }

    private static Optional<Said> said() {
        return Optional.of(new Said(new ChannelId("C0PAYMENTS"), "1772442000.000100"));
    }
}
