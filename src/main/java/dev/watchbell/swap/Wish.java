package dev.watchbell.swap;

import dev.watchbell.time.TypedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A swap as somebody typed it: {@code @ben mine tue theirs thu}.
 *
 * @param with whom, as it was written; empty where nobody was named
 * @param mine which shift is given, in words; may be empty
 * @param theirs which one is asked for, in words; may be empty
 */
record Wish(String with, String mine, String theirs) {
    private static final Pattern WORDS = Pattern.compile(
            "(.*?)(?:(?:^|\\s+)mine\\s+(.+?))?(?:(?:^|\\s+)theirs\\s+(.+?))?", Pattern.CASE_INSENSITIVE);
    private static final Duration DAY = Duration.ofDays(1);

    static Wish of(String words) {
        Matcher typed = WORDS.matcher(words.strip());
        return typed.matches()
                ? new Wish(typed.group(1), written(typed, 2), written(typed, 3))
                : new Wish(words.strip(), "", "");
    }

    private static String written(Matcher typed, int part) {
        return Optional.ofNullable(typed.group(part)).orElse("");
    }

    /** The first shift that begins within a day of what was typed, else the one that is on then; empty where neither is. */
    static Optional<Choice> pick(List<Choice> choices, String typed, Instant now, ZoneId zone) {
        return TypedTime.read(typed, now, zone)
                .flatMap(at -> choices.stream()
                        .filter(choice -> begins(choice, at))
                        .findFirst()
                        .or(() -> choices.stream()
                                .filter(choice -> choice.span().contains(at))
                                .findFirst()));
    }

    private static boolean begins(Choice choice, Instant at) {
        Instant start = choice.span().start();
        return !start.isBefore(at) && start.isBefore(at.plus(DAY));
    }
}
