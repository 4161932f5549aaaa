package dev.watchbell.handoff;

import static dev.watchbell.handoff.Harbour.KEY;
import static dev.watchbell.handoff.Harbour.TUE;
import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.rota.Cover;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Ana's watch ends on Tue 3 March, 09:00 in Paris. */
@OnBothDatabases
class TurnoversTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration FIVE = Duration.ofMinutes(5);

    private final Harbour harbour;

    TurnoversTest(Database database) {
        harbour = Harbour.of(database);
    }

    @Test
    void half_an_hour_before_the_end_the_outgoing_person_is_asked_once() {
        assertThat(harbour.at(TUE.minus(Duration.ofHours(2)))).contains(TUE.minus(HALF_HOUR));
        assertThat(harbour.said(ANA)).isEmpty();

        harbour.at(TUE.minus(HALF_HOUR));
        harbour.at(TUE.minus(FIVE));
        harbour.at(TUE);

        assertThat(harbour.said(ANA)).singleElement().asString().contains("then ben has it. What must they know?");
        assertThat(harbour.said(BEN)).isEmpty();
        assertThat(covers()).isEmpty();
    }

    @Test
    void who_follows_themselves_has_nothing_to_hand_over() {
        harbour.hold(HALF_HOUR);
        harbour.cover(new Span(TUE, TUE.plus(DAY)), ANA, BEN);

        harbour.at(TUE.minus(HALF_HOUR));
        harbour.at(TUE.minus(FIVE));

        assertThat(harbour.said(ANA)).isEmpty();
        assertThat(covers()).hasSize(1);
    }

    @Test
    void who_wrote_early_isnt_asked_again() {
        harbour.handoffs().send(ANA, KEY, "all quiet");

        harbour.at(TUE.minus(HALF_HOUR));

        assertThat(harbour.said(ANA)).singleElement().asString().startsWith("You handed");
    }

    @Test
    void who_was_asked_for_an_end_that_moved_is_asked_again_at_the_new_one() {
        harbour.at(TUE.minus(HALF_HOUR));
        harbour.cover(new Span(TUE, TUE.plus(DAY)), ANA, BEN);

        harbour.at(TUE.minus(FIVE));
        assertThat(harbour.said(ANA))
                .containsExactly("The rota changed: your watch on payments/primary ends Wed 4 Mar 09:00"
                        + " (Europe/Paris) now.");
        harbour.at(TUE.plus(DAY).minus(HALF_HOUR));
        assertThat(harbour.said(ANA)).hasSize(2).element(1).asString().contains("then chi has it");
    }

    @Test
    void a_watch_is_held_from_five_minutes_before_its_end_until_it_is_accepted() {
        harbour.hold(HALF_HOUR, DAN);
        harbour.at(TUE.minus(HALF_HOUR));
        long id = sent();
        harbour.at(TUE.minus(FIVE));

        harbour.at(TUE.plus(FIVE));
        assertThat(harbour.onCall(TUE.plus(FIVE))).contains(ANA);
        harbour.acceptances().accept(id, BEN, 1, "the queue");
        harbour.at(TUE.plus(HALF_HOUR));

        assertThat(harbour.onCall(TUE.plus(FIVE).minusMillis(1))).contains(ANA);
        assertThat(harbour.onCall(TUE.plus(FIVE))).contains(BEN);
        assertThat(harbour.said(DAN)).isEmpty();
    }

    @Test
    void at_the_limit_the_next_person_has_it_and_the_leads_are_told_once() {
        harbour.hold(HALF_HOUR, DAN, BEN);
        harbour.at(TUE.minus(FIVE));

        harbour.at(TUE.plus(HALF_HOUR).minusMillis(1));
        assertThat(harbour.said(DAN)).isEmpty();
        harbour.at(TUE.plus(HALF_HOUR));
        harbour.at(TUE.plus(HALF_HOUR));

        assertThat(harbour.onCall(TUE.plus(HALF_HOUR).minusMillis(1))).contains(ANA);
        assertThat(harbour.onCall(TUE.plus(HALF_HOUR))).contains(BEN);
        assertThat(harbour.said(DAN))
                .containsExactly("ben has the watch on payments/primary since Tue 3 Mar 08:30 (Europe/Lisbon)"
                        + " and got no handoff note. Before: ana, who kept it until then.");
    }

    @Test
    void a_team_without_leads_is_told_in_its_channel() {
        harbour.hold(HALF_HOUR);
        harbour.at(TUE.minus(FIVE));
        harbour.at(TUE.plus(HALF_HOUR));

        assertThat(harbour.crew().said(Crew.CHANNEL.value()))
                .singleElement()
                .asString()
                .startsWith("ben has the watch");
    }

    @Test
    void who_accepts_before_the_start_has_it_by_the_clock() {
        harbour.hold(HALF_HOUR);
        long id = sent();
        harbour.acceptances().accept(id, BEN, 1, "the queue");

        harbour.at(TUE.minus(FIVE));

        assertThat(harbour.onCall(TUE)).contains(BEN);
        assertThat(covers()).isEmpty();
    }

    @Test
    void who_takes_it_while_it_is_about_to_be_held_has_it_by_the_clock() {
        harbour.hold(HALF_HOUR);
        harbour.at(TUE.minus(FIVE));
        assertThat(harbour.onCall(TUE)).contains(ANA);

        assertThat(harbour.acceptances().take(1, BEN)).isInstanceOf(HandoffOutcome.Accepted.class);

        assertThat(harbour.onCall(TUE)).contains(BEN);
        assertThat(harbour.onCall(TUE.minusMillis(1))).contains(ANA);
    }

    @Test
    void a_bot_that_was_down_holds_nothing_after_the_fact() {
        harbour.hold(HALF_HOUR);
        harbour.at(TUE.minus(HALF_HOUR));

        harbour.at(TUE);

        assertThat(harbour.onCall(TUE)).contains(BEN);
        assertThat(covers()).isEmpty();
    }

    @Test
    void no_hold_takes_more_than_half_of_the_next_watch() {
        harbour.hold(Duration.ofDays(3));

        harbour.at(TUE.minus(FIVE));

        assertThat(harbour.onCall(TUE.plus(Duration.ofHours(12)).minusMillis(1)))
                .contains(ANA);
        assertThat(harbour.onCall(TUE.plus(Duration.ofHours(12)))).contains(BEN);
        assertThat(harbour.onCall(TUE.plus(DAY))).contains(CHI);
    }

    @Test
    void replicas_that_look_at_once_ask_once_and_hold_once() throws Exception {
        harbour.hold(HALF_HOUR);
        harbour.clock().set(TUE.minus(FIVE));
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        List<Future<?>> looks = new ArrayList<>();
        for (int look = 0; look < 16; look++) {
            looks.add(replicas.submit(() -> harbour.turnovers().look(TUE.minus(FIVE))));
        }
        for (Future<?> look : looks) {
            look.get();
        }
        replicas.shutdownNow();

        assertThat(harbour.said(ANA)).hasSize(2);
        assertThat(covers()).hasSize(1);
    }

    @Test
    void a_held_watch_whose_next_person_changes_is_held_for_the_new_one() {
        harbour.hold(HALF_HOUR);
        harbour.at(TUE.minus(FIVE));
        Instant now = TUE.minus(Duration.ofMinutes(3));
        harbour.clock().set(now);

        harbour.crew().promiseNothing();
        harbour.crew().rotas().left(Set.of(BEN));
        harbour.at(now);

        assertThat(harbour.onCall(TUE)).contains(ANA);
        assertThat(harbour.onCall(TUE.plus(HALF_HOUR))).contains(CHI);
        assertThat(harbour.said(CHI)).singleElement().asString().startsWith("ana keeps the watch");
        assertThat(harbour.said(BEN)).singleElement().asString().contains("chi takes it over, not you");
    }

    @Test
    void whoever_takes_the_held_watch_from_the_outgoing_person_accepts_and_the_rota_goes_on() {
        harbour.hold(HALF_HOUR);
        long id = sent();
        harbour.at(TUE.minus(FIVE));
        Instant now = TUE.plus(FIVE);
        harbour.at(now);
        harbour.cover(new Span(now, TUE.plus(HALF_HOUR)), CHI, ANA);
        harbour.at(now);

        assertThat(harbour.acceptances().accept(id, BEN, 1, "x")).isInstanceOf(HandoffOutcome.NotYours.class);
        assertThat(harbour.acceptances().accept(id, CHI, 1, "x")).isInstanceOf(HandoffOutcome.Accepted.class);

        assertThat(harbour.onCall(now)).contains(CHI);
        assertThat(harbour.onCall(TUE.plus(HALF_HOUR))).contains(BEN);
    }

    private long sent() {
        return ((HandoffOutcome.Sent) harbour.handoffs().send(ANA, KEY, "the queue is slow"))
                .handoff()
                .id();
    }

    private List<Cover> covers() {
        return harbour.crew().rotas().rota(PRIMARY).covers();
    }
}
