/** The numbers by which an operator sees how the bot does: what waits, what comes late, what fails. */
@NullMarked
package dev.watchbell.metrics;

import org.jspecify.annotations.NullMarked;
