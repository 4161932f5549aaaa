/** What the bot does while its database is hurt, and while clocks jump. */
@NullMarked
package dev.watchbell.faults;

import org.jspecify.annotations.NullMarked;
