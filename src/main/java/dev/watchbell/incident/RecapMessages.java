package dev.watchbell.incident;

import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a recap reads: at most ten lines, and each that quotes links the message it rests on.
 *
 * @param noteLinks where a note stands in Slack; empty until it has been said
 * @param wordLinks where what somebody said stands
 */
record RecapMessages(
        IncidentMessages words, Function<Entry, Optional<URI>> noteLinks, Function<Word, Optional<URI>> wordLinks) {
    private static final int QUOTE = 300;

    /** On the rhythm, in the channel. */
    Message regular(Recap recap, int number, Instant next) {
        List<String> lines = new ArrayList<>();
        lines.add("Recap " + number + ": " + words.progress(recap.incident()));
        lines.addAll(happened(recap));
        lines.add("Next recap at " + words.moment(next) + ".");
        return message(lines);
    }

    /** For a latecomer, privately: all of it so far. */
    Message sinceTheBeginning(Recap recap) {
        List<String> lines = new ArrayList<>();
        lines.add(words.progress(recap.incident()));
        lines.add(openedLine(recap));
        lines.addAll(recap.eventful() ? happened(recap) : List.of("Nothing was noted or said yet."));
        return message(lines);
    }

    /** At the end: the times that matter, and all that was noted. */
    Message last(Recap recap, Optional<Entry> resolved) {
        List<String> lines = new ArrayList<>();
        lines.add("Final recap: " + words.progress(recap.incident()));
        lines.add(openedLine(recap));
        lines.addAll(happened(recap));
        recap.incident()
                .resolved()
                .ifPresent(deed -> lines.add("Resolved by " + words.name(deed.by()) + " at " + words.moment(deed.at())
                        + resolved.filter(entry -> !entry.text().isBlank())
                                .map(entry -> ": " + IncidentMessages.quote(entry, QUOTE))
                                .orElse(".")));
        return message(lines);
    }

    private String openedLine(Recap recap) {
        Incident.Deed opened = recap.incident().opened();
        return "Opened by " + words.name(opened.by()) + " at " + words.moment(opened.at()) + ".";
    }

    private List<String> happened(Recap recap) {
        List<String> lines = new ArrayList<>();
        if (recap.earlierNotes() > 0) {
            lines.add("• " + recap.earlierNotes() + " earlier " + plural("note", recap.earlierNotes()) + ".");
        }
        recap.notes().forEach(note -> lines.add(line(note)));
        recap.newest().ifPresent(newest -> lines.add(said(recap, newest)));
        return lines;
    }

    private String line(Entry note) {
        return "• " + words.name(note.by()) + " noted: " + IncidentMessages.quote(note, QUOTE)
                + link(noteLinks.apply(note));
    }

    private String said(Recap recap, Word newest) {
        int people = recap.speakers().size();
        return "• " + recap.words() + " " + plural("message", recap.words()) + " by "
                + (people == 1 ? words.name(newest.by()) : people + " people, the newest by " + words.name(newest.by()))
                + link(wordLinks.apply(newest));
    }

    private static String link(Optional<URI> to) {
        return to.map(target -> " (" + Text.link(target, "message") + ")").orElse("");
    }

    private static String plural(String word, int number) {
        return number == 1 ? word : word + "s";
    }

    private static Message message(List<String> lines) {
        String text = String.join("\n", lines);
        return new Message(text, Blocks.sections("recap", text));
    }
}
