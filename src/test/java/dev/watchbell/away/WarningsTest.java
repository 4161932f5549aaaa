package dev.watchbell.away;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.away.holiday.Holidays;
import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.away.leave.LeaveFetch;
import dev.watchbell.away.leave.Reach;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Offer;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ana, Ben and Chi take days in turn from Mon 2 March, 09:00 in Paris; it is noon that day. Ben has 30 March and 2 April. */
@OnBothDatabases
class WarningsTest {
    /** Whole, Ben's shift of Monday 30 March. */
    private static final Span THIRTIETH =
            new Span(Instant.parse("2026-03-30T07:00:00Z"), Instant.parse("2026-03-31T07:00:00Z"));

    private static final Span APRIL =
            new Span(Instant.parse("2026-04-01T22:00:00Z"), Instant.parse("2026-04-02T22:00:00Z"));
    private static final Instant FOUR_WEEKS_BEFORE = Instant.parse("2026-03-05T07:00:00Z");

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Database database;
    private final Crew crew;
    private final Aways aways;
    private final Warnings warnings;

    WarningsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        aways = aways();
        warnings = warnings();
    }

    @Test
    void who_is_away_is_warned_four_weeks_before_and_once() {
        aways.say(BEN, APRIL, "");

        assertThat(warned()).isEmpty();
        clock.set(FOUR_WEEKS_BEFORE);
        assertThat(warned()).singleElement().asString().contains("you have the watch *Thu 2 Apr 03:00");
        assertThat(warned()).hasSize(1);
        assertThat(again(Duration.ofDays(20))).hasSize(1);
    }

    @Test
    void what_the_answer_told_is_not_told_again() {
        Span near = new Span(Instant.parse("2026-03-03T12:00:00Z"), Instant.parse("2026-03-03T14:00:00Z"));

        AwayOutcome.Noted noted = (AwayOutcome.Noted) aways.say(BEN, near, "");

        assertThat(noted.shown()).hasSize(1);
        assertThat(warned()).isEmpty();
    }

    @Test
    void a_shift_that_somebody_covers_is_no_reason_to_warn() {
        aways.say(BEN, APRIL, "");
        Span whole = new Span(Instant.parse("2026-04-02T07:00:00Z"), Instant.parse("2026-04-03T07:00:00Z"));
        cover(whole, CHI, BEN);

        clock.set(FOUR_WEEKS_BEFORE);

        assertThat(warned()).isEmpty();
    }

    @Test
    void who_takes_a_shift_in_their_time_away_is_warned_at_the_next_look() {
        aways.say(BEN, new Span(THIRTIETH.end(), THIRTIETH.end().plus(Duration.ofHours(20))), "");
        clock.set(Instant.parse("2026-03-10T07:00:00Z"));
        assertThat(warned()).isEmpty();

        cover(new Span(THIRTIETH.end(), THIRTIETH.end().plus(Duration.ofHours(24))), BEN, CHI);
        warnings.lookAgain(PRIMARY, clock.instant());

        assertThat(warned()).singleElement().asString().contains("*Tue 31 Mar 03:00");
    }

    @Test
    void what_was_taken_back_warns_nobody() {
        AwayOutcome.Noted noted = (AwayOutcome.Noted) aways.say(BEN, APRIL, "");

        assertThat(aways.remove(CHI, noted.id())).isFalse();
        assertThat(aways.remove(BEN, noted.id())).isTrue();
        clock.set(FOUR_WEEKS_BEFORE);

        assertThat(warned()).isEmpty();
    }

    @Test
    void a_public_holiday_is_a_note_two_weeks_before() {
        aways.live(ANA, new Holidays().place("FR"));
        clock.set(Instant.parse("2026-03-22T11:00:00Z"));
        crew.schedule("alone", Crew.daily("2026-03-02T09:00", ANA));

        String note = String.join("\n", again(Duration.ofDays(2)));

        assertThat(note).contains("public holiday in France: Easter Monday");
        assertThat(aways.between(ANA, new Span(clock.instant(), clock.instant().plus(Duration.ofDays(30)))))
                .anyMatch(Away::holiday);
    }

    @Test
    void two_replicas_warn_once() throws Exception {
        aways.say(BEN, APRIL, "");
        clock.set(FOUR_WEEKS_BEFORE);
        Warnings other = warnings();
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Optional<Instant>>> looks =
                    List.of(() -> warnings.look(clock.instant()), () -> other.look(clock.instant()));
            for (Future<Optional<Instant>> look : replicas.invokeAll(looks)) {
                assertThat(look.get()).isPresent();
            }
        } finally {
            replicas.shutdown();
        }

        assertThat(warned()).hasSize(1);
    }

    @Test
    void the_same_time_again_is_one_entry_and_a_reason_stays_with_its_owner() {
        aways.say(BEN, APRIL, "a wedding");
        aways.say(BEN, APRIL, "a wedding");
        clock.set(FOUR_WEEKS_BEFORE);

        assertThat(aways.known(BEN).entries()).hasSize(1);
        assertThat(aways.between(BEN, APRIL))
                .hasSize(1)
                .noneMatch(away -> away.toString().contains("wedding"));
        assertThat(warned()).noneMatch(message -> message.contains("wedding"));
    }

    private List<String> again(Duration later) {
        clock.advance(later);
        return warned();
    }

    /** All that was said to Ben and Ana, after a look. */
    private List<String> warned() {
        warnings.look(clock.instant());
        return Stream.of(BEN, ANA)
                .flatMap(person -> crew.said(person.value()).stream())
                .toList();
    }

    private void cover(Span span, PersonId by, PersonId replaces) {
        crew.rotas()
                .add(
                        PRIMARY,
                        List.of(new Cover(span, Optional.of(by), Optional.of(replaces))),
                        new Cause("test/1"),
                        by);
    }

    private Aways aways() {
        LeaveCalendars calendars =
                new LeaveCalendars(database, new LeaveFetch(Reach.INTERNET), crew.outbox(), Crew.people(), clock);
        return new Aways(database, crew.rotas(), calendars, new Holidays(), Crew.people(), clock);
    }

    private Warnings warnings() {
        AwayMessages messages = new AwayMessages(
                Crew.people(),
                new Offer<>(watch ->
                        Blocks.button("Ask for cover", "cover.ask", watch.key().text())));
        return new Warnings(database, crew.rotas(), aways, crew.outbox(), Crew.people(), messages);
    }
}
