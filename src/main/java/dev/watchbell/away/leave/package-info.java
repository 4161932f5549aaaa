/** People's own leave calendars, read by their secret iCalendar address. */
@NullMarked
package dev.watchbell.away.leave;

import org.jspecify.annotations.NullMarked;
