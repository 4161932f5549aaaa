package dev.watchbell.swap;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rota;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ben covers Ana on Thu 5 March from 14:00 to 18:00. */
class ReturnTest {
    private static final Instant THU = Instant.parse("2026-03-05T08:00:00Z");
    private static final Cover PART = cover(5, 9, BEN, ANA);

    private final Rota rota = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI).with(PART);

    @Test
    void a_part_that_nothing_lies_on_goes_back() {
        assertThat(clean(rota)).isTrue();
        assertThat(clean(rota.with(cover(0, 5, CHI, ANA)).with(cover(9, 24, CHI, ANA))))
                .isTrue();
        assertThat(clean(rota.with(cover(0, 24, ANA, CHI)))).isTrue();
    }

    @Test
    void a_part_that_went_on_to_somebody_else_does_not() {
        assertThat(clean(rota.with(cover(8, 9, CHI, BEN)))).isFalse();
        assertThat(clean(rota.with(cover(0, 24, CHI, null)))).isFalse();
        assertThat(clean(rota.with(cover(6, 7, null, null)))).isFalse();
    }

    @Test
    void nor_does_one_on_which_a_later_cover_waits_for_who_asked() {
        assertThat(clean(rota.with(cover(0, 24, CHI, ANA)))).isFalse();
        assertThat(clean(rota.with(cover(0, 24, null, ANA)))).isFalse();
        assertThat(clean(rota.with(PART))).isFalse();
    }

    @Test
    void nor_does_one_that_is_not_why_the_helper_is_on_call() {
        assertThat(clean(Crew.daily("2026-03-02T09:00", BEN).with(PART))).isFalse();
        assertThat(clean(Crew.daily("2026-03-02T09:00", CHI).with(PART))).isFalse();
        assertThat(clean(Crew.daily("2026-03-02T09:00", ANA, BEN, CHI))).isFalse();
    }

    private static boolean clean(Rota rota) {
        return Return.isClean(rota, PART, BEN);
    }

    private static Cover cover(long from, long to, @Nullable PersonId by, @Nullable PersonId replaces) {
        Span span = new Span(THU.plus(Duration.ofHours(from)), THU.plus(Duration.ofHours(to)));
        return new Cover(span, Optional.ofNullable(by), Optional.ofNullable(replaces));
    }
}
