/** Pings about a shift: before it begins, and when it does. */
@NullMarked
package dev.watchbell.reminder;

import org.jspecify.annotations.NullMarked;
