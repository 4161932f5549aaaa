/** The watch must be dropped now: asked in waves until somebody has it. */
@NullMarked
package dev.watchbell.swap.sos;

import org.jspecify.annotations.NullMarked;
