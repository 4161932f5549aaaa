/** A year of the whole bot in minutes, held against what the calendar implies. */
@NullMarked
package dev.watchbell.year;

import org.jspecify.annotations.NullMarked;
