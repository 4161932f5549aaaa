/** What of the outbox is forgotten, and when. */
@NullMarked
package dev.watchbell.outbox.tidy;

import org.jspecify.annotations.NullMarked;
