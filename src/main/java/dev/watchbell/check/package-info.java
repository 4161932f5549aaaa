/** A lint for rotas: what in them will hurt somebody, told before it does. */
@NullMarked
package dev.watchbell.check;

import org.jspecify.annotations.NullMarked;
