package dev.watchbell.slack;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a command can do, and what somebody perhaps meant who typed something else. */
final class Help {
    private static final Set<String> WORDS = Set.of("help", "?");
    private static final int SHOWN = 60;

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
        String typed = Text.plain(Text.cut(command.verb(), SHOWN)).replace("`", "'");
        String unknown = "I don't know `" + root + " " + typed + "`.";
        return Message.of(verbs.stream()
                .filter(verb -> !verb.name().isEmpty())
                .min(Comparator.comparingInt(verb -> distance(verb, command.verb())))
                .filter(verb -> distance(verb, command.verb()) <= command.verb().length() / 2)
                .map(verb -> unknown + " Did you mean `" + verb.example() + "`? `" + root + " help` lists everything.")
                .orElse(unknown + " `" + root + " help` lists what I can do."));
    }

    private static int distance(Verb verb, String typed) {
        return verb.names().stream()
                .filter(name -> !name.isEmpty())
                .mapToInt(name -> LevenshteinDistance.getDefaultInstance().apply(name, Text.cut(typed, SHOWN)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
