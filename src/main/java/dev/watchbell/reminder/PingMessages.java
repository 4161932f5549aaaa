package dev.watchbell.reminder;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
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
record PingMessages(People people, Ways ways, Instant now) {
    private static final Duration ABOUT = Duration.ofDays(7);
    static final String TAKEN = "reminder.taken";

    /** A note may be longer, all the more when escaped; with the rest of the message it stays below what Slack can edit. */
    private static final int QUOTED = 2_500;

    /** The last one before the start has the list of what to have at hand. */
    Message upcoming(Told told, Shift shift, Optional<PersonId> before, List<String> ready) {
        Span span = shift.span();
        ZoneId zone = people.zone(shift.person());
        String text = "Your watch on %s begins %s: %s (%s).%s%s%s"
                .formatted(
                        told.schedule(),
                        Wording.relative(span.start(), now),
                        Wording.span(span, zone, now),
                        zone.getId(),
                        before.map(person -> " Before you: " + name(person) + ".")
                                .orElse(""),
                        late(told, zone),
                        ready.isEmpty() ? "" : "\n" + list(ready));
        Watch watch = new Watch(told.schedule(), shift);
        return Message.of("words", text, ways.swap().about(watch), ways.cover().about(watch));
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
        if (told.takenAt().isEmpty() && !start.ready().isEmpty()) {
            blocks.add(Blocks.section("ready", list(start.ready())));
        }
        if (told.takenAt().isEmpty()) {
            blocks.add(Blocks.actions("reminder.answer", answers(start)));
        }
        String ready = told.takenAt().isEmpty() && !start.ready().isEmpty() ? "\n" + list(start.ready()) : "";
        return new Message(text + ask + said + note.map(quote -> "\n" + quote).orElse("") + ready, blocks);
    }

    private List<ButtonElement> answers(Start start) {
        ButtonElement taken = Blocks.primary(
                "I have the watch", TAKEN, Long.toString(start.told().id()));
        return start.ready().isEmpty()
                ? List.of(taken)
                : List.of(taken, ways.notReady().about(start.watch()));
    }

    private static String list(List<String> ready) {
        return "Do you have: "
                + ready.stream().map(thing -> Text.plain(Text.cut(thing, 80))).collect(Collectors.joining(" · "));
    }

    /** Said again where the start wasn't answered; once it is, it says so. */
    Message again(Start start) {
        Told told = start.told();
        ZoneId zone = people.zone(told.person());
        if (told.takenAt().isPresent()) {
            return Message.of("words", "You said that you have the watch on %s.".formatted(told.schedule()));
        }
        String text = "You have the watch on %s since %s (%s), and haven’t said so yet. Have you seen it?"
                .formatted(told.schedule(), moment(told.shiftStart(), zone), zone.getId());
        return Message.of("words", text, answers(start).toArray(ButtonElement[]::new));
    }

    /** To who can see to it, in that zone, that somebody really has the watch; once it is answered, it says so. */
    Message unanswered(Start start, ZoneId zone, boolean outgoing) {
        Told told = start.told();
        String name = name(told.person());
        if (told.takenAt().isPresent()) {
            return Message.of(
                    "words",
                    "%s has the watch on %s, and said so at %s (%s)."
                            .formatted(
                                    name, told.schedule(), moment(told.takenAt().get(), zone), zone.getId()));
        }
        String text =
                "%s has the watch on %s since %s (%s), was asked twice, and hasn’t said so.%s Is %s there? If not: `/oncall take for %s`"
                        .formatted(
                                name,
                                told.schedule(),
                                moment(told.shiftStart(), zone),
                                zone.getId(),
                                outgoing ? " You had it before." : "",
                                name,
                                told.schedule().team().value());
        return Message.of("words", text);
    }

    /** To who had it: who has it now, and whether they said so. */
    Message end(ScheduleId schedule, Shift ended, Optional<Shift> next, Optional<Instant> takenAt) {
        ZoneId zone = people.zone(ended.person());
        Instant end = ended.span().end();
        String then = next.map(shift -> shift.span().start().equals(end)
                        ? name(shift.person()) + " has it now" + (takenAt.isPresent() ? ", and said so." : ".")
                        : "Nobody has it until " + moment(shift.span().start(), zone) + ", when it is "
                                + name(shift.person()) + "’s.")
                .orElse("Nobody is to have it after you.");
        return Message.of(
                "words",
                "Your watch on %s ended at %s (%s). %s".formatted(schedule, moment(end, zone), zone.getId(), then));
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
        String text = "%s has the watch on %s%s%s%s"
                .formatted(
                        name,
                        told.schedule(),
                        until,
                        answer(told),
                        told.takenAt().isPresent() ? "" : late(told, zone));
        return new Message(text, List.of(Blocks.section("words", text)));
    }

    private static String answer(Told told) {
        if (told.takenAt().isPresent()) {
            return ", and said so.";
        }
        return told.raisedAt().isPresent() ? ", and hasn’t said so yet." : ".";
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
        return told.late() ? " (late: this was due at " + moment(told.due(), zone) + " " + zone.getId() + ")" : "";
    }

    private String moment(Instant at, ZoneId zone) {
        return Wording.moment(at, zone, now);
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 80));
    }
}
