package dev.watchbell.slack;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import java.util.Optional;

/**
 * A button pressed, or an option chosen, in a message.
 *
 * @param action what the button does, such as {@code swap.accept}
 * @param value the id that the button carries; nothing in it is trusted
 * @param in where the message is; empty for a press in a modal or in App Home
 */
public record Press(String action, String value, PersonId by, Optional<ChannelId> in, Trigger trigger) {}
