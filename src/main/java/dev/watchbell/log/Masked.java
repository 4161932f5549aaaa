package dev.watchbell.log;

import java.util.regex.Pattern;

/**
 * Text without the keys that may be in it: tokens, passwords, addresses that are keys themselves.
 *
 * <p>Nothing of ours writes one. An exception's message is somebody else's, and may quote what it was given.
 */
final class Masked {
    private static final String HIDDEN = "(secret)";

    /** Slack's tokens: {@code xoxb-…}, {@code xapp-…}, and those that rotate, {@code xoxe.xoxb-…}. */
    private static final Pattern TOKENS = Pattern.compile("\\b(?:xox[a-z]|xapp)[-.][A-Za-z0-9.-]+");

    /** Whoever has one may post. */
    private static final Pattern HOOKS = Pattern.compile("(hooks\\.slack(?:-gov)?\\.com/)[^\\s\"'<>]+");

    /** Whoever has a socket's address is the app. */
    private static final Pattern TICKETS = Pattern.compile("(?i)\\b(ticket=)[^&;,\\s\"']+");

    private static final Pattern PASSWORDS =
            Pattern.compile("(?i)\\b(password|passwd|pwd|secret|token)(\"?\\s*[=:]\\s*\"?)[^&;,\\s\"']+");
    private static final Pattern BEARERS = Pattern.compile("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9+/._~=-]{8,}");
    private static final Pattern USERS = Pattern.compile("(://[^\\s/:@]+:)[^\\s/@]+(@)");

    private Masked() {}

    static String of(String text) {
        String masked = TOKENS.matcher(text).replaceAll(HIDDEN);
        masked = HOOKS.matcher(masked).replaceAll("$1" + HIDDEN);
        masked = TICKETS.matcher(masked).replaceAll("$1" + HIDDEN);
        masked = PASSWORDS.matcher(masked).replaceAll("$1$2" + HIDDEN);
        masked = BEARERS.matcher(masked).replaceAll("$1 " + HIDDEN);
        return USERS.matcher(masked).replaceAll("$1" + HIDDEN + "$2");
    }
}
