/** The open line to Slack over which commands come, without a public address. */
@NullMarked
package dev.watchbell.slack.socket;

import org.jspecify.annotations.NullMarked;
