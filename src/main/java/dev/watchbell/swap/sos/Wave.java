package dev.watchbell.swap.sos;

import java.util.Locale;

/** Whom an sos asks, one after the other; nobody is asked twice. */
public enum Wave {
    /** Nobody was asked yet. */
    START,
    /** Who is on call in the team's other schedules. */
    SECONDARY,
    /** Members for whom it is daytime, and who aren't away. */
    DAYTIME,
    MEMBERS,
    LEADS,
    /** Nobody is left to ask. */
    DONE;

    Wave next() {
        return switch (this) {
            case START -> SECONDARY;
            case SECONDARY -> DAYTIME;
            case DAYTIME -> MEMBERS;
            case MEMBERS -> LEADS;
            case LEADS, DONE -> DONE;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Wave of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
