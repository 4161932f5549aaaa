package dev.watchbell.slack;

import java.util.List;
import java.util.function.Function;

/**
 * One thing that a slash command can do.
 *
 * @param names the verb and its other names, the first being the one in the help; the empty name is the bare command
 * @param usage what follows the verb, such as {@code [@user]}; empty where nothing does
 * @param does in a few words what it does, for the help
 * @param example a whole command that works
 */
public record Verb(
        String root, List<String> names, String usage, String does, String example, Function<Command, Reply> handler) {
    public Verb {
        names = List.copyOf(names);
    }

    public String name() {
        return names.get(0);
    }
}
