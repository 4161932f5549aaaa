/** The pretend Slack, tried from outside over the real wire. */
@NullMarked
package dev.watchbell.playground;

import org.jspecify.annotations.NullMarked;
