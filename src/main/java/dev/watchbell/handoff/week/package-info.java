/** The last week's handoffs: accepted, not accepted, or never written. */
@NullMarked
package dev.watchbell.handoff.week;

import org.jspecify.annotations.NullMarked;
