/** What Slack won't take or hasn't taken for long: who is told, how it is mended, and how it is said again. */
@NullMarked
package dev.watchbell.outbox.refused;

import org.jspecify.annotations.NullMarked;
