package dev.watchbell.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Ambiguity;
import dev.watchbell.time.Ambiguity.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks which of two times is meant, before a command is done; a button does it.
 *
 * <p>The button carries the command as its reader typed it. It is run as if whoever presses had typed it, with their rights alone.
 */
public final class ReadingHandlers {
    /** A date in numbers, and a day, can be two; an hour that comes twice is two. */
    private static final int MOST = 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm xxx", Locale.ENGLISH);
    /** What follows is why, in their own words. */
    private static final Pattern REASON = Pattern.compile("\\bbecause\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern VALUE = Pattern.compile("(/\\w+) (\\S+) (\\S*) (.*)", Pattern.DOTALL);

    private final Router router;
    private final Function<PersonId, ZoneId> zones;
    private final InstantSource clock;

    public ReadingHandlers(Router router, Function<PersonId, ZoneId> zones, InstantSource clock) {
        this.router = router;
        this.zones = zones;
        this.clock = clock;
    }

    public Router register() {
        for (int place = 0; place < MOST; place++) {
            router.press(action(place), this::read);
        }
        return router.asking(this::ask);
    }

    private Optional<Reply> ask(Command command) {
        Matcher reason = REASON.matcher(command.words());
        int end = reason.find() ? reason.start() : command.words().length();
        String rest = command.words().substring(end);
        ZoneId zone = zones.apply(command.by());
        return Ambiguity.in(command.words().substring(0, end), clock.instant(), zone)
                .map(ambiguity -> Reply.privately(question(command, ambiguity, rest, zone)));
    }

    private static Message question(Command command, Ambiguity ambiguity, String rest, ZoneId zone) {
        String text = "“%s” can be two times. Which do you mean? (%s)"
                .formatted(Text.plain(Text.cut(ambiguity.phrase(), 40)), zone.getId());
        List<Reading> readings = ambiguity.readings();
        boolean fits =
                readings.stream().allMatch(one -> value(command, one, rest).length() <= Limits.BUTTON_VALUE);
        return fits
                ? Message.of(
                        "reading",
                        text,
                        readings.stream()
                                .map(one -> Blocks.button(
                                        label(one, zone), action(readings.indexOf(one)), value(command, one, rest)))
                                .toArray(size -> new ButtonElement[size]))
                : Message.of(text + " Write the day as in 2026-12-24.");
    }

    private static String value(Command command, Reading reading, String rest) {
        return "%s %s %s %s".formatted(command.root(), command.verb(), command.channelName(), reading.words() + rest);
    }

    /** Slack wants them unlike each other in one block. */
    private static String action(int place) {
        return "read.as." + place;
    }

    private static String label(Reading reading, ZoneId zone) {
        Instant at = reading.at();
        return at.atZone(zone).format(reading.day() ? DAY : MOMENT);
    }

    private Reply read(Press press) {
        Matcher value = VALUE.matcher(press.value());
        Optional<ChannelId> in = press.in();
        if (!value.matches() || in.isEmpty()) {
            return Reply.privately("I can’t tell any more what this was about. Type the command again.");
        }
        Reply reply = router.answer(new Command(
                value.group(1), value.group(2), value.group(4), press.by(), in.get(), value.group(3), press.trigger()));
        return replacing(reply);
    }

    /** The answer takes the place of the question. */
    private static Reply replacing(Reply reply) {
        if (reply instanceof Reply.Private said && said.picture().isEmpty()) {
            return Reply.instead(said.message());
        }
        return reply instanceof Reply.Silence ? Reply.instead(Message.of("Done, as you meant it.")) : reply;
    }
}
