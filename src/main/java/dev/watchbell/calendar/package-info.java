/** Your watches in your own calendar: a feed for each person and each schedule, at a secret address. */
@NullMarked
package dev.watchbell.calendar;

import org.jspecify.annotations.NullMarked;
