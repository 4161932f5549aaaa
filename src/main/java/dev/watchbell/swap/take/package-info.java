/** Somebody takes the live watch from the person on call. */
@NullMarked
package dev.watchbell.swap.take;

import org.jspecify.annotations.NullMarked;
