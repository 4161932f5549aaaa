/** People together when something burns: the channel, the timeline, the recap. */
@NullMarked
package dev.watchbell.incident;

import org.jspecify.annotations.NullMarked;
