package dev.watchbell.handoff.week;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The last week's handoffs as somebody reads them in their zone; it mentions nobody. */
record WeekMessages(People people, ZoneId zone, Instant now) {
    /** The newest of them: a message can't be longer than Slack can edit. */
    private static final int LISTED = 15;

    private static final int NAME = 30;
    private static final int WORD = 70;

    Message list(Team team, List<Passed> week) {
        String head = "*Handoffs of %s*, the last 7 days".formatted(name(team));
        if (week.isEmpty()) {
            return message(head + "\nNo watch passed from one person to another.");
        }
        return message(head + lines(week));
    }

    /** To a lead on Monday. */
    Message monday(Team team, List<Passed> unaccepted) {
        return message("*%s*: %s of the last week %s not accepted.%s\nAll of them: /oncall handoff list"
                .formatted(
                        name(team),
                        unaccepted.size() == 1 ? "a handoff" : unaccepted.size() + " handoffs",
                        unaccepted.size() == 1 ? "was" : "were",
                        lines(unaccepted)));
    }

    String noTeam() {
        return "You are in no team whose handoffs I know. Try /oncall handoff list in your team’s channel.";
    }

    /** A team's handoffs are for its members and leads. */
    String notYours(Team team) {
        return "The handoffs of %s are for its members and leads.".formatted(name(team));
    }

    private String lines(List<Passed> all) {
        int left = Math.max(0, all.size() - LISTED);
        String lines = all.subList(left, all.size()).stream().map(this::line).collect(Collectors.joining());
        return left == 0 ? lines : "\n" + left + " earlier ones, and" + lines;
    }

    private String line(Passed one) {
        return "\n• %s, %s: %s to %s, %s"
                .formatted(
                        Wording.moment(one.at(), zone, now),
                        one.schedule().name(),
                        name(one.outgoing()),
                        name(one.incoming()),
                        how(one));
    }

    private static String how(Passed one) {
        if (!one.written()) {
            return "none written";
        }
        return one.readBack()
                .map(word -> word.isEmpty() ? "accepted" : "accepted: “" + Text.plain(Text.cut(word, WORD)) + "”")
                .orElse("*not accepted*");
    }

    private Message message(String text) {
        String small = "Times are in your zone, " + zone.getId() + ".";
        var blocks = new ArrayList<>(Blocks.sections("week", text));
        blocks.add(Blocks.context("week.zone", small));
        return new Message(Text.shorten(text, Limits.TEXT - 100) + "\n" + small, blocks);
    }

    private static String name(Team team) {
        return Text.plain(Text.cut(team.name(), NAME));
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), NAME));
    }
}
