/** What each method of Slack's Web API does in the pretend workspace, and what it refuses. */
@NullMarked
package dev.watchbell.playground.methods;

import org.jspecify.annotations.NullMarked;
