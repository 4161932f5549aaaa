package dev.watchbell.rota.ask;

import dev.watchbell.people.People;
import dev.watchbell.people.Team;
import dev.watchbell.rota.audit.Line;
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

/** The newest changes of who is on call, as a list in the reader's zone. */
record LogMessages(People people, ZoneId zone, Instant now) {
    static final int MOST = 20;
    private static final int NAME = 80;
    private static final int STRETCHES = 2;
    private static final int ROOM = Limits.ALL_BLOCK_TEXT - 2_500;

    /** @param lines the first done first, as far back as {@code since}, but no more than {@link #MOST} */
    Message log(Team team, List<Line> lines, Instant since) {
        String title =
                "*" + Text.plain(Text.cut(team.name(), NAME)) + "*, changes since " + Wording.moment(since, zone, now);
        StringBuilder text = new StringBuilder(title);
        int shown = 0;
        for (int newest = lines.size() - 1; newest >= 0; newest--) {
            String line = "\n• " + line(lines.get(newest));
            if (text.length() + line.length() > ROOM) {
                break;
            }
            text.append(line);
            shown++;
        }
        if (lines.isEmpty()) {
            text.append("\nNobody changed who is on call.");
        }
        String fewer = shown == MOST || shown < lines.size() ? "The newest " + shown + ". " : "";
        String small = fewer + "Times are in your zone, " + zone.getId() + ".";
        var blocks = new ArrayList<>(Blocks.sections("log", text.toString()));
        blocks.add(Blocks.context("log.zone", small));
        return new Message(Text.shorten(text.toString(), Limits.TEXT - 100) + "\n" + small, blocks);
    }

    private String line(Line line) {
        ChangeWords words = new ChangeWords(people, zone, now);
        String changes =
                line.changes().stream().limit(STRETCHES).map(words::change).collect(Collectors.joining("; "));
        int more = line.changes().size() - STRETCHES;
        return Wording.moment(line.mark().at(), zone, now) + " · " + words.deed(line) + " · "
                + line.schedule().name() + ": " + (changes.isEmpty() ? "nobody's watch changes" : changes)
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
