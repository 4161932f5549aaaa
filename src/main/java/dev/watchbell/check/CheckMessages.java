package dev.watchbell.check;

import com.slack.api.model.block.LayoutBlock;
import dev.watchbell.check.rule.Finding;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.util.ArrayList;
import java.util.List;

/** How findings read in Slack. Names of people are words here: nobody is notified of what the whole team can mend. */
public final class CheckMessages {
    private static final int IN_CHANNEL = 5;
    private static final int IN_PRIVATE = 20;
    private static final int SENTENCE = 400;
    private static final int NAME = 80;

    /** Under the limit of a message's blocks, with room for what stands around the findings. */
    private static final int ROOM = Limits.ALL_BLOCK_TEXT - 2_000;

    private CheckMessages() {}

    /** The first of them for a channel, each as it reads, and how many more there are: for the digest. */
    public static List<String> lines(Checked checked) {
        List<String> lines = new ArrayList<>(List.of("*The look at the rota*: " + counts(checked.all())));
        checked.all().stream().limit(IN_CHANNEL).forEach(one -> lines.add(finding(one, checked)));
        int more = checked.all().size() - IN_CHANNEL;
        if (more > 0) {
            lines.add("And " + more + " more: `/oncall check " + checked.team().id() + "`.");
        }
        return lines;
    }

    /** For the person who asked. */
    static Message answer(Checked checked) {
        if (checked.all().isEmpty()) {
            return Message.of("The rota of *" + name(checked) + "* keeps to all the rules.");
        }
        return message("The rota of *" + name(checked) + "*: " + counts(checked.all()), checked);
    }

    private static Message message(String opening, Checked checked) {
        List<String> parts = new ArrayList<>();
        int length = opening.length();
        for (Finding finding : checked.all()) {
            String part = finding(finding, checked);
            length += part.length();
            if (parts.size() == IN_PRIVATE || length > ROOM) {
                break;
            }
            parts.add(part);
        }
        int more = checked.all().size() - parts.size();
        String end = (more > 0 ? "And " + more + " more. " : "") + "Times are in "
                + checked.zone().getId() + ".";
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section("check", opening)));
        for (int place = 0; place < parts.size(); place++) {
            blocks.add(Blocks.section("check." + place, parts.get(place)));
        }
        blocks.add(Blocks.context("check.end", end));
        String text = opening + "\n" + String.join("\n", parts);
        return new Message(Text.shorten(text, Limits.TEXT - end.length() - 1) + "\n" + end, blocks);
    }

    private static String finding(Finding finding, Checked checked) {
        String when = finding.span()
                .map(span -> ", " + Wording.span(span, checked.zone(), checked.at()))
                .orElse("");
        return "*" + finding.rule().word() + "* · " + Text.plain(finding.about()) + when + ": "
                + foreign(finding.sentence()) + ".\n"
                + finding.rule().sentence() + " _(" + Text.plain(finding.rule().source()) + ")_\n"
                + "→ " + foreign(finding.fix()) + ".";
    }

    /** {@code 1 error, 2 warnings}. */
    private static String counts(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.size() - errors;
        List<String> words = new ArrayList<>();
        if (errors > 0) {
            words.add(errors + (errors == 1 ? " error" : " errors"));
        }
        if (warnings > 0) {
            words.add(warnings + (warnings == 1 ? " warning" : " warnings"));
        }
        return String.join(", ", words);
    }

    private static String name(Checked checked) {
        return foreign(Text.cut(checked.team().name(), NAME));
    }

    private static String foreign(String text) {
        return Text.plain(Text.cut(text, SENTENCE));
    }
}
