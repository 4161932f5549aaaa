/** Watchbell, the on-call bot that lives in Slack. */
@NullMarked
package dev.watchbell;

import org.jspecify.annotations.NullMarked;
