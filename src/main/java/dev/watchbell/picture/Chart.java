package dev.watchbell.picture;

import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Who is on call over some days, as rows of bars.
 *
 * @param title whose schedules they are
 * @param window from left to right; what bars have outside of it isn't shown
 * @param zone whose midnights are the grid, and whose clock the hours are of
 * @param now where it is in the window, a line shows it
 * @param more what was left out, in words; empty where nothing was
 */
public record Chart(String title, Span window, ZoneId zone, Instant now, List<Row> rows, String more) {
    public Chart {
        rows = List.copyOf(rows);
    }
}
