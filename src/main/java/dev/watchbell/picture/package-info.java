/** Pictures of who is on call: drawn by us, the same on every machine. */
@NullMarked
package dev.watchbell.picture;

import org.jspecify.annotations.NullMarked;
