package dev.watchbell.away;

import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A sentence for each answer that isn't yes, with something that works. Plain text: they stand under fields, too. */
record AnswerMessages(ZoneId zone, Instant now) {
    static final String EXAMPLES =
            "/oncall away 24 dec to 2 jan, /oncall away tomorrow 9:00-18:00, /oncall away fri, or /oncall away 2w";

    private static final int SHOWN = 60;

    static String notUnderstood(String typed) {
        return "I don’t understand the time “%s”. These work: %s.".formatted(shown(typed), EXAMPLES);
    }

    static String backwards(String typed) {
        return "“%s” ends before it starts, or only next year; then write the year, such as /oncall away 24 dec 2026 to 2 jan 2027."
                .formatted(shown(typed));
    }

    /** Empty for what is kept. */
    Optional<String> no(AwayOutcome outcome) {
        if (outcome instanceof AwayOutcome.Over over) {
            return Optional.of("%s is over. Such as this works: /oncall away tomorrow.".formatted(words(over.span())));
        }
        if (outcome instanceof AwayOutcome.TooFar far) {
            return Optional.of(
                    "One entry is %d days at most, and in the years 1 to 9999. Such as this works: /oncall away 24 dec to 2 jan."
                            .formatted(far.longest().toDays()));
        }
        if (outcome instanceof AwayOutcome.TooLongReason reason) {
            return Optional.of("A reason has at most %d characters; please shorten it.".formatted(reason.most()));
        }
        return outcome instanceof AwayOutcome.TooMany many
                ? Optional.of(
                        "You have %d times away noted, which is all that I keep. /oncall away removes some; leave that is in your calendar needs none of them."
                                .formatted(many.most()))
                : Optional.empty();
    }

    static String unknownPlace(String typed, Optional<String> near) {
        String perhaps = near.map(name -> " Did you mean " + name + "?").orElse("");
        return "I know no public holidays of “%s”.%s These work: FR, Germany, DE-BY.".formatted(shown(typed), perhaps);
    }

    static String notAnAddress() {
        return "That is no address that I may read: it begins with https:// and a host on the internet,"
                + " such as https://calendar.google.com/calendar/ical/…/basic.ics";
    }

    private String words(Span span) {
        return Wording.span(span, zone, now) + " (" + zone.getId() + ")";
    }

    private static String shown(String typed) {
        return Text.cut(typed, SHOWN);
    }
}
