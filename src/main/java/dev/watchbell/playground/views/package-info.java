/** Modals on people's screens: how they are stacked, and what a person has filled in. */
@NullMarked
package dev.watchbell.playground.views;

import org.jspecify.annotations.NullMarked;
