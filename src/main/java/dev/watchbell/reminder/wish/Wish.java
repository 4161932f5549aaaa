package dev.watchbell.reminder.wish;

import java.time.Duration;
import java.util.List;

/**
 * What a person is told of a watch of theirs, beside its start.
 *
 * @param before how long before it begins, each once
 * @param end whether they are told that it has ended
 */
public record Wish(List<Duration> before, boolean end) {
    public Wish {
        before = List.copyOf(before);
    }
}
