package dev.watchbell.picture;

import dev.watchbell.picture.Lettering.Style;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A chart as an SVG document, as wide as a message in Slack, and as high as it needs to be. */
final class Drawing {
    static final double WIDTH = 800;
    private static final double MARGIN = 20;
    private static final double WIDEST_LABEL = 150;
    private static final double GAP = 4;
    private static final double BETWEEN_SCHEDULES = 16;
    private static final Style TITLE = Style.bold(18);
    private static final Style SMALL = Style.regular(12);
    private static final Style ON_CALL = Style.bold(13);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_IN_YEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Chart chart;
    private final Svg svg;
    private final Lettering letters;
    private final Days days;
    private final Scale scale;
    private final Palette palette;
    private final Names names;

    private Drawing(Chart asked, Svg svg) {
        this.svg = svg;
        this.letters = svg.letters();
        this.chart = drawable(asked);
        this.days = Days.of(chart.window(), chart.zone());
        double labels = chart.rows().stream()
                .mapToDouble(row -> letters.width(row.label(), style(row)))
                .max()
                .orElse(0);
        double left = MARGIN + Math.min(labels, WIDEST_LABEL) + 14;
        this.scale = new Scale(chart.window(), left, WIDTH - MARGIN - left);
        this.palette = Palette.of(chart);
        this.names = new Names(palette.people());
    }

    static String of(Chart chart, Svg svg) {
        return new Drawing(chart, svg).document();
    }

    /** What our letters can't draw is left out; a name of nothing else is a question mark. */
    private Chart drawable(Chart asked) {
        List<Row> rows = asked.rows().stream()
                .map(row -> new Row(
                        row.kind(),
                        letters.drawable(row.label()),
                        row.bars().stream().map(this::drawable).toList()))
                .toList();
        String title = letters.drawable(asked.title());
        return new Chart(title, asked.window(), asked.zone(), asked.now(), rows, letters.drawable(asked.more()));
    }

    private Bar drawable(Bar bar) {
        String name = letters.drawable(bar.name());
        return new Bar(bar.span(), bar.kind(), name.isEmpty() ? "?" : name, letters.drawable(bar.aside()));
    }

    private static Style style(Row row) {
        return row.kind() == Row.Kind.ON_CALL ? ON_CALL : SMALL;
    }

    private String document() {
        svg.hatch("hole", Palette.PAPER, Palette.HATCH, 7.5);
        double height = body();
        return svg.document(WIDTH, height, chart.title());
    }

    private double body() {
        Svg ground = svg.rect(0, 0, WIDTH, 10_000, 0, Palette.PAPER);
        double y = heading(ground);
        Axis axis = new Axis(svg, scale, days, chart.zone());
        double rows = y + axis.height() + 4 + 8;
        double bottom = rows + rowsHeight() + 8;
        axis.draw(y, bottom);
        Bars bars = new Bars(svg, scale, palette, names, now());
        rows(bars, rows);
        boolean now = nowLine(y + axis.height() + 4, bottom);
        double end = new Legend(svg, MARGIN, WIDTH - MARGIN, bottom + (now ? 28 : 14)).draw(palette, names, bars);
        if (!chart.more().isEmpty()) {
            svg.text(
                    MARGIN,
                    end + 12,
                    SMALL,
                    Palette.FAINT,
                    letters.fitting(chart.more(), SMALL, WIDTH - 2 * MARGIN, 1));
            end += 20;
        }
        return Math.ceil(end + MARGIN - 6);
    }

    private double heading(Svg to) {
        double room = WIDTH - 2 * MARGIN;
        String title = letters.fitting(chart.title(), TITLE, room, 1);
        String when = dates() + "   ·   times in " + chart.zone().getId();
        to.text(MARGIN, 34, TITLE, Palette.INK, title);
        to.text(MARGIN, 53, SMALL, Palette.FAINT, letters.fitting(when, SMALL, room, 1));
        return 70;
    }

    private String dates() {
        LocalDate first = days.days().get(0).date();
        LocalDate last = days.days().get(days.days().size() - 1).date();
        if (first.equals(last)) {
            return last.format(DATE);
        }
        return first.format(first.getYear() == last.getYear() ? DATE_IN_YEAR : DATE) + " – " + last.format(DATE);
    }

    private double rowsHeight() {
        double height = 0;
        for (int at = 0; at < chart.rows().size(); at++) {
            height += before(at) + Bars.height(chart.rows().get(at));
        }
        return height;
    }

    /** The space above a row. */
    private double before(int at) {
        if (at == 0) {
            return 0;
        }
        return chart.rows().get(at).kind() == Row.Kind.ON_CALL ? BETWEEN_SCHEDULES : GAP;
    }

    private void rows(Bars bars, double top) {
        double y = top;
        for (int at = 0; at < chart.rows().size(); at++) {
            Row row = chart.rows().get(at);
            y += before(at);
            Style style = style(row);
            String label = letters.fitting(row.label(), style, WIDEST_LABEL, 1);
            String ink = row.kind() == Row.Kind.ON_CALL ? Palette.INK : Palette.FAINT;
            svg.text(MARGIN, y + Bars.height(row) / 2 + 4.4, style, ink, label);
            bars.draw(row, y);
            y += Bars.height(row);
        }
    }

    private OptionalDouble now() {
        return chart.window().contains(chart.now()) ? OptionalDouble.of(scale.x(chart.now())) : OptionalDouble.empty();
    }

    private boolean nowLine(double top, double bottom) {
        if (now().isEmpty()) {
            return false;
        }
        String words = "now, " + chart.now().atZone(chart.zone()).format(CLOCK);
        Style style = Style.bold(11);
        double width = letters.width(words, style) + 12;
        double x = now().getAsDouble();
        double left = Math.min(Math.max(x - width / 2, scale.left()), scale.right() - width);
        svg.line(x, top, x, bottom + 4, 4, Palette.PAPER);
        svg.line(x, top, x, bottom + 4, 2, Palette.INK);
        svg.rect(left, bottom + 3, width, 17, 4, Palette.INK);
        svg.text(left + 6, bottom + 15.4, style, Palette.PAPER, words);
        return true;
    }
}
