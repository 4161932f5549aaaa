/** Who covered whom, and for how long: remembered so that help goes both ways, and never held against anybody. */
@NullMarked
package dev.watchbell.swap.favour;

import org.jspecify.annotations.NullMarked;
