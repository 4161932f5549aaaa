package dev.watchbell.picture;

import dev.watchbell.picture.Bars.Box;
import dev.watchbell.picture.Lettering.Style;

/** What the marks under a picture mean: people without room for their name, covers, holes. */
final class Legend {
    private static final Style WORDS = Style.regular(12);
    private static final double SWATCH = 24;
    private static final double LINE = 22;
    private static final double LONGEST = 240;

    private final Svg svg;
    private final double left;
    private final double right;
    private double x;
    private double y;

    Legend(Svg svg, double left, double right, double top) {
        this.svg = svg;
        this.left = left;
        this.right = right;
        this.x = left;
        this.y = top;
    }

    /** Draws what the bars need explained, and tells where it ends. */
    double draw(Palette palette, Names names, Bars bars) {
        palette.people().stream().filter(bars::toExplain).forEach(person -> person(person, palette, names));
        if (bars.covers()) {
            Box box = entry("covers for somebody");
            box.fill(svg, Palette.FAINT);
            Bars.stripe(svg, box);
        }
        if (bars.holes()) {
            entry("nobody is on call").fill(svg, "url(#hole)");
        }
        return x > left ? y + LINE : y;
    }

    private void person(String person, Palette palette, Names names) {
        Box box = entry(svg.letters().fitting(person, WORDS, LONGEST, 1));
        box.fill(svg, palette.of(person));
        Style style = Style.bold(10.5);
        String mark = names.mark(person);
        double width = svg.letters().width(mark, style);
        svg.text(box.left() + (SWATCH - width) / 2, box.middle() + 4, style, Palette.PAPER, mark);
    }

    private Box entry(String words) {
        double width = SWATCH + 6 + svg.letters().width(words, WORDS);
        if (x > left && x + width > right) {
            x = left;
            y += LINE;
        }
        Box box = new Box(x, y, SWATCH, 16);
        svg.text(x + SWATCH + 6, y + 12.2, WORDS, Palette.INK, words);
        x += width + 18;
        return box;
    }
}
