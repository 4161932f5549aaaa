package dev.watchbell.swap;

import dev.watchbell.time.Daytime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When an offer is made known, recalled and over.
 *
 * @param ask when who is asked is told: at once by day, in the morning at night, unless that is too late
 * @param ends from when on it can't be accepted any more: some time before the first shift, so that nobody is taken by surprise
 * @param asked whether who is asked has been told
 * @param recalled whether they have been told once more
 */
public record Timing(Instant ask, Instant ends, boolean asked, boolean recalled) {
    /** How long before the shift an offer ends; less where it was made late. */
    private static final Duration NOTICE = Duration.ofHours(1);

    /** Who is asked in the morning has at least this long to answer. */
    private static final Duration TO_ANSWER = Duration.ofHours(2);

    /** What is over sooner is not recalled. */
    private static final Duration WORTH_RECALLING = Duration.ofHours(4);

    /** For an offer made now. */
    public static Timing of(Instant now, Instant starts, ZoneId zone) {
        Duration half = Duration.between(now, starts).dividedBy(2);
        Instant ends = starts.minus(half.compareTo(NOTICE) < 0 ? half : NOTICE).truncatedTo(ChronoUnit.SECONDS);
        Instant morning = Daytime.from(now, zone);
        boolean early = morning.plus(TO_ANSWER).isBefore(ends);
        return new Timing(early ? morning : now, ends, false, false);
    }

    public Timing whenAsked() {
        return new Timing(ask, ends, true, recalled);
    }

    /** When who hasn't answered is asked again: half way, and by day; empty where there is no time for it. */
    public Optional<Instant> recall(ZoneId zone) {
        Duration whole = Duration.between(ask, ends);
        Instant half = Daytime.from(ask.plus(whole.dividedBy(2)), zone).truncatedTo(ChronoUnit.SECONDS);
        boolean worth = whole.compareTo(WORTH_RECALLING) >= 0 && half.isBefore(ends.minus(NOTICE));
        return worth ? Optional.of(half) : Optional.empty();
    }
}
