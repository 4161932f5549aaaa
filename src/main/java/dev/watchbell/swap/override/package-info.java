/** A lead puts somebody on call. */
@NullMarked
package dev.watchbell.swap.override;

import org.jspecify.annotations.NullMarked;
