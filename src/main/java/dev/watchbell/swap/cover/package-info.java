/** Somebody asks for cover: others take the shift, or parts of it, and give nothing back. */
@NullMarked
package dev.watchbell.swap.cover;

import org.jspecify.annotations.NullMarked;
