/** What Slack sends to a bot, over Socket Mode or signed HTTP, and how the bot answers. */
@NullMarked
package dev.watchbell.playground.wire;

import org.jspecify.annotations.NullMarked;
