/** What people ask about duty, and how the answers read and look. */
@NullMarked
package dev.watchbell.rota.ask;

import org.jspecify.annotations.NullMarked;
