package dev.watchbell.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.watchbell.check.CheckMessages;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a team's week reads in its channel. Names are words here: nobody is notified of what they know. */
record DigestMessages(People people, Instant now) {
    /** A day has at most some shifts that anybody reads on a Monday; the rest is in the schedule. */
    private static final int SHIFTS = 8;

    private static final int SCHEDULES = 10;
    private static final int ASKED = 8;
    private static final int NAME = 80;

    /** Under the limit of a message's blocks, with room for the small print. */
    private static final int ROOM = Limits.ALL_BLOCK_TEXT - 2_000;

    Message week(Digest digest) {
        List<String> parts = new ArrayList<>();
        parts.add("*" + cut(digest.team().name()) + "*, this week");
        digest.watches().entrySet().stream().limit(SCHEDULES).forEach(schedule -> parts.add(watches(schedule, digest)));
        if (digest.watches().size() > SCHEDULES) {
            parts.add("And " + (digest.watches().size() - SCHEDULES) + " more schedules: `/oncall schedule "
                    + digest.team().id() + "`");
        }
        if (!digest.covers().isEmpty() || !digest.swaps().isEmpty()) {
            parts.add(asked(digest));
        }
        if (!digest.checked().all().isEmpty()) {
            parts.addAll(CheckMessages.lines(digest.checked()));
        }
        return message(parts, "Times are in " + digest.team().zone().getId() + ".");
    }

    private String watches(Map.Entry<ScheduleId, List<Shift>> schedule, Digest digest) {
        List<Shift> shifts = schedule.getValue();
        List<String> lines = new ArrayList<>(List.of("*" + schedule.getKey().name() + "*"));
        shifts.stream()
                .limit(SHIFTS)
                .forEach(shift -> lines.add(span(shift.span(), digest) + " · " + name(shift.person())));
        if (shifts.isEmpty()) {
            lines.add("nobody");
        }
        if (shifts.size() > SHIFTS) {
            lines.add("and " + (shifts.size() - SHIFTS) + " more: `/oncall schedule "
                    + digest.team().id() + "`");
        }
        return String.join("\n", lines);
    }

    private String asked(Digest digest) {
        List<String> lines = new ArrayList<>();
        digest.covers().forEach(leg -> lines.add(name(leg.giver()) + " asks for cover: " + leg(leg, digest)));
        digest.swaps().forEach(offer -> lines.add(offer(offer, digest)));
        List<String> shown = new ArrayList<>(List.of("*Asked for, and open*"));
        shown.addAll(lines.subList(0, Math.min(lines.size(), ASKED)));
        if (lines.size() > ASKED) {
            shown.add("and " + (lines.size() - ASKED) + " more");
        }
        return String.join("\n", shown);
    }

    private String offer(Leg given, Digest digest) {
        return name(given.giver()) + " would trade " + leg(given, digest);
    }

    private String leg(Leg leg, Digest digest) {
        return span(leg.span(), digest) + " · " + leg.schedule();
    }

    private String span(Span span, Digest digest) {
        return Wording.span(span, digest.team().zone(), now);
    }

    private String name(PersonId person) {
        return cut(people.name(person));
    }

    private static String cut(String foreign) {
        return Text.plain(Text.cut(foreign, NAME));
    }

    /** As many of the parts as there is room for, the first of them always. */
    private static Message message(List<String> parts, String end) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> said = new ArrayList<>();
        int length = 0;
        for (String part : parts) {
            length += part.length();
            if (length <= ROOM) {
                said.add(part);
                blocks.add(Blocks.section("digest." + blocks.size(), part));
            }
        }
        blocks.add(Blocks.context("digest.end", end));
        String text = String.join("\n", said);
        return new Message(Text.shorten(text, Limits.TEXT - end.length() - 1) + "\n" + end, blocks);
    }
}
