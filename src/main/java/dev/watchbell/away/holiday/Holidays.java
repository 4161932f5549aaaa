package dev.watchbell.away.holiday;

import de.focus_shift.jollyday.core.HolidayType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The public holidays of about ninety countries, and of their parts. */
public final class Holidays {

    /** What somebody means who writes {@code France}, {@code FR}, {@code DE-BY} or {@code Germany, Bavaria}. */
    public Optional<Place> place(String typed) {
        return Places.find(typed);
    }

    /** The country that was perhaps meant. */
    public Optional<String> near(String typed) {
        return Places.near(typed);
    }

    /** In order, both days included; none where nobody knows the place any more. */
    public List<PublicHoliday> between(String code, LocalDate from, LocalDate to) {
        return place(code).map(known -> between(known, from, to)).orElse(List.of());
    }

    private static List<PublicHoliday> between(Place place, LocalDate from, LocalDate to) {
        return Places.manager(place).getHolidays(from, to, HolidayType.PUBLIC_HOLIDAY, place.below()).stream()
                .map(holiday -> new PublicHoliday(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)))
                .sorted(Comparator.comparing(PublicHoliday::on).thenComparing(PublicHoliday::name))
                .toList();
    }
}
