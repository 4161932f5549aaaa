/** What is said in Slack: text, blocks and forms, within Slack's limits. */
@NullMarked
package dev.watchbell.slack.message;

import org.jspecify.annotations.NullMarked;
