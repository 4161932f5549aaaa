/** What the bot writes down for whoever runs it: lines for people, or for machines that collect them. */
@NullMarked
package dev.watchbell.log;

import org.jspecify.annotations.NullMarked;
