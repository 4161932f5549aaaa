package dev.watchbell.time;

import java.util.ArrayList;
import java.util.List;

/** What holds when: spans in order, none overlapping, each with its value. */
public record Timeline<T>(List<Entry<T>> entries) {
    /** A span, and what holds in it. */
    public record Entry<T>(Span span, T value) {}

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** Puts a timeline together from its start; what follows at once with an equal value lengthens the entry before. */
    public static final class Builder<T> {
        private final List<Entry<T>> entries = new ArrayList<>();

        public Builder<T> add(Span span, T value) {
            int last = entries.size() - 1;
            if (last >= 0 && span.start().isBefore(entries.get(last).span().end())) {
                throw new IllegalArgumentException(
                        span + " starts before the end of " + entries.get(last).span());
            }
            if (last >= 0 && continues(entries.get(last), span, value)) {
                entries.set(last, new Entry<>(new Span(entries.get(last).span().start(), span.end()), value));
            } else {
                entries.add(new Entry<>(span, value));
            }
            return this;
        }

        public Timeline<T> build() {
            return new Timeline<>(entries);
        }

        private boolean continues(Entry<T> before, Span span, T value) {
            return before.span().end().equals(span.start()) && before.value().equals(value);
        }
    }
}
