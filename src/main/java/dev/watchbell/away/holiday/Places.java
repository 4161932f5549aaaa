package dev.watchbell.away.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the place that somebody means who writes {@code France}, {@code FR}, {@code DE-BY} or {@code Germany, Bavaria}. */
final class Places {
    private static final Map<String, String> ALSO = Map.of("uk", "gb", "usa", "us", "holland", "nl", "england", "gb");
    private static final int MOST_SLIPS = 2;
    private static final int SHOWN = 40;

    private Places() {}

    static Optional<Place> find(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Optional<Place> whole = country(text);
        if (whole.isPresent()) {
            return whole;
        }
        String[] parts = text.split("\\s*[-,/]\\s*", 4);
        Optional<Place> place = country(parts[0]);
        Optional<CalendarHierarchy> at = place.map(country -> manager(country).getCalendarHierarchy());
        for (int part = 1; part < parts.length; part++) {
            String word = parts[part];
            at = at.flatMap(parent -> child(parent, word));
            Optional<CalendarHierarchy> found = at;
            place = place.flatMap(above -> found.map(child -> new Place(
                    above.code() + "-" + child.getId().toUpperCase(Locale.ROOT), above.name() + ", " + name(child))));
        }
        return place;
    }

    /** The country whose name is nearest to what was typed, where that is near. */
    static Optional<String> near(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return codes().stream()
                .map(Places::name)
                .filter(name -> text.length() <= SHOWN)
                .filter(name -> distance.apply(name.toLowerCase(Locale.ROOT), text) <= MOST_SLIPS)
                .min(Comparator.comparing(name -> distance.apply(name.toLowerCase(Locale.ROOT), text)));
    }

    static HolidayManager manager(Place place) {
        return HolidayManager.getInstance(ManagerParameters.create(place.country()));
    }

    private static Optional<Place> country(String word) {
        String meant = ALSO.getOrDefault(word, word);
        return codes().stream()
                .filter(code -> code.equals(meant)
                        || name(code).toLowerCase(Locale.ROOT).equals(meant))
                .findFirst()
                .map(code -> new Place(code.toUpperCase(Locale.ROOT), name(code)));
    }

    private static Optional<CalendarHierarchy> child(CalendarHierarchy parent, String word) {
        return parent.getChildren().values().stream()
                .filter(child ->
                        child.getId().equalsIgnoreCase(word) || name(child).equalsIgnoreCase(word))
                .findFirst();
    }

    /** Stock exchanges have calendars as well; nobody lives there. */
    private static List<String> codes() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == 2)
                .sorted()
                .toList();
    }

    private static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static String name(CalendarHierarchy part) {
        return part.getDescription(Locale.ENGLISH);
    }
}
