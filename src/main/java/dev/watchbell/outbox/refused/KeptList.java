package dev.watchbell.outbox.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an operator sees of the outbox.
 *
 * @param waiting how much waits, what is stuck included
 * @param trouble Slack's error while it takes nothing from the bot
 * @param some what was refused first, then what is stuck, oldest first; not all of it where there is much
 */
record KeptList(
        int waiting, Optional<Instant> oldest, int refused, int stuck, Optional<String> trouble, List<Kept> some) {
    KeptList {
        some = List.copyOf(some);
    }
}
