package dev.watchbell.reminder.wish;

import dev.watchbell.people.PingSettings;
import dev.watchbell.people.Team;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody reads about their pings. */
record WishMessages() {
    private static final String HOW = "Change it for yourself: `/oncall pings add 2d`, `/oncall pings mute 1w`,"
            + " `/oncall pings mute` for all before the start, `/oncall pings mute end`, `/oncall pings usual`.";

    /** Teams that tell the same stand in one line. */
    Message told(List<Team> teams, Function<Team, Wish> wish) {
        if (teams.isEmpty()) {
            return message("You are in no rota that I know. Once you are: "
                    + sentence(new Wish(PingSettings.USUAL.before(), true)) + "\n" + HOW);
        }
        List<String> sentences =
                teams.stream().map(wish).map(WishMessages::sentence).toList();
        String lines = sentences.stream().distinct().count() == 1
                ? sentences.get(0)
                : teams.stream()
                        .map(team -> "• " + Text.plain(Text.cut(team.name(), 60)) + ": " + sentence(wish.apply(team)))
                        .collect(Collectors.joining("\n"));
        return message(lines + "\n" + HOW);
    }

    private static String sentence(Wish wish) {
        List<String> parts = new ArrayList<>();
        if (!wish.before().isEmpty()) {
            parts.add(joined(wish.before().stream().map(WishMessages::length).toList()) + " before it begins");
        }
        parts.add("when it begins");
        if (wish.end()) {
            parts.add("when it has ended");
        }
        return "You are told of a watch " + joined(parts) + ".";
    }

    private static String length(Duration lead) {
        if (lead.toHours() % 24 != 0 || lead.toMinutesPart() != 0 || lead.isZero()) {
            return Wording.duration(lead);
        }
        return lead.toDays() % 7 == 0 ? lead.toDays() / 7 + " w" : lead.toDays() + " d";
    }

    private static String joined(List<String> all) {
        int last = all.size() - 1;
        return last == 0
                ? all.get(0)
                : Stream.of(String.join(", ", all.subList(0, last)), all.get(last))
                        .collect(Collectors.joining(" and "));
    }

    String startStays() {
        return "The start of a watch is told to everybody who has it: it is what makes sure that somebody has it."
                + " What comes before it can be muted: /oncall pings mute";
    }

    String outOfRange() {
        return "A ping comes 5 minutes to 4 weeks before a watch. For example: /oncall pings add 2d";
    }

    String unclear(String typed) {
        return "I don’t understand “%s”. For example: /oncall pings add 2d, or /oncall pings mute 1w"
                .formatted(Text.plain(Text.cut(typed, 80)));
    }

    private static Message message(String text) {
        return Message.of("words", text);
    }
}
