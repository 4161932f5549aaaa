/** Slack as we use it: what comes in is received once, what goes out keeps Slack's limits. */
@NullMarked
package dev.watchbell.slack;

import org.jspecify.annotations.NullMarked;
