package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.playground.workspace.Journal;
import java.util.List;
import java.util.Optional;

/**
 * A message as somebody reads it.
 *
 * @param kind whether it was said, edited or deleted
 * @param channel its id
 * @param place {@code #payments}, or {@code @ana} for the bot's direct message with ana, or {@code @ana+@ben}
 * @param onlyFor the name of the one person who sees it, where it is ephemeral
 * @param from the name of who said it
 * @param plain what is read: blocks line by line, or the text where there are none; names for ids
 * @param text the top-level text, raw
 * @param buttons the labels of buttons and menus, in order
 * @param thread the ts of the thread's first message, where it is a reply
 * @param raw the message as Slack's JSON, metadata included
 */
public record Seen(
        Journal.Kind kind,
        String channel,
        String place,
        String ts,
        Optional<String> onlyFor,
        String from,
        String plain,
        String text,
        List<String> buttons,
        Optional<String> thread,
        ObjectNode raw) {

    public boolean ephemeral() {
        return onlyFor.isPresent();
    }
}
