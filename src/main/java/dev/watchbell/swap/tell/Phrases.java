package dev.watchbell.swap.tell;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Swap;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;

/** How people, shifts and moments are called wherever a swap is told. */
public record Phrases(People people, Instant now) {
    private static final int NAME = 40;
    private static final int WORD = 200;

    public String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), NAME));
    }

    public ZoneId zone(PersonId reader) {
        return people.zone(reader);
    }

    /** {@code *Thu 5 Mar 09:00 - Fri 6 Mar 09:00* · payments/primary}. */
    public String shift(Leg leg, ZoneId zone) {
        return "*" + Wording.span(leg.span(), zone, now) + "* · " + leg.schedule();
    }

    public String moment(Instant at, ZoneId zone) {
        return Wording.moment(at, zone, now);
    }

    public static String times(ZoneId zone) {
        return "(" + zone.getId() + ")";
    }

    /** What somebody said with their answer, on a line of its own; nothing where they said nothing. */
    public String said(Swap swap) {
        return swap.answer()
                .map(Swap.Answer::word)
                .filter(word -> !word.isBlank())
                .map(word -> "\n> " + Text.plain(Text.cut(word, WORD)))
                .orElse("");
    }

    /** {@code  chi offers it for ana.}, with a blank before it; nothing where the proposer did so themselves. */
    public String onBehalf(Swap swap) {
        return swap.proposal().onBehalf()
                ? " %s offers it for %s.".formatted(name(swap.proposal().by()), name(swap.proposer()))
                : "";
    }
}
