package dev.watchbell.slack.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed after a command, as they saw it: Slack hands it over escaped, with mentions and links marked up. */
public final class Typed {
    private static final Pattern MARKED = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private Typed() {}

    public static String plain(String words) {
        Matcher marked = MARKED.matcher(words);
        String shown = marked.replaceAll(found -> {
            String label = found.group(3) == null || found.group(3).isEmpty() ? found.group(2) : found.group(3);
            String sign = found.group(1).equals("!") ? "@" : found.group(1);
            return Matcher.quoteReplacement(found.group(1).isEmpty() ? found.group(2) : sign + label);
        });
        return shown.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
