package dev.watchbell.outbox.refused;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.outbox.Conversation;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Slack refused, in words, with what helps; times in the reader's own zone. */
record RefusedMessages(ZoneId zone, Instant now) {
    private static final Pattern SIGN = Pattern.compile("(group|topic|bookmark)/(.+)");

    static final String AGAIN = "outbox.again";
    static final String ALL_AGAIN = "outbox.all_again";
    static final String DROP = "outbox.drop";
    private static final int QUOTED = 160;

    /** To somebody who can act. */
    static Message notice(Conversation in, String error) {
        return Message.of(
                "Slack doesn’t take what I have to say or do %s (`%s`). %s It is kept: `/oncall outbox` shows it to the workspace’s admins, who can have it tried again."
                        .formatted(to(in), word(error), Fix.of(error)));
    }

    static Message notForYou() {
        return Message.of(
                "The outbox holds what others were to be told, so only the workspace’s admins and owners see it. Ask one of them.");
    }

    Message list(KeptList list) {
        List<LayoutBlock> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder(head(list));
        blocks.add(Blocks.section("head", head(list)));
        for (Kept kept : list.some()) {
            String line = line(kept);
            text.append('\n').append(line);
            blocks.add(Blocks.section("kept." + kept.id(), line));
            blocks.add(Blocks.actions("answer." + kept.id(), buttons(kept)));
        }
        int more = list.refused() + list.stuck() - list.some().size();
        if (more > 0) {
            text.append("\nand ").append(more).append(" more.");
            blocks.add(Blocks.section("more", "and " + more + " more."));
        }
        if (list.refused() > 1) {
            blocks.add(Blocks.actions("all", List.of(allAgain(list.refused()))));
        }
        return new Message(Text.shorten(text.toString(), 3_500), blocks);
    }

    private String head(KeptList list) {
        String waiting = list.waiting() == 0
                ? "Nothing waits to be said."
                : list.waiting() + (list.waiting() == 1 ? " thing waits" : " things wait")
                        + list.oldest()
                                .map(at -> ", the oldest since " + moment(at))
                                .orElse("") + ".";
        String trouble = list.trouble()
                .map(error -> "*Slack takes nothing from me* (`" + word(error) + "`). " + Fix.of(error) + "\n")
                .orElse("");
        String refused = list.refused() == 0 ? " Nothing was refused." : " " + list.refused() + " refused.";
        return trouble + "*Outbox* (" + zone.getId() + "): " + waiting + refused;
    }

    private String line(Kept kept) {
        String what = kept.words().isEmpty()
                ? "something to be done there"
                : "“" + Text.shorten(quiet(kept.words()), QUOTED) + "”";
        String why = kept.error()
                .map(error -> " (`" + word(error) + "`). " + Fix.of(error))
                .orElse(".");
        return "• " + (kept.refused() ? "Refused" : "Stuck") + ", " + to(kept.conversation()) + ", since "
                + moment(kept.wantedAt()) + ": " + what + why;
    }

    /** Its first line, without waking those whom it mentions. */
    private static String quiet(String markup) {
        return markup.lines().findFirst().orElse("").replaceAll("<[@!#](?!date)[^>]*>", "…");
    }

    private static List<ButtonElement> buttons(Kept kept) {
        String id = kept.id().toString();
        return List.of(
                Blocks.button("Say again", AGAIN, id),
                Blocks.confirmed(
                        Blocks.button("Drop", DROP, id), "Drop it?", "Nobody will be told what it says.", "Drop it"));
    }

    private static ButtonElement allAgain(int number) {
        return Blocks.confirmed(
                Blocks.button("Say all " + number + " again", ALL_AGAIN, ""),
                "Say all of it again?",
                "Each is said where it was refused, and says that it is late.",
                "Say it all");
    }

    private String moment(Instant at) {
        return Wording.moment(at, zone, now);
    }

    /** Errors are Slack's, but come from outside. */
    private static String word(String error) {
        return Text.plain(Text.cut(error, 80)).replace("`", "'");
    }

    /** What is to be done before there is a channel goes under a name of ours, such as {@code incident/7}. */
    /** What shows who is on call: a user group, or the topic or a bookmark of a channel. */
    private static String to(Conversation in) {
        String id = in.id();
        if (id.matches("[UW][A-Z0-9]+")) {
            return "for " + Text.mention(new PersonId(id));
        }
        Matcher sign = SIGN.matcher(id);
        if (sign.matches()) {
            return sign.group(1).equals("group")
                    ? "for the user group @" + Text.plain(sign.group(2))
                    : "for the %s of %s".formatted(sign.group(1), Text.channel(new ChannelId(sign.group(2))));
        }
        return id.matches("[CDG][A-Z0-9]+") ? "in " + Text.channel(new ChannelId(id)) : "for " + Text.plain(id);
    }
}
