/** What each person wants to be told of their watches. */
@NullMarked
package dev.watchbell.reminder.wish;

import org.jspecify.annotations.NullMarked;
