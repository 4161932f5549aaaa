package dev.watchbell.away.holiday;

import java.util.List;
import java.util.Locale;

/**
 * Where somebody has their public holidays: a country, or a part of one.
 *
 * @param code such as {@code FR}, or {@code DE-BY}
 * @param name in English
 */
public record Place(String code, String name) {

    /** The country's code, lower case. */
    String country() {
        return parts().get(0);
    }

    /** The codes of the parts below it, lower case. */
    String[] below() {
        return parts().stream().skip(1).toArray(String[]::new);
    }

    private List<String> parts() {
        return List.of(code.toLowerCase(Locale.ROOT).split("-", -1));
    }
}
