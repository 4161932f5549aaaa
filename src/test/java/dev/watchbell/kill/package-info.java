/** The bot as a process that is killed and frozen in the middle of its work, again and again. */
@NullMarked
package dev.watchbell.kill;

import org.jspecify.annotations.NullMarked;
