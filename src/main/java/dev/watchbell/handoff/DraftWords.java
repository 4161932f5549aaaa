package dev.watchbell.handoff;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A handoff's parts in words, for whoever reads it in that zone; what people wrote is quoted, so that no line looks like ours. */
record DraftWords(People people, ZoneId zone, Instant now) {
    private static final int LISTED = 6;
    private static final int TITLE = 80;
    private static final int NAME = 40;

    /** Below what Slack can edit, with everything else that the message says. */
    private static final int QUOTED = 2_000;

    private static final int LINES = 700;

    /** {@code Open: *sev2* checkout is slow, since Mon 2 Mar 14:02}, a line for each; empty where nothing burned. */
    String burning(List<Burning> all) {
        String lines = all.stream()
                .limit(LISTED)
                .map(one -> one.closedAt()
                        .map(closed -> "\nClosed: " + title(one) + ", "
                                + Wording.span(span(one.openedAt(), closed), zone, now))
                        .orElseGet(() -> "\nOpen: " + title(one) + ", since " + moment(one.openedAt())))
                .collect(Collectors.joining());
        return all.size() > LISTED ? lines + "\nand " + (all.size() - LISTED) + " more" : lines;
    }

    /** What was noted on the way, quoted; empty where nothing was. */
    String jottings(Draft draft) {
        List<String> lines =
                draft.jottings().stream().map(jotting -> jotting.text()).toList();
        return lines.isEmpty() ? "" : "\nNoted on the way:" + quoted(lines.stream(), LINES);
    }

    /** A note, quoted under its own line; empty where there is none. */
    String note(String note, String from) {
        return note.isBlank() ? "" : "\nHandoff note" + from + ":" + quoted(note.lines(), QUOTED);
    }

    private static String quoted(Stream<String> lines, int most) {
        String all = lines.filter(line -> !line.isBlank())
                .map(line -> "\n> " + Text.plain(line))
                .collect(Collectors.joining());
        return Text.shorten(all, most);
    }

    String said(String word) {
        return "“" + Text.plain(Text.cut(word, Acceptance.MOST)) + "”";
    }

    String span(Span span) {
        return Wording.span(span, zone, now);
    }

    String moment(Instant at) {
        return Wording.moment(at, zone, now);
    }

    /** {@code Tue 3 Mar 09:00 (Europe/Paris)}. */
    String zoned(Instant at) {
        return moment(at) + " (" + zone.getId() + ")";
    }

    String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), NAME));
    }

    private static String title(Burning one) {
        return "*" + Text.plain(one.severity()) + "* " + Text.plain(Text.cut(one.title(), TITLE));
    }

    /** What was closed within the same microsecond has a length all the same. */
    private static Span span(Instant from, Instant to) {
        return new Span(from, to.isAfter(from) ? to : from.plusMillis(1));
    }
}
