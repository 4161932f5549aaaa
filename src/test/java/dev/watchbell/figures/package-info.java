/** How fast it is: programs that measure and print, for people to run; docs/figures.md says how. */
@NullMarked
package dev.watchbell.figures;

import org.jspecify.annotations.NullMarked;
