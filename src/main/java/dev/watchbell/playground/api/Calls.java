package dev.watchbell.playground.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Every call of the Web API that the bot made, in order; the last ten thousand of them. */
public final class Calls {
    private static final int MOST = 10_000;

    /**
     * One of them, without its token.
     *
     * @param answer as it was or would have been sent; a fault in its place is {@code {"fault": ...}}
     */
    public record Made(long number, String method, ObjectNode arguments, ObjectNode answer) {}

    private final Deque<Made> made = new ArrayDeque<>();
    private long count;

    synchronized void add(String method, ObjectNode arguments, ObjectNode answer) {
        count++;
        made.add(new Made(count, method, arguments, answer));
        if (made.size() > MOST) {
            made.remove();
        }
    }

    /** A place from which to read on later. */
    public synchronized long mark() {
        return count;
    }

    public synchronized List<Made> since(long mark) {
        return made.stream().filter(call -> call.number() > mark).toList();
    }

    public List<Made> all() {
        return since(0);
    }

    public List<Made> of(String method) {
        return all().stream().filter(call -> call.method().equals(method)).toList();
    }
}
