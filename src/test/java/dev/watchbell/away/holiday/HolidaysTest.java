package dev.watchbell.away.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private final Holidays holidays = new Holidays();

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-07-14, National Day",
        "US, 2026-11-26, Thanksgiving",
        "DE-BY, 2026-01-06, Epiphany",
        "GB-SCT, 2026-11-30, St. Andrew's Day",
        "JP, 2026-01-01, New Year"
    })
    void the_days_that_people_know_are_there(String place, LocalDate day, String name) {
        String code = holidays.place(place).orElseThrow().code();

        assertThat(holidays.between(code, day, day))
                .extracting(PublicHoliday::name)
                .anyMatch(one -> one.contains(name.substring(0, 6)));
    }

    @Test
    void a_part_of_a_country_has_days_of_its_own() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);

        assertThat(holidays.between(holidays.place("Germany").orElseThrow().code(), epiphany, epiphany))
                .isEmpty();
    }

    @Test
    void places_are_found_by_code_and_by_name_and_nothing_is_guessed() {
        assertThat(List.of("fr", "FR", "France", "france"))
                .allMatch(typed -> holidays.place(typed).map(Place::name).equals(Optional.of("France")));
        assertThat(holidays.near("Frankreich").or(() -> holidays.near("Franc"))).contains("France");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "Frankistan", "DE-ZZ", "<!channel>", "../../etc"})
    void what_is_no_place_is_none(String typed) {
        assertThat(holidays.place(typed)).isEmpty();
    }
}
