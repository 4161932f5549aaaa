/** What tests stand on: real databases, and a clock that stands still until it is told to move. */
@NullMarked
package dev.watchbell.kit;

import org.jspecify.annotations.NullMarked;
