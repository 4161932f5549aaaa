package dev.watchbell.slack;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;

/**
 * A slash command as somebody typed it.
 *
 * @param root such as {@code /oncall}
 * @param verb the word after it, as typed, lower case; empty where there was none
 * @param words all that follows the verb, as Slack sent it: escaped, with mentions as {@code <@U1|ana>}
 */
public record Command(
        String root, String verb, String words, PersonId by, ChannelId in, String channelName, Trigger trigger) {}
