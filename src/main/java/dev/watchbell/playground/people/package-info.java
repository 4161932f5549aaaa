/** What people do in the pretend workspace, and what they see there. */
@NullMarked
package dev.watchbell.playground.people;

import org.jspecify.annotations.NullMarked;
