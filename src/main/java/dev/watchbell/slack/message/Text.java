package dev.watchbell.slack.message;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Slack's markup, made here and nowhere else: text from outside is escaped exactly once, and each {@code <...>} is ours.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting text for messages</a>
 */
public final class Text {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    /** Orders to write from right to left, which would turn our words around too; Hebrew and Arabic need none. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Text() {}

    /** Text from a person or another system, shown as text: no mention, no link, no line that looks like ours. */
    public static String plain(String foreign) {
        return oneLine(foreign).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A mention; it notifies the person where the message is not private. */
    public static String mention(PersonId person) {
        return "<@" + person.value() + ">";
    }

    public static String channel(ChannelId channel) {
        return "<#" + channel.value() + ">";
    }

    public static String link(URI to, String label) {
        return "<" + to + "|" + plain(label).replace("|", "¦") + ">";
    }

    /** A moment that each reader sees in their own zone; {@code fallback} is read where Slack can't, and names the zone. */
    public static String moment(Instant at, String fallback) {
        return "<!date^" + at.getEpochSecond() + "^{date_short_pretty} {time}|" + plain(fallback) + ">";
    }

    /** At most that many code points of foreign text, with an ellipsis where some were cut; cut before escaping. */
    public static String cut(String foreign, int most) {
        if (foreign.codePointCount(0, foreign.length()) <= most) {
            return foreign;
        }
        return foreign.substring(0, foreign.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** At most that many characters, as Slack counts its limits, of text that isn't markup; no code point is halved. */
    public static String within(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /** At most that many characters of our own markup; never cut inside an entity or a {@code <...>}. */
    public static String shorten(String markup, int most) {
        if (markup.length() <= most) {
            return markup;
        }
        int end = Character.isHighSurrogate(markup.charAt(most - 2)) ? most - 2 : most - 1;
        String some = markup.substring(0, end);
        int token = some.lastIndexOf('<');
        int entity = some.lastIndexOf('&');
        if (token > some.lastIndexOf('>')) {
            some = some.substring(0, token);
        } else if (entity > some.lastIndexOf(';')) {
            some = some.substring(0, entity);
        }
        return some + "…";
    }

    /** PostgreSQL can't keep U+0000, and nobody means it. */
    public static String printable(String text) {
        return text.replace("\0", "");
    }

    /** In one line that turns no words around; not escaped: for titles, which know no markup. */
    public static String oneLine(String foreign) {
        return TURNS.matcher(BREAKS.matcher(foreign).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
