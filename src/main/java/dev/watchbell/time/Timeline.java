package dev.watchbell.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds when: entries in order of time that never overlap, neighbours that say the same merged into one. */
public record Timeline<T>(List<Timeline.Entry<T>> entries) {

    /** One value and the span in which it holds. */
    public record Entry<T>(Span span, T value) {}

    /**
     * Merges entries that touch and have equal values; holes between entries stay holes.
     *
     * @throws IllegalArgumentException where entries overlap or aren't in order of time
     */
    public Timeline {
        var merged = new ArrayList<Entry<T>>();
        for (Entry<T> entry : entries) {
            if (merged.isEmpty()) {
                merged.add(entry);
                continue;
            }
            Entry<T> last = merged.get(merged.size() - 1);
            if (entry.span().start().isBefore(last.span().end())) {
                throw new IllegalArgumentException(
                        "entries follow each other, but " + entry.span() + " starts before the end of " + last.span());
            }
            if (touch(last, entry) && last.value().equals(entry.value())) {
                merged.set(merged.size() - 1, joined(last, entry));
            } else {
                merged.add(entry);
            }
        }
        entries = List.copyOf(merged);
    }

    /** The value at that instant; empty in a hole. */
    public Optional<T> at(Instant instant) {
        return entries.stream()
                .filter(entry -> entry.span().contains(instant))
                .map(Entry::value)
                .findFirst();
    }

    /** The part inside the window. */
    public Timeline<T> within(Span window) {
        var inside = new ArrayList<Entry<T>>();
        for (Entry<T> entry : entries) {
            entry.span().intersection(window).ifPresent(part -> inside.add(new Entry<>(part, entry.value())));
        }
        return new Timeline<>(inside);
    }

    /** The part inside the window, with {@code value} wherever nothing was said: no hole is left. */
    public Timeline<T> filling(Span window, T value) {
        var whole = new ArrayList<Entry<T>>();
        Instant reached = window.start();
        for (Entry<T> entry : within(window).entries()) {
            if (reached.isBefore(entry.span().start())) {
                whole.add(new Entry<>(new Span(reached, entry.span().start()), value));
            }
            whole.add(entry);
            reached = entry.span().end();
        }
        if (reached.isBefore(window.end())) {
            whole.add(new Entry<>(new Span(reached, window.end()), value));
        }
        return new Timeline<>(whole);
    }

    private static <T> boolean touch(Entry<T> earlier, Entry<T> later) {
        return earlier.span().end().equals(later.span().start());
    }

    private static <T> Entry<T> joined(Entry<T> earlier, Entry<T> later) {
        return new Entry<>(new Span(earlier.span().start(), later.span().end()), earlier.value());
    }
}
