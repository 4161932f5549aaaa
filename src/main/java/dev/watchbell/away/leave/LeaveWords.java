package dev.watchbell.away.leave;

import java.util.regex.Pattern;

/** The words by which an event's title says that somebody is away; docs/away.md lists them. */
final class LeaveWords {
    /** These say it of an hour, too. */
    private static final Pattern ALWAYS = words(
            "out of (?:the )?office|ooo|oof|pto|vacation|annual leave|parental leave|sick leave|urlaub|cong[eé]s?");

    /** These say other things of an hour: a leave party, an away match. */
    private static final Pattern OF_WHOLE_DAYS = words("holidays?|leave|away");

    private LeaveWords() {}

    static boolean sayAway(String title, boolean wholeDays) {
        return ALWAYS.matcher(title).find()
                || (wholeDays && OF_WHOLE_DAYS.matcher(title).find());
    }

    private static Pattern words(String any) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
