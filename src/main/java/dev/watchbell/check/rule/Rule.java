package dev.watchbell.check.rule;

import java.util.Locale;

/** What a rota is held against, the gravest first. */
public enum Rule {
    HOLE(
            Severity.ERROR,
            "Where a layer counts, somebody is on call.",
            "what happens in a hole reaches nobody; who means a gap says so in the rota"),
    AWAY(
            Severity.ERROR,
            "Nobody is on call while they are away.",
            "what they said with /oncall away, and their own calendars"),
    SECONDARY(
            Severity.ERROR,
            "What the whole company stands on has a second person, at every hour.",
            Sources.ON_CALL + ": a secondary takes the pages that the primary misses"),
    OWNER(
            Severity.ERROR,
            "Each service has a team, and a schedule with people in it.",
            "PagerDuty’s guide Full-Service Ownership"),
    REST(
            Severity.WARNING,
            "Between two shifts of one person lies the rest that the team has set.",
            "Directive 2003/88/EC of the EU, article 3: 11 consecutive hours of rest in each 24"),
    SHARE(
            Severity.WARNING,
            "Nobody is on call for more than 25 % of the time.",
            Sources.ON_CALL + ": at most 25 % of the time on call"),
    NIGHTS(
            Severity.WARNING,
            "Nobody has twice their fair share of the nights, or more.",
            Sources.ON_CALL + ": night shifts harm people's health"),
    CREW(
            Severity.WARNING,
            "A rota around the clock has eight people on one site, or six on each of two.",
            Sources.ON_CALL + ": at least eight people on one site, six on each of two");

    private final Severity severity;
    private final String sentence;
    private final String source;

    Rule(Severity severity, String sentence, String source) {
        this.severity = severity;
        this.sentence = sentence;
        this.source = source;
    }

    /** How it is called, such as {@code hole}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Severity severity() {
        return severity;
    }

    /** The rule in words. */
    public String sentence() {
        return sentence;
    }

    /** Who says so. */
    public String source() {
        return source;
    }

    private static final class Sources {
        static final String ON_CALL = "Google’s book Site Reliability Engineering, chapter 11";
    }
}
