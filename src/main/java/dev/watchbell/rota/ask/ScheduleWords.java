package dev.watchbell.rota.ask;

import dev.watchbell.picture.Bar;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A picture of schedules in plain words: who until when, and who then, as far as there is room. */
record ScheduleWords(ZoneId zone, Instant now) {
    private static final String REST = " …";

    /** At most as many characters as Slack takes for a picture; each schedule has its share of them. */
    String of(String title, Map<String, List<Bar>> schedules) {
        StringBuilder words = new StringBuilder("On call in " + title + ", times in " + zone.getId() + ".");
        int share = (Limits.ALT - words.length()) / Math.max(1, schedules.size());
        schedules.forEach((schedule, bars) -> words.append(of(schedule, bars, share)));
        return words.toString();
    }

    private String of(String schedule, List<Bar> bars, int most) {
        StringBuilder words = new StringBuilder(" " + schedule + ": ");
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            String aside = bar.aside().isEmpty() ? "" : " " + bar.aside();
            // Where the window ends nobody hands over.
            boolean last = at == bars.size() - 1;
            String until = last ? "" : " until " + moment(bar.span().end());
            String more = (at == 0 ? "" : ", then ") + bar.name() + aside + until;
            if (words.length() + more.length() + REST.length() + 1 > most) {
                return words.append(REST).toString();
            }
            words.append(more);
        }
        return words.append('.').toString();
    }

    private String moment(Instant at) {
        return Wording.moment(at, zone, now);
    }
}
