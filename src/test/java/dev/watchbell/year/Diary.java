package dev.watchbell.year;

import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Journal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bot has said in all, each message in the almanac's words; one that isn't known stands there as it is. */
final class Diary {
    private static final Map<Pattern, String> KINDS = kinds();

    private final List<String> lines;

    Diary(List<Seen> all) {
        this.lines = all.stream()
                .filter(seen -> seen.kind() == Journal.Kind.SAID && !seen.ephemeral())
                .filter(seen -> seen.from().equals("watchbell") && !seen.raw().has("subtype"))
                .map(Diary::line)
                .toList();
    }

    private static Map<Pattern, String> kinds() {
        Map<Pattern, String> kinds = new LinkedHashMap<>();
        kinds.put(Pattern.compile("Your watch on (\\S+) begins .*", Pattern.DOTALL), "upcoming ");
        kinds.put(
                Pattern.compile("You have the watch on (\\S+) since [^\\n]*haven’t said so yet.*", Pattern.DOTALL),
                "again ");
        kinds.put(Pattern.compile("You have the watch on (\\S+) since .*", Pattern.DOTALL), "start ");
        kinds.put(
                Pattern.compile("\\S+ has the watch on (\\S+) since [^\\n]* was asked twice.*", Pattern.DOTALL),
                "unanswered ");
        kinds.put(Pattern.compile("\\S+ has the watch on (\\S+)(?: until .*)?", Pattern.DOTALL), "start ");
        kinds.put(Pattern.compile("Your watch on (\\S+) ended at .*", Pattern.DOTALL), "end ");
        kinds.put(Pattern.compile("Your watch on (\\S+) ends .*What must they know.*", Pattern.DOTALL), "draft ");
        kinds.put(Pattern.compile("\\*(\\w+)\\*, this week.*", Pattern.DOTALL), "digest ");
        kinds.put(
                Pattern.compile("\\*(\\w+)\\*: (?:a handoff|\\d+ handoffs) of the last week .*", Pattern.DOTALL),
                "handoffs ");
        kinds.put(Pattern.compile("Recap \\d+: .*()", Pattern.DOTALL), "recap");
        kinds.put(Pattern.compile("Final recap: .*()", Pattern.DOTALL), "final recap");
        kinds.put(Pattern.compile("Note by .*()", Pattern.DOTALL), "note");
        kinds.put(Pattern.compile("Nothing has happened in .*()", Pattern.DOTALL), "nudge");
        kinds.put(Pattern.compile("\\*sev2\\* · trouble .*()", Pattern.DOTALL), "incident");
        return kinds;
    }

    List<String> lines() {
        return lines;
    }

    long kindsSeen() {
        return lines.stream()
                .map(line -> line.replaceFirst("\\S+ \\S+ ", "").replaceFirst(" .*", ""))
                .distinct()
                .count();
    }

    private static String line(Seen seen) {
        Instant at =
                Instant.ofEpochSecond(new BigDecimal(seen.ts()).longValue()).truncatedTo(ChronoUnit.MINUTES);
        return at + " " + seen.place() + " " + kind(seen.plain());
    }

    private static String kind(String plain) {
        for (Map.Entry<Pattern, String> kind : KINDS.entrySet()) {
            Matcher words = kind.getKey().matcher(plain);
            if (words.matches()) {
                return kind.getValue() + words.group(1);
            }
        }
        return "?? " + plain;
    }
}
