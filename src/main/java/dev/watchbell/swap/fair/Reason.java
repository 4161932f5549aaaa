package dev.watchbell.swap.fair;

import dev.watchbell.time.Span;
import java.time.Duration;

/** What speaks for an exchange, or should be known about it; seen by who asks. */
public sealed interface Reason {

    /** No hour of what they would take is night where they are. */
    record YourDaytime() implements Reason {}

    /** No hour of what the colleague would take is night where the colleague is. */
    record TheirDaytime() implements Reason {}

    /** They had a watch for the colleague, and the colleague none for them as long. */
    record YouCovered(Duration whole, Span when) implements Reason {}

    /** The colleague had a watch for them. */
    record TheyCovered(Duration whole, Span when) implements Reason {}

    /** The colleague had less of nights and weekends in the last four weeks. */
    record FewerNights() implements Reason {}
}
