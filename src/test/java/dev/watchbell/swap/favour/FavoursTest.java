package dev.watchbell.swap.favour;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FavoursTest {
    private static final Instant THU = Instant.parse("2026-03-05T08:00:00Z");

    private final SettableClock clock = SettableClock.at("2026-03-04T11:00:00Z");
    private final Crew crew;
    private final Favours favours;

    FavoursTest(Database database) {
        crew = new Crew(database, clock);
        favours = new Favours(crew.rotas(), clock);
    }

    @Test
    void who_covered_whom_is_a_favour_once_it_was_done_and_counts_where_the_helper_lives() {
        covered("cover/1/1", BEN, ANA, hours(0, 6));

        assertThat(favours.between(BEN, ANA).given()).isEmpty();
        clock.set(THU.plus(Duration.ofDays(1)));

        Balance balance = favours.between(BEN, ANA);
        assertThat(balance.given()).containsExactly(new Favour(BEN, ANA, hours(0, 6)));
        assertThat(balance.ahead()).isEqualTo(Duration.ofHours(6));
        assertThat(balance.toll(Crew.people()::zone))
                .isEqualTo(new Toll(Duration.ofHours(6), Duration.ofHours(3), Duration.ZERO));
        assertThat(favours.between(ANA, BEN).ahead()).isEqualTo(Duration.ofHours(-6));
        assertThat(favours.between(ANA, CHI)).isEqualTo(new Balance(ANA, CHI, List.of(), List.of()));
    }

    @Test
    void what_was_given_back_never_was_and_what_was_cut_short_is_as_long_as_it_was() {
        covered("cover/1/1", BEN, ANA, hours(0, 6));
        covered("cover/1/2", BEN, ANA, hours(8, 14));
        crew.rotas().cancel(new Cause("cover/1/1"));
        clock.set(hours(8, 10).end());
        crew.rotas().cancel(new Cause("cover/1/2"));

        clock.set(hours(0, 24).end());

        assertThat(favours.between(BEN, ANA).given()).containsExactly(new Favour(BEN, ANA, hours(8, 10)));
    }

    @Test
    void swaps_are_even_and_what_a_file_or_a_lead_wrote_is_no_favour() {
        covered("swap/1", BEN, ANA, hours(0, 6));
        covered("file/payments/primary", BEN, ANA, hours(6, 8));
        covered("lead", BEN, ANA, hours(8, 10));
        clock.set(hours(0, 24).end());

        assertThat(favours.lately()).isEmpty();
    }

    @Test
    void emergencies_count_and_half_a_year_later_all_is_forgotten() {
        covered("sos/1", CHI, ANA, hours(0, 6));
        covered("take/1", BEN, ANA, hours(6, 8));
        clock.set(THU.plus(Favours.LATELY).plus(Duration.ofHours(5)));

        assertThat(favours.lately())
                .containsExactly(new Favour(CHI, ANA, hours(5, 6)), new Favour(BEN, ANA, hours(6, 8)));
        clock.advance(Duration.ofHours(3));
        assertThat(favours.lately()).isEmpty();
    }

    private void covered(String cause, PersonId helper, PersonId helped, Span span) {
        Cover cover = new Cover(span, Optional.of(helper), Optional.of(helped));
        crew.rotas().add(PRIMARY, List.of(cover), new Cause(cause), helper);
    }

    private static Span hours(long from, long to) {
        return new Span(THU.plus(Duration.ofHours(from)), THU.plus(Duration.ofHours(to)));
    }
}
