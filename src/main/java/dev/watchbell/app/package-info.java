/** Builds the bot from its parts, starts it, stops it, and answers the command line. */
@NullMarked
package dev.watchbell.app;

import org.jspecify.annotations.NullMarked;
