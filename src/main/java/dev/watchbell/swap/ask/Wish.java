package dev.watchbell.swap.ask;

import dev.watchbell.swap.Choice;
import dev.watchbell.swap.TypedPart;
import dev.watchbell.time.Span;
import dev.watchbell.time.TypedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A swap as somebody typed it: {@code @ben mine tue theirs thu 09:00-13:00}, by a lead {@code for @ana} in front.
 *
 * @param whose for whom a lead offers it, as it was written; empty where they offer their own
 * @param with whom, as it was written; empty where nobody was named
 * @param mine which shift is given, in words; may be empty
 * @param theirs which one is asked for, in words; may be empty
 */
public record Wish(String whose, String with, String mine, String theirs) {
    private static final Pattern WHOSE = Pattern.compile("(?:^|\\s)for\\s+(<@[^>]+>|@\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile("(?:^|\\s)(mine|theirs)\\s+(.+?)(?=\\s+(?:mine|theirs)\\s|$)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ANYONE = Set.of("anyone", "anybody", "all", "everyone", "team");
    private static final Duration DAY = Duration.ofDays(1);

    static final Wish NOTHING = new Wish("", "", "", "");

    public static Wish of(String words) {
        Matcher whose = WHOSE.matcher(words);
        String lead = whose.find() ? whose.group(1) : "";
        String rest = lead.isEmpty() ? words : words.substring(0, whose.start()) + words.substring(whose.end());
        String mine = "";
        String theirs = "";
        int end = rest.length();
        for (Matcher part = PART.matcher(rest); part.find(); ) {
            end = Math.min(end, part.start());
            if (part.group(1).equalsIgnoreCase("mine")) {
                mine = part.group(2).strip();
            } else {
                theirs = part.group(2).strip();
            }
        }
        return new Wish(lead, rest.substring(0, end).strip(), mine, theirs);
    }

    public boolean withAnyone() {
        return ANYONE.contains(with.toLowerCase(Locale.ROOT));
    }

    /**
     * Which of somebody's shifts is meant.
     *
     * @param part which part of it, as it was typed; empty for all of it
     * @param only whether nothing else can be meant
     */
    public record Pick(Choice shift, String part, boolean only) {}

    /** The first shift that begins within a day of what was typed, else the one that is on then; empty where neither is. */
    public static Optional<Pick> pick(List<Choice> choices, String typed, Instant now, ZoneId zone) {
        Optional<Instant> moment = TypedTime.read(typed, now, zone);
        return moment.isPresent() ? whole(choices, moment.get()) : part(choices, typed, now, zone);
    }

    private static Optional<Pick> whole(List<Choice> choices, Instant at) {
        List<Choice> beginning =
                choices.stream().filter(choice -> begins(choice, at)).toList();
        List<Choice> meant = beginning.isEmpty()
                ? choices.stream().filter(choice -> choice.span().contains(at)).toList()
                : beginning;
        return meant.stream().findFirst().map(first -> new Pick(first, "", meant.size() == 1));
    }

    private static Optional<Pick> part(List<Choice> choices, String typed, Instant now, ZoneId zone) {
        TypedPart part = TypedPart.of(typed);
        if (part.to().isEmpty()) {
            return Optional.empty();
        }
        TypedPart.Reading reading = part.read(new Span(now, Instant.MAX), now, zone);
        if (!(reading instanceof TypedPart.Reading.Understood understood)) {
            return Optional.empty();
        }
        List<Choice> meant = choices.stream()
                .filter(choice -> choice.span().overlaps(understood.span()))
                .toList();
        return meant.stream().findFirst().map(first -> new Pick(first, typed, meant.size() == 1));
    }

    private static boolean begins(Choice choice, Instant at) {
        Instant start = choice.span().start();
        return !start.isBefore(at) && start.isBefore(at.plus(DAY));
    }
}
