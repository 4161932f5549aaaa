package dev.watchbell.incident;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much burns; the worse it is, the more often everybody is told how it stands. */
public enum Severity {
    SEV1(Duration.ofMinutes(30)),
    SEV2(Duration.ofHours(1)),
    SEV3(Duration.ofHours(2)),
    SEV4(Duration.ofHours(4));

    private final Duration rhythm;

    Severity(Duration rhythm) {
        this.rhythm = rhythm;
    }

    /** How long after a recap the next one is due. */
    public Duration rhythm() {
        return rhythm;
    }

    /** As people write it: {@code sev2}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Severity> of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
