package dev.watchbell.stories;

import dev.watchbell.kit.RunningBot;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Seen;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a story is played: reads its lines, has people and time do what they say, and notes what the bot says. */
final class Stage implements AutoCloseable {
    private static final Pattern TIME = Pattern.compile("it is (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d) in (\\S+)");
    private static final Pattern LATER = Pattern.compile("(\\d+) (minutes?|hours?|days?) later");
    private static final Pattern ROTA = Pattern.compile("the rota is (\\S+)");
    private static final Pattern SAYS = Pattern.compile("(\\w+)(?: in (#\\S+))?: (.*)");
    private static final Pattern PRESSES = Pattern.compile("(\\w+) presses (.+)");
    private static final Pattern SENDS = Pattern.compile("(\\w+) sends(?: (.+))?");

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
        Playground playground = bot.playground();
        Matcher words;
        if (line.isBlank() || line.startsWith("#")) {
            return nothing();
        } else if ((words = TIME.matcher(line)).matches()) {
            LocalDateTime local = LocalDateTime.parse(words.group(1) + "T" + words.group(2));
            return pass(local.atZone(ZoneId.of(words.group(3))).toInstant());
        } else if ((words = LATER.matcher(line)).matches()) {
            return pass(clock.instant().plus(length(Long.parseLong(words.group(1)), words.group(2))));
        } else if ((words = ROTA.matcher(line)).matches()) {
            bot.apply("stories/rotas/" + words.group(1) + ".yaml");
            return nothing();
        } else if ((words = SAYS.matcher(line)).matches()) {
            String channel = Optional.ofNullable(words.group(2)).orElse("#payments");
            return playground.as(words.group(1)).say(channel, words.group(3));
        } else if ((words = PRESSES.matcher(line)).matches()) {
            return press(words.group(1), words.group(2));
        } else if ((words = SENDS.matcher(line)).matches()) {
            return playground.as(words.group(1)).submit(answers(words.group(2)));
        }
        throw new IllegalArgumentException("a story has no such line: " + line);
    }

    /** Time stops at each instant at which the bot wants to be woken. */
    private Acted pass(Instant until) {
        if (begun) {
            bot.pass(until);
        } else {
            clock.set(until);
            bot.begin();
            begun = true;
        }
        return nothing();
    }

    private Acted press(String person, String label) {
        Playground playground = bot.playground();
        Optional<Seen> newest = heard.newestFor(person, label);
        return newest.map(message -> playground.as(person).press(message, label))
                .orElseGet(() -> playground.as(person).pressInModal(label));
    }

    private static Map<String, String> answers(String written) {
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
        return new Acted(Optional.empty(), com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    @Override
    public void close() {
        bot.close();
    }
}
