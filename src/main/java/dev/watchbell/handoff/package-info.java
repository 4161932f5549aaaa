/** What the next person on call must know, and that they took the watch. */
@NullMarked
package dev.watchbell.handoff;

import org.jspecify.annotations.NullMarked;
