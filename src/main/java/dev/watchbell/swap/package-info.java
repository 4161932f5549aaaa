/** Two people trade shifts: asked, answered, and written down as both halves or neither. */
@NullMarked
package dev.watchbell.swap;

import org.jspecify.annotations.NullMarked;
