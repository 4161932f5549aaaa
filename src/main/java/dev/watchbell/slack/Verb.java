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
 * @param timed whether its words name times, so that those that can mean two are asked about first
 */
public record Verb(
        String root,
        List<String> names,
        String usage,
        String does,
        String example,
        boolean timed,
        Function<Command, Reply> handler) {
    public Verb {
        names = List.copyOf(names);
    }

    /** One whose words name no time. */
    public Verb(
            String root,
            List<String> names,
            String usage,
            String does,
            String example,
            Function<Command, Reply> handler) {
        this(root, names, usage, does, example, false, handler);
    }

    /** The same, whose words name times. */
    public Verb withTimes() {
        return new Verb(root, names, usage, does, example, true, handler);
    }

    public String name() {
        return names.get(0);
    }
}
