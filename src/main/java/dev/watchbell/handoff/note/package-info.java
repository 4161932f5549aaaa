/** What people write down for who comes next: on the way, and at the end. */
@NullMarked
package dev.watchbell.handoff.note;

import org.jspecify.annotations.NullMarked;
