package dev.watchbell.swap.cover;

import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.swap.Choice;
import dev.watchbell.swap.cover.CoverWish.Reading;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Mon 2 March, noon in Paris; mine are Monday's day, Thursday's day and the week from Monday 9 March, from 09:00 each. */
class CoverWishTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Choice MONDAY = shift("2026-03-02T08:00:00Z", 1);
    private static final Choice THURSDAY = shift("2026-03-05T08:00:00Z", 1);
    private static final Choice WEEK = shift("2026-03-09T08:00:00Z", 7);

    @ParameterizedTest
    @CsvSource({
        "'',                                '',          '',          ''",
        "me,                                '',          '',          ''",
        "tomorrow,                          tomorrow,    '',          ''",
        "me tue 14:00-18:00,                tue 14:00,   18:00,       ''",
        "me from tue 14:00 to wed 02:00,    tue 14:00,   wed 02:00,   ''",
        "ME on thu because of the dentist,  thu,         '',          the dentist",
        "because I'm ill,                   '',          '',          I'm ill",
        "2026-03-05 09:00 – 2026-03-05 12:00, 2026-03-05 09:00, 2026-03-05 12:00, ''",
        "2026-03-05 09:00-12:00,            2026-03-05 09:00, 12:00,  ''",
        "2026-03-05,                        2026-03-05,  '',          ''",
        "mean tuesday,                      mean tuesday, '',         ''"
    })
    void it_is_read_as_people_type_it(String typed, String from, String to, String why) {
        assertThat(CoverWish.of(typed)).isEqualTo(new CoverWish(from, to, why));
    }

    @Test
    void a_range_is_the_part_of_the_shift_that_it_touches() {
        assertThat(read("thu 14:00-18:00")).isEqualTo(clear(THURSDAY, "2026-03-05T13:00:00Z", "2026-03-05T17:00:00Z"));
        assertThat(read("22:00-06:00")).isEqualTo(clear(MONDAY, "2026-03-02T21:00:00Z", "2026-03-03T05:00:00Z"));
        assertThat(read("fri 08:00 to fri 12:00"))
                .isEqualTo(clear(THURSDAY, "2026-03-06T07:00:00Z", "2026-03-06T08:00:00Z"));
    }

    @Test
    void a_day_is_the_shift_that_begins_on_it_else_its_hours() {
        assertThat(read("thu")).isEqualTo(new Reading.Clear(THURSDAY, THURSDAY.span()));
        assertThat(read("fri")).isEqualTo(clear(THURSDAY, "2026-03-05T23:00:00Z", "2026-03-06T08:00:00Z"));
        assertThat(read("2026-03-11")).isEqualTo(clear(WEEK, "2026-03-10T23:00:00Z", "2026-03-11T23:00:00Z"));
    }

    @Test
    void where_two_things_may_be_meant_it_is_asked() {
        assertThat(read("")).isEqualTo(new Reading.Ask(Optional.empty(), "", ""));
        assertThat(read("2026-03-09")).isEqualTo(new Reading.Ask(Optional.of(WEEK), "", ""));
        assertThat(read("thu 14:00"))
                .isEqualTo(new Reading.Ask(Optional.of(THURSDAY), "2026-03-05 14:00", "2026-03-06 09:00"));
        assertThat(read("thu to 2026-03-10"))
                .isEqualTo(new Reading.Ask(Optional.of(THURSDAY), "2026-03-05 09:00", "2026-03-06 09:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wed 10:00-12:00", "wed 10:00", "2026-05-01"})
    void when_nothing_of_it_is_mine_that_is_said(String typed) {
        assertThat(read(typed)).isEqualTo(new Reading.NotOnCall());
    }

    @Test
    void what_is_no_time_is_said_back() {
        assertThat(read("someday")).isEqualTo(new Reading.Unclear("someday"));
        assertThat(read("thu 14:00-late")).isEqualTo(new Reading.Unclear("late"));
        assertThat(read("thu 14:00 to wed 12:00")).isEqualTo(new Reading.Backwards());
    }

    private static Reading read(String typed) {
        return CoverWish.of(typed).read(List.of(MONDAY, THURSDAY, WEEK), NOW, PARIS);
    }

    private static Reading clear(Choice shift, String start, String end) {
        return new Reading.Clear(shift, new Span(Instant.parse(start), Instant.parse(end)));
    }

    private static Choice shift(String start, int days) {
        Instant at = Instant.parse(start);
        return new Choice(PRIMARY, new Span(at, at.plus(Duration.ofDays(days))));
    }
}
