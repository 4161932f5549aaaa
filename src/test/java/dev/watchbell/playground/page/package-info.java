/** The playground's page, as a browser shows it. */
@NullMarked
package dev.watchbell.playground.page;

import org.jspecify.annotations.NullMarked;
