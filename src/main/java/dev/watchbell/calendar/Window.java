package dev.watchbell.calendar;

import dev.watchbell.rota.OnCall;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which time a calendar shows, in whole days of UTC: it is the same all day, so that a client hears "nothing new". */
record Window(LocalDate from, LocalDate to) {
    /** A month back: long enough to fill in a time sheet. */
    static final int DAYS_BACK = 30;

    /** Half a year ahead: as far as people plan their holidays, and few enough events for each client. */
    static final int DAYS_AHEAD = 180;

    static Window around(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Window(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    }

    Span span() {
        return new Span(midnight(from), midnight(to));
    }

    /** What ended before that is shown no more, not even by a replica whose clock is behind. */
    Instant forgotten() {
        return midnight(from.minusDays(1));
    }

    /** Cuts an end that can't be known, of a shift that goes on for years, at the turn of a month: that moves rarely. */
    Span shown(Span shift) {
        Duration farthest = OnCall.FARTHEST;
        boolean endless = !shift.end().isBefore(midnight(to).plus(farthest));
        boolean beginningless = !shift.start().isAfter(midnight(from).minus(farthest));
        return new Span(
                beginningless ? midnight(from.withDayOfMonth(1)) : shift.start(),
                endless ? midnight(to.withDayOfMonth(1).plusMonths(1)) : shift.end());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
