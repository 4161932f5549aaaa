/** The page on which people try the bot, and what it asks of the playground. */
@NullMarked
package dev.watchbell.playground.page;

import org.jspecify.annotations.NullMarked;
