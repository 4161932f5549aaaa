package dev.watchbell.away.leave;

import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What the owner of a leave calendar is told about reading it. */
record LeaveMessages(LeaveCalendar calendar, ZoneId zone, Instant now) {

    /** After the first time. */
    Message works(List<Span> spans) {
        String found = spans.isEmpty()
                ? "It says of no time in the next year that you are away."
                : "It says that you are away %s in the next year, next *%s* (%s)."
                        .formatted(
                                spans.size() == 1 ? "once" : spans.size() + " times",
                                Wording.span(spans.get(0), zone, now),
                                zone.getId());
        return Message.of("I can read your calendar on %s. %s I look again every 3 hours.".formatted(host(), found));
    }

    /** After the first time. */
    Message neverWorked(String why) {
        return Message.of(
                ("I can’t read your calendar on %s: %s. I go on trying. Is it the secret address in iCal format?"
                                + " `/oncall away`, then *My calendar*, takes another one.")
                        .formatted(host(), why));
    }

    Message failing(Instant since, String why) {
        return Message.of(
                ("Since %s (%s) I can’t read your calendar on %s: %s. I keep what it said last, and go on trying."
                                + " `/oncall away`, then *My calendar*, takes another address.")
                        .formatted(Wording.moment(since, zone, now), zone.getId(), host(), why));
    }

    private String host() {
        return Text.plain(Text.cut(calendar.address().host(), 80));
    }
}
