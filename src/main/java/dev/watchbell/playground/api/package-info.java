/** Slack's Web API, as a bot calls it. */
@NullMarked
package dev.watchbell.playground.api;

import org.jspecify.annotations.NullMarked;
