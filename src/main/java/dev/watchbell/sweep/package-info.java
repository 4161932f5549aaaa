/** Which schedules are to be looked at, and which teams to be told something, and when. */
@NullMarked
package dev.watchbell.sweep;

import org.jspecify.annotations.NullMarked;
