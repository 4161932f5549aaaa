/** Which shift of which colleague is the fairest exchange for yours, and why. */
@NullMarked
package dev.watchbell.swap.fair;

import org.jspecify.annotations.NullMarked;
