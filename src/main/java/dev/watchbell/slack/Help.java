package dev.watchbell.slack;

import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a command can do, and what somebody perhaps meant who typed something else. */
final class Help {
    private static final Set<String> WORDS = Set.of("help", "?");
    private static final int SHOWN = 60;
    private static final int MOST_SLIPS = 3;

    private final String root;
    private final List<Verb> verbs;

    Help(String root, List<Verb> all) {
        this.root = root;
        this.verbs = all.stream().filter(verb -> verb.root().equals(root)).toList();
    }

    static boolean asked(Command command) {
        return WORDS.contains(command.verb());
    }

    Message message() {
        String lines = verbs.stream().map(Help::line).collect(Collectors.joining("\n"));
        return Message.of("*What `" + root + "` can do*\n" + lines);
    }

    private static String line(Verb verb) {
        String whole = String.join(" ", verb.root(), verb.name(), verb.usage())
                .replaceAll(" +", " ")
                .strip();
        String example = whole.equals(verb.example()) ? "" : ", such as `" + Text.plain(verb.example()) + "`";
        return "• `" + Text.plain(whole) + "` " + verb.does() + example;
    }

    /** What was not understood, what was perhaps meant, and something that works. */
    Message guess(Command command) {
        String typed = Typed.plain(command.verb());
        String shown = Text.plain(Text.cut(typed, SHOWN)).replace("`", "'");
        String example = verbs.stream()
                .filter(verb -> distance(verb, typed) <= near(typed))
                .min(Comparator.comparingInt(verb -> distance(verb, typed)))
                .map(verb -> " Did you mean `" + Text.plain(verb.example()) + "`?")
                .orElseGet(() -> something()
                        .map(verb -> " Try `" + Text.plain(verb.example()) + "`.")
                        .orElse(""));
        return Message.of(
                "I don't know `" + root + " " + shown + "`." + example + " `" + root + " help` lists what I can do.");
    }

    private Optional<Verb> something() {
        return verbs.stream().filter(verb -> !verb.name().isEmpty()).findFirst();
    }

    /** Half of the letters may be others, in a long word three: more is another word. */
    private static int near(String typed) {
        return Math.max(1, Math.min(MOST_SLIPS, typed.length() / 2));
    }

    private static int distance(Verb verb, String typed) {
        return verb.names().stream()
                .filter(name -> !name.isEmpty())
                .mapToInt(name -> LevenshteinDistance.getDefaultInstance().apply(name, Text.cut(typed, SHOWN)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
