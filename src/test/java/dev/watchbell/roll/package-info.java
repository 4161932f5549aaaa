/** Replicas that come and go, as operators let them: nobody who types a command notices. */
@NullMarked
package dev.watchbell.roll;

import org.jspecify.annotations.NullMarked;
