/** Public holidays, by country and region, from a library's tables. */
@NullMarked
package dev.watchbell.away.holiday;

import org.jspecify.annotations.NullMarked;
