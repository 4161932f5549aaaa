package dev.watchbell.outbox.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.message.Message;
import dev.watchbell.store.Database;
import dev.watchbell.web.Server;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RefusalsTest {
    private static final PersonId ANA = new PersonId("U0ANA");
    private static final PersonId BEN = new PersonId("U0BEN");
    private static final Conversation PAYMENTS = Conversation.in(new ChannelId("C0PAYMENTS"));

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Playground playground = new Playground(clock, Workspace.harbour());
    private final Server server = Server.startHere(0, List.of(playground.routes()));
    private final Outbox outbox;
    private final Refusals refusals;

    RefusalsTest(Database database) {
        playground.servedAt(URI.create("http://127.0.0.1:" + server.port()));
        var slack =
                new SlackClient(playground.apiUrl(), playground.credentials().botToken());
        outbox = new Outbox(database, slack, clock);
        refusals = new Refusals(database, outbox, in -> Set.of(ANA, BEN), clock);
        refusals.listen();
    }

    @AfterEach
    void close() {
        outbox.close();
        playground.close();
        server.close();
    }

    @Test
    void who_can_act_is_told_once_with_the_fix_and_again_a_day_later() {
        playground.as("ben").archive("#payments");
        say("one");
        say("two");
        outbox.sayDue();
        clock.advance(Duration.ofHours(23));
        say("three");
        outbox.sayDue();
        int onTheFirstDay = directly("ana").size();
        clock.advance(Duration.ofHours(25));
        say("four");

        outbox.sayDue();

        assertThat(onTheFirstDay).isEqualTo(1);
        assertThat(directly("ana")).hasSize(2).allMatch(text -> text.contains("unarchive it"));
        assertThat(directly("ben")).hasSize(2);
        assertThat(outbox.refused()).isEqualTo(4);
    }

    @Test
    void nobody_is_told_that_they_couldnt_be_told() {
        playground.faults().refuse(3, "chat.postMessage", "restricted_action");
        say("one");

        outbox.sayDue();

        assertThat(outbox.pending()).isZero();
        assertThat(outbox.refused()).isEqualTo(3);
    }

    @Test
    void what_was_refused_is_said_again_late_and_in_order_or_dropped() {
        playground.as("ben").archive("#payments");
        List.of("one", "two", "three").forEach(this::say);
        outbox.sayDue();
        playground.as("ben").unarchive("#payments");
        clock.advance(Duration.ofHours(1));

        List<Kept> kept = refusals.list().some();
        boolean dropped = refusals.drop(kept.get(1).id(), BEN);
        int again = refusals.sayAllAgain();
        outbox.sayDue();

        assertThat(kept).extracting(Kept::words).containsExactly("one", "two", "three");
        assertThat(dropped).isTrue();
        assertThat(again).isEqualTo(2);
        assertThat(inPayments())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("one _(late: "),
                        three -> assertThat(three).startsWith("three _(late: "));
        assertThat(refusals.sayAgain(kept.get(0).id())).isFalse();
        assertThat(refusals.drop(kept.get(1).id(), BEN)).isFalse();
    }

    @Test
    void what_is_stuck_is_listed_after_ten_minutes_and_can_be_tried_at_once() {
        playground.faults().slackAway();
        say("one");
        outbox.sayDue();
        int atOnce = refusals.list().stuck();
        clock.advance(Duration.ofMinutes(10));
        outbox.sayDue();
        KeptList later = refusals.list();
        playground.faults().slackBack();
        int unasked = outbox.sayDue();

        boolean again = refusals.sayAgain(later.some().get(0).id());
        outbox.sayDue();

        assertThat(atOnce).isZero();
        assertThat(later.stuck()).isEqualTo(1);
        assertThat(outbox.held()).isZero();
        assertThat(unasked).isZero();
        assertThat(again).isTrue();
        assertThat(inPayments()).hasSize(1);
    }

    @Test
    void of_two_who_press_at_once_one_decides() throws Exception {
        playground.as("ben").archive("#payments");
        say("one");
        outbox.sayDue();
        UUID id = refusals.list().some().get(0).id();
        ExecutorService both = Executors.newFixedThreadPool(2);

        List<Future<Boolean>> drops =
                both.invokeAll(List.<Callable<Boolean>>of(() -> refusals.drop(id, ANA), () -> refusals.drop(id, BEN)));
        boolean first = drops.get(0).get();
        boolean second = drops.get(1).get();
        both.shutdown();

        assertThat(first ^ second).isTrue();
        assertThat(outbox.refused()).isZero();
    }

    private void say(String words) {
        outbox.say(PAYMENTS, new Subject(words), Urgency.SOON, Message.of(words));
    }

    private List<String> inPayments() {
        return playground.sightings().in("#payments").stream()
                .filter(seen -> seen.from().equals("watchbell"))
                .map(Seen::plain)
                .toList();
    }

    private List<String> directly(String person) {
        return playground.sightings().directly(person).stream().map(Seen::plain).toList();
    }
}
