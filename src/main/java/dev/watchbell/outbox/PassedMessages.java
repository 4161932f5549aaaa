package dev.watchbell.outbox;

import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneOffset;

/** What is said of messages whose time has passed, and of those that come late. */
final class PassedMessages {
    private static final int QUOTED = 200;

    private PassedMessages() {}

    /** @param last the text of the newest of them, in Slack's markup, escaped */
    static Message line(int number, String last, Instant lastDue, Instant now) {
        String quiet = last.lines().findFirst().orElse("").replaceAll("<[@!#](?!date)[^>]*>", "…");
        String what = number == 1
                ? "a reminder passed. It was due at %s:".formatted(moment(lastDue, now))
                : "%d reminders passed. The last was due at %s:".formatted(number, moment(lastDue, now));
        return Message.of("While I couldn’t write here, " + what + " " + Text.shorten(quiet, QUOTED));
    }

    static String late(Instant due, Instant now) {
        return "_(late: this was due at " + moment(due, now) + ")_";
    }

    private static String moment(Instant at, Instant now) {
        return Text.moment(at, Wording.moment(at, ZoneOffset.UTC, now) + " UTC");
    }
}
