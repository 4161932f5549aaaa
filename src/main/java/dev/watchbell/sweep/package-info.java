/** Which schedules are to be looked at, and when. */
@NullMarked
package dev.watchbell.sweep;

import org.jspecify.annotations.NullMarked;
