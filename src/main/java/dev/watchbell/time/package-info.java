/** Spans, timelines, the one rule that turns local time into instants, and times in words. */
@NullMarked
package dev.watchbell.time;

import org.jspecify.annotations.NullMarked;
