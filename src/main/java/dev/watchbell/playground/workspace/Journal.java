package dev.watchbell.playground.workspace;

import java.util.ArrayList;
import java.util.List;

/** Everything that appeared on somebody's screen, in order. */
public final class Journal {
    /** How a thing appeared. */
    public enum Kind {
        SAID,
        EDITED,
        DELETED
    }

    /** One line of it: the message as it was at that moment. */
    public record Entry(Kind kind, Message message) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(Kind kind, Message message) {
        Message asItWas =
                new Message(message.channel(), message.ts(), message.body().deepCopy(), message.onlyFor());
        entries.add(new Entry(kind, asItWas));
    }

    /** A place in the journal, from which to read on later. */
    public long mark() {
        return entries.size();
    }

    public List<Entry> since(long mark) {
        return List.copyOf(entries.subList((int) mark, entries.size()));
    }
}
