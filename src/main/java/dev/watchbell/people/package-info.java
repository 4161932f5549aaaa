/** Who there is: people, teams and the channels they meet in. */
@NullMarked
package dev.watchbell.people;

import org.jspecify.annotations.NullMarked;
