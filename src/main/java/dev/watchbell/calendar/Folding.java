package dev.watchbell.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Breaks long lines as iCalendar wants it: in octets, where the library counts characters; no character is halved.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">Content lines</a>
 */
final class Folding {
    private static final int MOST = 75;
    private static final String BREAK = "\r\n";

    private Folding() {}

    /** The same calendar, no line of it over 75 octets; what goes on begins with a blank. */
    static String folded(String calendar) {
        StringBuilder folded = new StringBuilder();
        for (String line : calendar.lines().toList()) {
            fold(line, folded);
            folded.append(BREAK);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String one = line.substring(at, line.offsetByCodePoints(at, 1));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
    }
}
