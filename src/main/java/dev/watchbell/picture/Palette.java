package dev.watchbell.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which colour each person has; the same in all rows of one picture. */
final class Palette {
    static final String INK = "#1B2733";
    static final String FAINT = "#5B6875";
    static final String PAPER = "#FFFFFF";
    static final String GROUND = "#F3F5F7";
    static final String WEEKEND = "#E7EBEF";
    static final String LINE = "#D5DBE1";
    static final String HATCH = "#8794A1";

    /** White text on each has a contrast of 4.5 or more, and colour-blind people tell neighbours apart. */
    private static final List<String> PEOPLE =
            List.of("#3B6FD4", "#B45309", "#0B7A5B", "#B0508C", "#6C5BB8", "#0E7490", "#C2483E", "#5F6F1F");

    private final Map<String, String> colours = new LinkedHashMap<>();

    private Palette() {}

    /** In the order in which people appear; whoever comes ninth shares a colour with the first. */
    static Palette of(Chart chart) {
        Palette palette = new Palette();
        chart.rows().stream()
                .flatMap(row -> row.bars().stream())
                .filter(bar -> bar.kind() != Bar.Kind.NOBODY)
                .forEach(bar -> palette.colours.computeIfAbsent(
                        bar.name(), somebody -> PEOPLE.get(palette.colours.size() % PEOPLE.size())));
        return palette;
    }

    String of(String person) {
        return colours.getOrDefault(person, FAINT);
    }

    /** Everybody in the picture. */
    List<String> people() {
        return List.copyOf(colours.keySet());
    }

    /** The colour as it looks through paper: dark text on it can be read. */
    static String pale(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        StringBuilder mixed = new StringBuilder("#");
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = rgb >> shift & 0xFF;
            mixed.append("%02X".formatted(Math.round(part * 0.24 + 255 * 0.76)));
        }
        return mixed.toString();
    }
}
