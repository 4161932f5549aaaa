/** What comes in that should never come in: requests and envelopes that nobody meant well. */
@NullMarked
package dev.watchbell.input;

import org.jspecify.annotations.NullMarked;
