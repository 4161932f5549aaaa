package dev.watchbell.picture;

import dev.watchbell.picture.Days.Day;
import dev.watchbell.picture.Lettering.Style;
import dev.watchbell.time.LocalTimes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The days above the rows, and the grid behind them. */
final class Axis {
    private static final Style MONTH = Style.bold(11.5);
    private static final Style DAY = Style.regular(11.5);
    private static final Style HOUR = Style.regular(10);
    private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final int FEW_DAYS = 4;
    private static final double ONE_LINE = 50;
    private static final double MONTH_LINE = 14;
    private static final double DAY_LINE = 18;

    private final Svg svg;
    private final Scale scale;
    private final Days days;
    private final ZoneId zone;
    private final double column;

    Axis(Svg svg, Scale scale, Days days, ZoneId zone) {
        this.svg = svg;
        this.scale = scale;
        this.days = days;
        this.zone = zone;
        this.column = scale.width() / days.days().size();
    }

    /** How much height the labels take. */
    double height() {
        return MONTH_LINE + DAY_LINE * (stacked() ? 1.75 : 1) + (hourly() ? 14 : 0);
    }

    /** Too narrow for weekday and number side by side, wide enough for one above the other. */
    private boolean stacked() {
        return column >= 17 && column < ONE_LINE;
    }

    private boolean hourly() {
        return days.days().size() <= FEW_DAYS;
    }

    void draw(double top, double bottom) {
        double grid = top + height() + 4;
        svg.rect(scale.left(), grid, scale.width(), bottom - grid, 0, Palette.GROUND);
        days.days().stream().filter(Day::weekend).forEach(day -> {
            double x = scale.x(day.span().start());
            svg.rect(x, grid, scale.x(day.span().end()) - x, bottom - grid, 0, Palette.WEEKEND);
        });
        for (int at = 0; at < days.days().size(); at++) {
            day(days.days().get(at), at == 0, top, grid, bottom);
        }
        svg.line(scale.right(), grid, scale.right(), bottom, 1, Palette.LINE);
    }

    private void day(Day day, boolean first, double top, double grid, double bottom) {
        double x = scale.x(day.span().start());
        LocalDate date = day.date();
        boolean week = date.getDayOfWeek() == DayOfWeek.MONDAY;
        if (column >= 17 || week || first) {
            svg.line(x, grid, x, bottom, 1, Palette.LINE);
        }
        if (first || date.getDayOfMonth() == 1) {
            month(date, x, top, first);
        }
        double base = top + MONTH_LINE + 13;
        double room = scale.x(day.span().end()) - x;
        if (stacked()) {
            centred(date.format(WEEKDAY).substring(0, 2), x, room, base);
            centred(String.valueOf(date.getDayOfMonth()), x, room, base + 13.5);
        } else if (column >= ONE_LINE) {
            svg.text(x, base, DAY, Palette.FAINT, date.format(column >= 110 ? LONG : SHORT));
        } else if (week && x + 7 * column <= scale.right() + 1) {
            svg.text(x, base, DAY, Palette.FAINT, date.format(SHORT));
        }
        if (hourly()) {
            hours(day, base + 15, grid, bottom);
        }
    }

    /** The name at the left edge gives way to the next month's where they would meet. */
    private void month(LocalDate date, double x, double top, boolean first) {
        String name = date.format(MONTHS);
        double room = (date.lengthOfMonth() - date.getDayOfMonth() + 1) * column;
        boolean last = x + svg.letters().width(name, MONTH) > scale.right();
        if (!last && (!first || svg.letters().width(name, MONTH) + 8 < room)) {
            svg.text(x, top + MONTH_LINE - 3, MONTH, Palette.INK, name);
        }
    }

    private void hours(Day day, double base, double grid, double bottom) {
        int step = column >= 300 ? 3 : 6;
        for (int hour = 0; hour < 24; hour += step) {
            Instant at = LocalTimes.instant(day.date().atTime(hour, 0), zone);
            if (day.span().contains(at)) {
                double x = scale.x(at);
                if (hour > 0) {
                    svg.line(x, grid, x, bottom, 0.5, Palette.LINE);
                }
                svg.text(x + (hour == 0 ? 0 : -6), base, HOUR, Palette.FAINT, "%02d".formatted(hour));
            }
        }
    }

    private void centred(String text, double x, double room, double base) {
        svg.text(x + (room - svg.letters().width(text, DAY)) / 2, base, DAY, Palette.FAINT, text);
    }
}
