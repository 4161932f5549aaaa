/** What must be said, remembered until it is said, and said once. */
@NullMarked
package dev.watchbell.outbox;

import org.jspecify.annotations.NullMarked;
