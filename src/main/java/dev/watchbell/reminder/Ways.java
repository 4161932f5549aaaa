package dev.watchbell.reminder;

import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Offer;

/**
 * What somebody can do about a watch of theirs, as buttons.
 *
 * @param notReady asks the team at once for cover of what is left of it
 */
public record Ways(Offer<Watch> swap, Offer<Watch> cover, Offer<Watch> notReady) {}
