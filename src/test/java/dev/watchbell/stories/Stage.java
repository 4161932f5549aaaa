package dev.watchbell.stories;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.watchbell.kit.RunningBot;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Acts;
import dev.watchbell.playground.people.Seen;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a story is played: reads its lines, has people and time do what they say, and notes what the bot says. */
final class Stage implements AutoCloseable {
    /** A kind of line, and what happens there. */
    private record Kind(Pattern pattern, Function<MatchResult, Acted> deed) {}

    private final List<Kind> kinds = List.of(
            kind("it is (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d) in (\\S+)", this::time),
            kind("(\\d+) (minutes?|hours?|days?) later", this::later),
            kind("the rota is (\\S+)", this::rota),
            kind("(\\w+) presses (.+)", this::press),
            kind("(\\w+) sends(?: (.+))?", this::send),
            kind("(\\w+) leaves Slack", this::leave),
            kind("there is a user group @(\\S+) with (\\w+)", this::group),
            kind("Slack refuses (\\S+): (\\w+)", this::refuse),
            kind("(Slack is away|Slack is back)", this::slack),
            kind("(\\w+) archives (#\\S+)", words -> act(words).archive(words.group(2))),
            kind("(\\w+) unarchives (#\\S+)", words -> act(words).unarchive(words.group(2))),
            kind("(\\w+)(?: in (#\\S+))?: (.*)", this::say),
            kind("|#.*", words -> nothing()));
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final RunningBot bot = new RunningBot(clock);
    private final Heard heard = new Heard(bot.playground());
    private boolean begun;

    /** Plays a line; answers all that the bot said and did because of it. */
    List<String> play(String line) {
        heard.from();
        Acted acted = act(line);
        bot.settle();
        List<String> all = new ArrayList<>();
        acted.refusal().ifPresent(refusal -> all.add("(Slack: " + refusal + ")"));
        all.addAll(heard.all());
        return all;
    }

    private Acted act(String line) {
        for (Kind kind : kinds) {
            Matcher words = kind.pattern().matcher(line);
            if (words.matches()) {
                return kind.deed().apply(words.toMatchResult());
            }
        }
        throw new IllegalArgumentException("a story has no such line: " + line);
    }

    private static Kind kind(String pattern, Function<MatchResult, Acted> deed) {
        return new Kind(Pattern.compile(pattern), deed);
    }

    private Acted time(MatchResult words) {
        LocalDateTime local = LocalDateTime.parse(words.group(1) + "T" + words.group(2));
        return pass(local.atZone(ZoneId.of(words.group(3))).toInstant());
    }

    private Acted later(MatchResult words) {
        return pass(clock.instant().plus(length(Long.parseLong(words.group(1)), words.group(2))));
    }

    private Acted rota(MatchResult words) {
        bot.apply(Path.of("src/test/resources/stories/rotas", words.group(1) + ".yaml"));
        return nothing();
    }

    private Acted say(MatchResult words) {
        String channel = Optional.ofNullable(words.group(2)).orElse("#payments");
        return bot.playground().as(words.group(1)).say(channel, words.group(3));
    }

    private Acted send(MatchResult words) {
        return bot.playground().as(words.group(1)).submit(answers(words.group(2)));
    }

    private Acted slack(MatchResult words) {
        if (words.group(1).endsWith("away")) {
            bot.playground().faults().slackAway();
        } else {
            bot.playground().faults().slackBack();
        }
        return nothing();
    }

    private Acts act(MatchResult words) {
        return bot.playground().as(words.group(1));
    }

    private Acted leave(MatchResult words) {
        bot.playground().roster().deactivate(words.group(1));
        return nothing();
    }

    private Acted group(MatchResult words) {
        bot.playground().roster().group(words.group(1), words.group(2));
        return nothing();
    }

    private Acted refuse(MatchResult words) {
        bot.playground().faults().refuse(1, words.group(1), words.group(2));
        return nothing();
    }

    /** Time stops at each instant at which the bot wants to be woken. */
    private Acted pass(Instant until) {
        if (begun) {
            bot.pass(until);
        } else {
            clock.set(until);
            begun = true;
        }
        return nothing();
    }

    /** The newest such button that the person can see: in the modal before them, else in a message. */
    private Acted press(MatchResult words) {
        String person = words.group(1);
        String label = words.group(2);
        Playground playground = bot.playground();
        Optional<Seen> newest = heard.newestFor(person, label);
        return newest.map(message -> playground.as(person).press(message, label))
                .orElseGet(() -> playground.as(person).pressInModal(label));
    }

    private static Map<String, String> answers(@Nullable String written) {
        Map<String, String> answers = new LinkedHashMap<>();
        Optional.ofNullable(written).stream()
                .flatMap(all -> Arrays.stream(all.split("; ")))
                .map(one -> one.split(" = ", 2))
                .forEach(pair -> answers.put(pair[0], pair[1]));
        return answers;
    }

    private static Duration length(long number, String unit) {
        return switch (unit.charAt(0)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    private static Acted nothing() {
        return new Acted(Optional.empty(), MissingNode.getInstance());
    }

    @Override
    public void close() {
        bot.close();
    }
}
