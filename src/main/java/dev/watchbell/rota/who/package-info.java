/** Who is on call, for whoever can't ask in Slack. */
@NullMarked
package dev.watchbell.rota.who;

import org.jspecify.annotations.NullMarked;
