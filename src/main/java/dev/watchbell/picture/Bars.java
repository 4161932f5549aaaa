package dev.watchbell.picture;

import dev.watchbell.picture.Lettering.Style;
import dev.watchbell.time.Span;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/** Draws rows, and remembers whose name had no room. */
final class Bars {
    static final double ON_CALL_HEIGHT = 34;
    static final double LAYER_HEIGHT = 24;
    private static final double STRIPE = 5;
    private static final double PAD = 6;
    private static final int LEAST_LETTERS = 4;

    private final Svg svg;
    private final Scale scale;
    private final Palette palette;
    private final Names names;
    private final OptionalDouble now;
    private final Set<String> named = new HashSet<>();
    private final Set<String> colourAlone = new HashSet<>();
    private boolean holes;
    private boolean covers;

    Bars(Svg svg, Scale scale, Palette palette, Names names, OptionalDouble now) {
        this.svg = svg;
        this.scale = scale;
        this.palette = palette;
        this.names = names;
        this.now = now;
    }

    static double height(Row row) {
        return row.kind() == Row.Kind.ON_CALL ? ON_CALL_HEIGHT : LAYER_HEIGHT;
    }

    void draw(Row row, double top) {
        row.bars().forEach(bar -> bar.span().intersection(scale.window()).ifPresent(seen -> draw(row, bar, seen, top)));
    }

    private void draw(Row row, Bar bar, Span seen, double top) {
        double left = scale.x(seen.start());
        // A gap between neighbours tells them apart also where colours don't; the shortest bars can't spare it.
        double whole = scale.x(seen.end()) - left;
        double width = whole > 4 ? whole - 1.2 : whole;
        Box box = new Box(left + (whole - width) / 2, top, width, height(row));
        boolean layer = row.kind() == Row.Kind.LAYER;
        if (bar.kind() == Bar.Kind.NOBODY) {
            hole(box);
            return;
        }
        String colour = palette.of(bar.name());
        box.fill(svg, layer ? Palette.pale(colour) : colour);
        if (bar.kind() == Bar.Kind.COVER) {
            covers = true;
            stripe(svg, box);
        }
        name(bar, box, layer);
    }

    private void hole(Box box) {
        holes = true;
        box.fill(svg, "url(#hole)");
        Style style = Style.bold(12);
        double width = svg.letters().width("nobody", style);
        Box room = box.beside(now, PAD);
        if (width + 2 * PAD <= room.width()) {
            svg.rect(room.left(), box.middle() - 9, width + 2 * PAD, 18, 4, Palette.PAPER);
            svg.text(room.left() + PAD, box.middle() + 4.2, style, Palette.INK, "nobody");
        }
    }

    /** What says "cover" without any colour: a dark line along the top, and a corner turned over. */
    static void stripe(Svg svg, Box box) {
        svg.rect(box.left(), box.top(), box.width(), STRIPE, Math.min(2.5, box.width() / 2), Palette.INK);
        if (box.width() >= 14) {
            double right = box.left() + box.width();
            double bottom = box.top() + box.height();
            svg.path(
                    "M%s %sL%s %sL%s %sZ"
                            .formatted(
                                    Svg.number(right - 9),
                                    Svg.number(bottom),
                                    Svg.number(right),
                                    Svg.number(bottom - 9),
                                    Svg.number(right),
                                    Svg.number(bottom)),
                    Palette.PAPER);
        }
    }

    private void name(Bar bar, Box box, boolean layer) {
        Style style = layer ? Style.regular(12) : Style.bold(13);
        String ink = layer ? Palette.INK : Palette.PAPER;
        double base = box.middle() + (layer ? 4.2 : 4.6) + (bar.kind() == Bar.Kind.COVER ? 2 : 0);
        Box room = box.beside(now, PAD);
        String shown = shown(bar.name(), style, room.width());
        if (shown.isEmpty()) {
            mark(bar, box.beside(now, 1), style.bold(), ink, base);
            return;
        }
        if (shown.equals(bar.name())) {
            named.add(bar.name());
        }
        svg.text(room.left(), base, style, ink, shown);
        Style small = Style.regular(12);
        double after = svg.letters().width(shown, style) + 5;
        if (!bar.aside().isEmpty() && after + svg.letters().width(bar.aside(), small) <= room.width()) {
            svg.text(room.left() + after, base, small, ink, bar.aside());
        }
    }

    private String shown(String name, Style style, double room) {
        return names.spoken(name).stream()
                .filter(one -> svg.letters().width(one, style) <= room)
                .findFirst()
                .orElseGet(() -> svg.letters().fitting(name, style, room, LEAST_LETTERS));
    }

    private void mark(Bar bar, Box room, boolean bold, String ink, double base) {
        String mark = names.mark(bar.name());
        Style style = new Style(10.5, bold);
        double width = svg.letters().width(mark, style);
        if (width <= room.width()) {
            svg.text(room.left() + (room.width() - width) / 2, base - 0.8, style, ink, mark);
        } else {
            colourAlone.add(bar.name());
        }
    }

    /** Whose name isn't whole in any bar, or isn't there at all in one of them. */
    boolean toExplain(String person) {
        return !named.contains(person) || colourAlone.contains(person);
    }

    boolean holes() {
        return holes;
    }

    boolean covers() {
        return covers;
    }

    /** A place for a bar. */
    record Box(double left, double top, double width, double height) {
        /** The part that text may take: inside, and where a line crosses the place, on the wider side of it. */
        Box beside(OptionalDouble line, double pad) {
            double right = left + width;
            double x = line.orElse(left);
            boolean crossed = x > left - 3 && x < right + 3 && line.isPresent();
            if (!crossed) {
                return new Box(left + pad, top, width - 2 * pad, height);
            }
            double from = right - x >= x - left ? Math.max(x + 3, left) : left;
            double to = right - x >= x - left ? right : Math.min(x - 3, right);
            return new Box(from + pad, top, to - from - 2 * pad, height);
        }

        double middle() {
            return top + height / 2;
        }

        void fill(Svg svg, String fill) {
            svg.rect(left, top, width, height, Math.min(4, width / 3), fill);
        }
    }
}
