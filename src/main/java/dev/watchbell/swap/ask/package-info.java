/** What people ask of swaps: the command, its modals and its buttons. */
@NullMarked
package dev.watchbell.swap.ask;

import org.jspecify.annotations.NullMarked;
