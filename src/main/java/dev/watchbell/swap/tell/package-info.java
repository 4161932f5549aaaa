/** What is said about a swap, to whom, as it lives. */
@NullMarked
package dev.watchbell.swap.tell;

import org.jspecify.annotations.NullMarked;
