/** What must hold before a watch changes hands: each rule by itself, held against the schedules as they are. */
@NullMarked
package dev.watchbell.swap.rule;

import org.jspecify.annotations.NullMarked;
