/** The alarm clock: wakes whatever is due, and looks again in case it overslept. */
@NullMarked
package dev.watchbell.timer;

import org.jspecify.annotations.NullMarked;
