/** The week on Monday morning: who has it, what is asked for and open, and what in the rota needs a hand. */
@NullMarked
package dev.watchbell.digest;

import org.jspecify.annotations.NullMarked;
