/** What comes from Slack: received once, brought to its feature, and answered. */
@NullMarked
package dev.watchbell.slack.inbox;

import org.jspecify.annotations.NullMarked;
