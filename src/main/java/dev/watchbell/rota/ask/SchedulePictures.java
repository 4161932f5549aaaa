package dev.watchbell.rota.ask;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.picture.Chart;
import dev.watchbell.picture.Painter;
import dev.watchbell.picture.Row;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.slack.inbox.Pictures;
import dev.watchbell.slack.message.Picture;
import dev.watchbell.slack.message.ShownPicture;
import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The coming days of a team as a picture, whole days as the clock of one zone has them, and the same in words. */
public final class SchedulePictures {
    private static final int MOST_SCHEDULES = 4;
    private static final int MOST_ROWS = 12;

    private final PictureNames names;
    private final Painter painter;
    private final Pictures pictures;

    public SchedulePictures(PictureNames names, Painter painter, Pictures pictures) {
        this.names = names;
        this.painter = painter;
        this.pictures = pictures;
    }

    /** Drawn only when its turn comes. */
    Picture of(TeamRotas rotas, Span window, ZoneId zone, Instant now) {
        Team team = rotas.team();
        Map<ScheduleId, Rota> schedules = rotas.schedules();
        Map<PersonId, String> called = names.of(schedules.values());
        Chart chart = chart(team, schedules, new ScheduleRows(called, days(window, zone)), zone, now);
        String title = names.plain(team.name()) + ", " + Wording.span(window, zone, now);
        String alt = new ScheduleWords(zone, now).of(title, new ScheduleRows(called, window).onCall(schedules));
        return new Picture(title, alt, () -> painter.draw(chart));
    }

    /** Brings it to Slack and then hands it over; see {@link Pictures#bring}. */
    void bring(Picture picture, Consumer<ShownPicture> shown) {
        pictures.bring(picture, shown);
    }

    private Chart chart(Team team, Map<ScheduleId, Rota> schedules, ScheduleRows all, ZoneId zone, Instant now) {
        List<Row> rows = new ArrayList<>();
        int drawn = 0;
        int layers = 0;
        for (Map.Entry<ScheduleId, Rota> schedule : schedules.entrySet()) {
            List<Row> more = all.rows(schedule.getKey(), schedule.getValue());
            int room = MOST_ROWS - rows.size();
            if (drawn == MOST_SCHEDULES || (drawn > 0 && more.size() > room)) {
                break;
            }
            drawn++;
            layers += Math.max(0, more.size() - room);
            rows.addAll(more.subList(0, Math.min(more.size(), room)));
        }
        String title = names.drawn(team.name(), team.id().value());
        return new Chart(title, all.window(), zone, now, rows, left(schedules.size() - drawn, layers));
    }

    private static String left(int schedules, int layers) {
        List<String> left = new ArrayList<>();
        if (schedules > 0) {
            left.add(
                    schedules + (schedules == 1 ? " more schedule is" : " more schedules are") + " in the text alone.");
        }
        if (layers > 0) {
            left.add(layers + (layers == 1 ? " more layer isn't" : " more layers aren't") + " drawn.");
        }
        return String.join(" ", left);
    }

    /** The window, and what is missing of its first and its last day. */
    private static Span days(Span window, ZoneId zone) {
        LocalDate first = window.start().atZone(zone).toLocalDate();
        LocalDate last = window.end().atZone(zone).toLocalDate();
        Instant end = midnight(last, zone);
        return new Span(midnight(first, zone), end.isBefore(window.end()) ? midnight(last.plusDays(1), zone) : end);
    }

    private static Instant midnight(LocalDate date, ZoneId zone) {
        return LocalTimes.instant(date.atStartOfDay(), zone);
    }
}
