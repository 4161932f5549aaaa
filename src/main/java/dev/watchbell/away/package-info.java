/** Times in which people can't be on call: said, in their own calendar, or public holidays. They warn, and change no rota. */
@NullMarked
package dev.watchbell.away;

import org.jspecify.annotations.NullMarked;
