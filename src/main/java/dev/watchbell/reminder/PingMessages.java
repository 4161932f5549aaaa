package dev.watchbell.reminder;

import com.slack.api.model.block.LayoutBlock;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pings as people see them, in their own zone; the channel's line mentions nobody. */
record PingMessages(People people, Instant now) {
    private static final Duration ABOUT = Duration.ofDays(7);
    static final String TAKEN = "reminder.taken";

    /** A note may be longer, all the more when escaped; with the rest of the message it stays below what Slack can edit. */
    private static final int QUOTED = 2_500;

    Message upcoming(Ping ping, Optional<PersonId> before) {
        Span span = ping.shift().span();
        ZoneId zone = people.zone(ping.shift().person());
        String text = "Your watch on %s begins %s: %s (%s).%s"
                .formatted(
                        ping.schedule(),
                        Wording.relative(span.start(), now),
                        Wording.span(span, zone, now),
                        zone.getId(),
                        before.map(person -> " Before you: " + name(person) + ".")
                                .orElse(""));
        return new Message(text, List.of(Blocks.section("words", text)));
    }

    /** To the person: the watch is theirs, who had it, what they must know; and the button, until it is pressed. */
    Message start(Start start) {
        Told told = start.told();
        ZoneId zone = people.zone(told.person());
        String text = "You have the watch on %s since %s%s (%s).%s"
                .formatted(
                        told.schedule(),
                        moment(told.shiftStart(), zone),
                        endless(start) ? "" : ", until " + moment(start.until(), zone),
                        zone.getId(),
                        late(told, zone));
        String ask = start.before()
                .map(person -> " Before you: " + name(person) + ", whom you can ask.")
                .orElse("");
        String said = told.takenAt()
                .map(at -> " You took it at " + moment(at, zone) + ".")
                .orElse("");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("words", text + ask + said));
        Optional<String> note = start.note().map(kept -> note(start, kept));
        note.ifPresent(quote -> blocks.add(Blocks.section("note", quote)));
        if (told.takenAt().isEmpty()) {
            blocks.add(Blocks.actions(
                    "reminder.answer", List.of(Blocks.primary("I have the watch", TAKEN, Long.toString(told.id())))));
        }
        return new Message(text + ask + said + note.map(quote -> "\n" + quote).orElse(""), blocks);
    }

    /** Whether no end of the watch is in sight. */
    private static boolean endless(Start start) {
        return start.until().isAfter(start.told().toldAt().plus(OnCall.FARTHEST).minus(ABOUT));
    }

    /** To the team, one line. */
    Message channel(Start start, ZoneId zone) {
        Told told = start.told();
        String name = name(told.person());
        String until = endless(start)
                ? ""
                : " until " + Text.moment(start.until(), moment(start.until(), zone) + " " + zone.getId());
        String text = told.takenAt().isPresent()
                ? "%s has the watch on %s%s, and said so.".formatted(name, told.schedule(), until)
                : "%s has the watch on %s%s.%s".formatted(name, told.schedule(), until, late(told, zone));
        return new Message(text, List.of(Blocks.section("words", text)));
    }

    /** Each line of a note is quoted, so that none looks like a line of ours. */
    private String note(Start start, String note) {
        String from = start.before().map(person -> " from " + name(person)).orElse("");
        String lines = note.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "> " + Text.plain(line))
                .collect(Collectors.joining("\n"));
        return "Handoff note" + from + ":\n" + Text.shorten(lines, QUOTED);
    }

    private String late(Told told, ZoneId zone) {
        return told.late()
                ? " (late: this was due at " + moment(told.shiftStart(), zone) + " " + zone.getId() + ")"
                : "";
    }

    private String moment(Instant at, ZoneId zone) {
        return Wording.moment(at, zone, now);
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 80));
    }

    /** What who pressed the button in vain is told. */
    String sentence(TakenOutcome outcome, PersonId reader) {
        if (outcome instanceof TakenOutcome.NotYours not) {
            return "This watch is " + name(not.whose()) + "’s: only they can say that they have it.";
        }
        if (outcome instanceof TakenOutcome.AlreadyTaken taken) {
            ZoneId zone = people.zone(reader);
            return "You said so already, at %s (%s).".formatted(moment(taken.at(), zone), zone.getId());
        }
        return outcome instanceof TakenOutcome.Over
                ? "This watch is over, or has passed on: there is nothing to take. Who is on call: /oncall who"
                : "That message isn’t known any more. Who is on call: /oncall who";
    }
}
