package dev.watchbell.swap.fair;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;

/** An exchange in few words for who asks for it, in their zone. */
public record ReasonWords(People people, PersonId reader, Instant now) {
    private static final int MOST_NAME = 20;

    /** {@code ben: Thu 5 Mar 09:00, in your daytime; you covered ben 6 h in February}. */
    public String line(Exchange exchange, int most) {
        String name = name(exchange.colleague()) + ": ";
        return name + described(exchange, most - name.length());
    }

    /** The same without the name in front, escaped, at most that many characters: whole reasons, as many as fit. */
    public String described(Exchange exchange, int most) {
        return with(Wording.moment(exchange.trade().asked().span().start(), zone(), now), exchange, most);
    }

    /** The reasons alone, with the same limit; empty where there are none. */
    public String reasons(Exchange exchange, int most) {
        return with("", exchange, most);
    }

    private String with(String first, Exchange exchange, int most) {
        StringBuilder words = new StringBuilder(first);
        for (Reason reason : exchange.reasons()) {
            String comma = reason instanceof Reason.YourDaytime ? ", " : "; ";
            String more = (words.isEmpty() ? "" : comma) + words(reason, exchange.colleague());
            if (words.length() + more.length() <= most) {
                words.append(more);
            }
        }
        return words.toString();
    }

    private String words(Reason reason, PersonId colleague) {
        if (reason instanceof Reason.YouCovered you) {
            return "you covered %s %s %s".formatted(name(colleague), Wording.duration(you.whole()), when(you.when()));
        }
        if (reason instanceof Reason.TheyCovered they) {
            return "%s covered you %s %s".formatted(name(colleague), Wording.duration(they.whole()), when(they.when()));
        }
        if (reason instanceof Reason.YourDaytime) {
            return "in your daytime";
        }
        return reason instanceof Reason.TheirDaytime ? "yours is in their daytime" : "fewer nights lately";
    }

    private String when(Span span) {
        String first = month(span.start());
        String last = month(span.end());
        return Objects.equals(first, last) ? "in " + first : "since " + first;
    }

    private String month(Instant at) {
        return at.atZone(zone()).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private ZoneId zone() {
        return people.zone(reader);
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), MOST_NAME));
    }
}
