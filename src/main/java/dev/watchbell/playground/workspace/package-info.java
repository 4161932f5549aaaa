/** The pretend workspace: its people, channels, messages and open modals, all in memory. */
@NullMarked
package dev.watchbell.playground.workspace;

import org.jspecify.annotations.NullMarked;
