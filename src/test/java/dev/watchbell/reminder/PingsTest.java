package dev.watchbell.reminder;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.PingSettings;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Ana has the watch; Ben, in New York, takes it on Tue 3 March, 09:00 in Paris. */
@OnBothDatabases
class PingsTest {
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant MON = Instant.parse("2026-03-02T20:00:00Z");
    private static final String CHANNEL = Crew.CHANNEL.value();

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Map<Instant, String> notes = new HashMap<>();
    private Optional<PersonId> acceptedBy = Optional.empty();
    private final Database database;
    private final Crew crew;
    private final Pings pings;

    PingsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        pings = pings();
        pings.look(clock.instant());
    }

    @Test
    void the_first_look_tells_nobody_of_what_began_before() {
        assertThat(said(ANA)).isEmpty();
        assertThat(crew.said(CHANNEL)).isEmpty();
    }

    @Test
    void an_hour_before_and_at_the_start_the_person_is_told_and_at_the_start_the_team() {
        assertThat(lookAt(TUE.minus(Duration.ofHours(1)))).contains(TUE);
        assertThat(said(BEN))
                .containsExactly("Your watch on payments/primary begins in 1 h: Tue 3 Mar 03:00 - Wed 4 Mar 03:00"
                        + " (America/New_York). Before you: ana.");
        assertThat(crew.said(CHANNEL)).isEmpty();

        notes.put(TUE, "the queue is slow\n*ours*");
        lookAt(TUE);
        assertThat(said(BEN))
                .element(1)
                .isEqualTo("You have the watch on payments/primary since Tue 3 Mar 03:00, until Wed 4 Mar 03:00"
                        + " (America/New_York). Before you: ana, whom you can ask.\n"
                        + "Handoff note from ana:\n> the queue is slow\n> *ours*");
        assertThat(crew.said(CHANNEL))
                .containsExactly("ben has the watch on payments/primary until <!date^1772611200^{date_short_pretty}"
                        + " {time}|Wed 4 Mar 09:00 Europe/Paris>.");
    }

    @Test
    void looking_twice_or_on_two_replicas_at_once_tells_once() throws Exception {
        clock.set(TUE);
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        List<Future<?>> looks = new ArrayList<>();
        for (int replica = 0; replica < 16; replica++) {
            looks.add(replicas.submit(() -> pings().look(TUE)));
        }
        for (Future<?> look : looks) {
            look.get();
        }
        replicas.shutdownNow();

        assertThat(said(BEN)).hasSize(1);
        assertThat(crew.said(CHANNEL)).hasSize(1);
        assertThat(database.<Integer>with(handle -> handle.createQuery("select count(*) from ping where kind = 'start'")
                        .mapTo(int.class)
                        .one()))
                .isEqualTo(1);
    }

    @Test
    void a_start_missed_in_a_crash_is_told_late_and_says_so() {
        lookAt(TUE.plus(Duration.ofMinutes(40)));

        assertThat(said(BEN))
                .singleElement()
                .asString()
                .contains("(late: this was due at Tue 3 Mar 03:00 America/New_York)");
        assertThat(crew.said(CHANNEL)).singleElement().asString().contains("(late: ");
    }

    @Test
    void a_shift_swapped_in_its_last_hour_is_told_to_who_has_it_now() {
        lookAt(TUE.minus(Duration.ofHours(1)));
        cover(new Span(TUE, TUE.plus(Duration.ofDays(1))), BEN, CHI);

        lookAt(TUE.minus(Duration.ofMinutes(30)));
        lookAt(TUE);

        assertThat(said(CHI)).hasSize(2);
        assertThat(said(BEN)).hasSize(1);
    }

    @Test
    void who_follows_themselves_is_told_nothing() {
        cover(new Span(TUE, TUE.plus(Duration.ofDays(1))), BEN, ANA);

        lookAt(TUE.minus(Duration.ofMinutes(30)));
        lookAt(TUE);

        assertThat(said(ANA)).isEmpty();
        assertThat(said(BEN)).isEmpty();
    }

    @Test
    void taking_the_watch_shows_in_both_messages_and_counts_once() {
        long id = started();
        clock.advance(Duration.ofMinutes(2));

        assertThat(pings.taken(id, BEN)).isEqualTo(new TakenOutcome.Taken());
        assertThat(said(BEN)).singleElement().asString().contains(" You took it at Tue 3 Mar 03:02.");
        assertThat(crew.said(CHANNEL)).singleElement().asString().endsWith(", and said so.");
        assertThat(pings.taken(id, BEN)).isEqualTo(new TakenOutcome.AlreadyTaken(clock.instant()));
    }

    @Test
    void only_who_has_the_watch_takes_it_and_not_a_week_later() {
        long id = started();

        assertThat(pings.taken(id, ANA)).isEqualTo(new TakenOutcome.NotYours(BEN));
        assertThat(pings.taken(999, BEN)).isEqualTo(new TakenOutcome.Unknown());
        clock.advance(Duration.ofDays(7));
        assertThat(pings.taken(id, BEN)).isEqualTo(new TakenOutcome.Over());
    }

    @Test
    void a_note_written_after_the_start_is_added_to_the_message() {
        started();
        notes.put(TUE, "one more thing");

        pings.handedOver(PRIMARY, TUE);

        assertThat(said(BEN)).singleElement().asString().endsWith("Handoff note from ana:\n> one more thing");
    }

    @Test
    void who_accepted_the_handoff_is_not_asked_again_whether_they_have_the_watch() {
        acceptedBy = Optional.of(BEN);
        long id = started();

        assertThat(said(BEN)).singleElement().asString().contains(" You took it at Mon 2 Mar 15:00.");
        assertThat(crew.said(CHANNEL)).singleElement().asString().endsWith(", and said so.");
        assertThat(pings.taken(id, BEN)).isEqualTo(new TakenOutcome.AlreadyTaken(MON));
    }

    @Test
    void what_somebody_else_accepted_is_not_theirs() {
        acceptedBy = Optional.of(CHI);
        started();

        assertThat(said(BEN)).singleElement().asString().doesNotContain("You took it");
    }

    @Test
    void a_handoff_accepted_after_the_start_shows_in_both_messages() {
        started();
        acceptedBy = Optional.of(BEN);

        pings.handedOver(PRIMARY, TUE);

        assertThat(said(BEN)).singleElement().asString().contains(" You took it at Mon 2 Mar 15:00.");
        assertThat(crew.said(CHANNEL)).singleElement().asString().endsWith(", and said so.");
    }

    @Test
    void a_watch_that_is_held_is_announced_for_the_hour_of_the_rota_alone() {
        lookAt(TUE.minus(Duration.ofHours(1)));
        Cover hold = new Cover(new Span(TUE, TUE.plus(Duration.ofMinutes(30))), Optional.of(ANA), Optional.of(BEN));
        crew.rotas().add(PRIMARY, List.of(hold), new Cause("hold/1/0"), ANA);

        lookAt(TUE.minus(Duration.ofMinutes(5)));
        lookAt(TUE);
        assertThat(said(BEN)).hasSize(1);
        lookAt(TUE.plus(Duration.ofMinutes(30)));
        assertThat(said(BEN)).hasSize(2).element(1).asString().contains("since Tue 3 Mar 03:30");
    }

    @Test
    void holes_and_schedules_without_people_are_no_error() {
        ScheduleId empty = crew.schedule("empty", new Rota(List.of(), List.of()));
        crew.rotas()
                .add(
                        PRIMARY,
                        List.of(new Cover(new Span(TUE, TUE.plusSeconds(600)), Optional.empty(), Optional.empty())),
                        new Cause("lead"),
                        ANA);

        lookAt(TUE);
        lookAt(TUE.plusSeconds(600));

        assertThat(crew.rotas().onCall(empty, TUE).person()).isEmpty();
        assertThat(said(BEN))
                .element(1)
                .asString()
                .contains("since Tue 3 Mar 03:10")
                .doesNotContain("Before you");
    }

    @Test
    void the_outgoing_person_is_told_that_it_ended_and_sees_when_it_is_answered() {
        long id = started();
        assertThat(said(ANA))
                .containsExactly(
                        "Your watch on payments/primary ended at Tue 3 Mar 09:00 (Europe/Paris). ben has it now.");

        pings.taken(id, BEN);

        assertThat(said(ANA)).singleElement().asString().endsWith("ben has it now, and said so.");
    }

    @Test
    void a_start_that_slack_has_not_taken_waits_for_no_answer() {
        started();

        lookAt(TUE.plus(Duration.ofHours(2)));

        assertThat(said(BEN)).hasSize(1);
    }

    @Test
    void an_unanswered_start_is_said_again_and_then_told_to_who_had_it_before() {
        crew.decide(settings -> settings.withLeads(List.of(DAN)));
        long id = started();
        heard();

        assertThat(lookAt(TUE.plus(Duration.ofMinutes(4)))).contains(TUE.plus(Duration.ofMinutes(5)));
        assertThat(said(BEN)).hasSize(1);
        lookAt(TUE.plus(Duration.ofMinutes(5)));
        assertThat(said(BEN)).hasSize(2).last().asString().contains("haven’t said so yet");
        heard();
        lookAt(TUE.plus(Duration.ofMinutes(14)));
        assertThat(said(DAN)).isEmpty();
        lookAt(TUE.plus(Duration.ofMinutes(15)));
        lookAt(TUE.plus(Duration.ofMinutes(40)));

        assertThat(said(ANA))
                .hasSize(2)
                .last()
                .asString()
                .contains("was asked twice")
                .contains("You had it before");
        assertThat(said(DAN))
                .singleElement()
                .asString()
                .contains("was asked twice")
                .doesNotContain("You had it");
        pings.taken(id, BEN);
        assertThat(said(DAN))
                .singleElement()
                .asString()
                .startsWith("ben has the watch on payments/primary, and said so");
        assertThat(said(BEN)).hasSize(2).last().asString().startsWith("You said that you have the watch");
    }

    @Test
    void who_answered_is_not_asked_again_nor_is_a_team_that_wants_no_answer() {
        pings.taken(started(), BEN);
        heard();
        lookAt(TUE.plus(Duration.ofMinutes(30)));
        assertThat(said(BEN)).hasSize(1);

        crew.decide(settings -> settings.withPings(new PingSettings(List.of(), List.of(), List.of())));
        lookAt(TUE.plus(Duration.ofDays(1)));
        heard();
        lookAt(TUE.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(30)));
        assertThat(said(CHI)).noneMatch(text -> text.contains("haven’t said so"));
    }

    /** Slack takes all that waits, now. */
    private void heard() {
        database.use(handle -> handle.execute(
                "update outbox set waiting = false, ts = '1.0', settled_at = ? where waiting", clock.instant()));
    }

    private long started() {
        lookAt(TUE);
        return database.with(handle -> handle.createQuery("select id from ping where kind = 'start'")
                .mapTo(long.class)
                .one());
    }

    private Optional<Instant> lookAt(Instant now) {
        clock.set(now);
        return pings.look(now);
    }

    private Pings pings() {
        Pings pings = new Pings(
                database,
                new Pings.Needs(
                        crew.rotas(),
                        (schedule, start) -> new Handed(
                                Optional.ofNullable(notes.get(start)), acceptedBy, acceptedBy.map(by -> MON)),
                        crew.outbox(),
                        Crew.people(),
                        PingMessagesTest.WAYS),
                clock);
        pings.sweep().follow();
        return pings;
    }

    private void cover(Span span, PersonId replaced, PersonId by) {
        Cover cover = new Cover(span, Optional.of(by), Optional.of(replaced));
        crew.rotas().add(PRIMARY, List.of(cover), new Cause("swap/1"), by);
    }

    private List<String> said(PersonId person) {
        return crew.said(person.value());
    }
}
