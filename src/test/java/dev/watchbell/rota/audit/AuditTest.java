package dev.watchbell.rota.audit;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Mark;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.Wanted;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Ana, Ben and Chi take days in turn from Mon 2 March, 09:00 in Paris; it is noon that day, and each deed an hour later. */
@OnBothDatabases
class AuditTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T08:00:00Z");
    private static final Cause SWAP = new Cause("swap/17");
    private static final Cause UNDO = new Cause("undo");
    private static final Cause FILE = new Cause("file/payments/primary");

    private final SettableClock clock = SettableClock.at(NOON.toString());
    private final Crew crew;
    private final Audit audit;

    AuditTest(Database database) {
        crew = new Crew(database, clock);
        audit = new Audit(database);
        clock.advance(Duration.ofHours(1));
    }

    @Test
    void a_swap_and_its_undoing_are_a_line_each() {
        Instant agreed = clock.instant();
        crew.rotas().add(PRIMARY, List.of(tuesday(CHI, BEN)), SWAP, BEN);
        clock.advance(Duration.ofHours(1));
        crew.rotas().cancel(SWAP, CHI, UNDO);

        List<Line> lines = since(agreed);

        assertThat(lines)
                .containsExactly(
                        new Line(
                                PRIMARY,
                                new Mark(agreed, Optional.of(BEN), SWAP),
                                Optional.empty(),
                                List.of(change(TUE, WED, BEN, CHI))),
                        new Line(
                                PRIMARY,
                                new Mark(clock.instant(), Optional.of(CHI), UNDO),
                                Optional.of(SWAP),
                                List.of(change(TUE, WED, CHI, BEN))));
    }

    @Test
    void what_had_passed_of_a_cover_is_not_taken_back() {
        crew.rotas().add(PRIMARY, List.of(tuesday(CHI, BEN)), SWAP, BEN);
        clock.set(TUE.plusSeconds(3600));
        crew.rotas().cancel(SWAP, CHI, UNDO);

        assertThat(since(TUE))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.changes()).containsExactly(change(TUE.plusSeconds(3600), WED, CHI, BEN)));
    }

    @Test
    void a_cover_that_never_counted_is_a_line_without_changes() {
        crew.rotas().add(PRIMARY, List.of(tuesday(CHI, ANA)), SWAP, BEN);

        assertThat(since(clock.instant()))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).isEmpty());
        assertThat(audit.duty(PRIMARY, new Span(TUE, WED)))
                .extracting(Line::mark)
                .extracting(Mark::cause)
                .containsExactly(FILE);
    }

    @Test
    void a_plan_that_another_edit_replaced_is_told_still() {
        Instant planned = clock.instant();
        edit(Crew.daily("2026-03-02T09:00", ANA, CHI), Duration.ofDays(14));
        clock.advance(Duration.ofHours(1));
        edit(Crew.daily("2026-03-02T09:00", ANA, BEN, CHI), Duration.ofDays(14));

        List<Line> lines = since(planned);

        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.mark().cause()).isEqualTo(Cause.EDIT);
            assertThat(line.mark().by()).contains(ANA);
            assertThat(line.changes()).isNotEmpty();
        });
        assertThat(lines.get(0).changes())
                .anySatisfy(change -> assertThat(change.after()).contains(CHI));
        assertThat(lines.get(1).changes().get(0).after())
                .isEqualTo(lines.get(0).changes().get(0).before());
    }

    @Test
    void whoever_leaves_ends_their_covers_and_turns_and_each_is_told() {
        crew.rotas().add(PRIMARY, List.of(tuesday(CHI, BEN)), SWAP, BEN);
        clock.advance(Duration.ofHours(1));
        crew.rotas().left(Set.of(CHI));

        List<Line> lines = since(clock.instant());

        Cause left = new Cause("left/U0CHI");
        assertThat(lines).extracting(Line::mark).containsOnly(new Mark(clock.instant(), Optional.empty(), left));
        assertThat(lines).extracting(Line::undone).containsExactly(Optional.empty(), Optional.of(SWAP));
    }

    @Test
    void who_left_before_is_named_no_more() {
        crew.rotas().left(Set.of(CHI));
        clock.advance(Duration.ofHours(1));
        crew.rotas().left(Set.of(BEN, CHI));

        assertThat(since(clock.instant()))
                .singleElement()
                .satisfies(line -> assertThat(line.mark().cause().value()).isEqualTo("left/U0BEN"));
    }

    @Test
    void what_a_file_says_anew_is_one_line() {
        Rota days = Crew.daily("2026-03-02T18:00", ANA, BEN, CHI);
        crew.rotas()
                .apply(
                        team(),
                        List.of(new Schedule(
                                PRIMARY, days.with(tuesday(ANA, BEN)).with(tuesday(CHI, ANA)))));
        clock.advance(Duration.ofHours(1));
        crew.rotas().apply(team(), List.of(new Schedule(PRIMARY, days.with(tuesday(CHI, BEN)))));

        assertThat(since(NOON.plusSeconds(1)))
                .extracting(line -> line.mark().cause(), Line::undone)
                .containsExactly(tuple(FILE), tuple(FILE));
    }

    @Test
    void the_newest_are_kept_where_there_are_too_many() {
        for (int number = 1; number <= 5; number++) {
            crew.rotas().add(PRIMARY, List.of(tuesday(CHI, BEN)), new Cause("swap/" + number), BEN);
            clock.advance(Duration.ofHours(1));
        }

        assertThat(audit.made(PAYMENTS, new Span(NOON, clock.instant()), 2))
                .extracting(line -> line.mark().cause().value())
                .containsExactly("swap/4", "swap/5");
    }

    @Test
    void what_was_taken_back_at_an_instant_is_found_there_alone() {
        crew.rotas().add(PRIMARY, List.of(tuesday(CHI, BEN)), SWAP, BEN);
        clock.advance(Duration.ofHours(1));
        crew.rotas().cancel(SWAP);

        assertThat(audit.takenBack(PRIMARY, TUE)).singleElement().satisfies(line -> {
            assertThat(line.undone()).contains(SWAP);
            assertThat(line.mark().by()).isEmpty();
            assertThat(line.mark().cause()).isEqualTo(Cause.UNKNOWN);
        });
        assertThat(audit.takenBack(PRIMARY, WED)).isEmpty();
    }

    private static Tuple tuple(Cause cause) {
        return Tuple.tuple(cause, Optional.empty());
    }

    private List<Line> since(Instant from) {
        return audit.made(PAYMENTS, new Span(from, clock.instant().plusSeconds(1)), 100);
    }

    private void edit(Rota rota, Duration frozen) {
        crew.rotas().apply(new Wanted(team(), List.of(new Schedule(PRIMARY, rota)), Optional.of(ANA), frozen));
    }

    private Team team() {
        return crew.rotas().team(PAYMENTS).orElseThrow();
    }

    private static Cover tuesday(PersonId by, PersonId replaces) {
        return new Cover(new Span(TUE, WED), Optional.of(by), Optional.of(replaces));
    }

    private static Change change(Instant start, Instant end, PersonId before, PersonId after) {
        return new Change(new Span(start, end), Optional.of(before), Optional.of(after));
    }
}
