package dev.watchbell.figures;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How long something took, many times, and what is usual and what is rare among it. */
record Durations(List<Duration> sorted) {
    Durations {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = sorted.stream().sorted().toList();
    }

    /** The shortest duration that {@code percent} of all don't exceed. */
    Duration percentile(int percent) {
        int reached = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, reached - 1));
    }

    Duration longest() {
        return sorted.get(sorted.size() - 1);
    }

    @Override
    public String toString() {
        return "p50 %6.1f  p99 %6.1f  max %6.1f ms, of %d"
                .formatted(millis(percentile(50)), millis(percentile(99)), millis(longest()), sorted.size());
    }

    static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.2f s", duration.toNanos() / 1e9);
    }
}
