/** A pretend Slack on the other side of the wire, and the page on which to try the bot. */
@NullMarked
package dev.watchbell.playground;

import org.jspecify.annotations.NullMarked;
