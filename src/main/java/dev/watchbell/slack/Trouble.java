package dev.watchbell.slack;

/** What kind of trouble an error of Slack is. */
public enum Trouble {
    TEMPORARY,
    AMBIGUOUS,
    DESTINATION,
    OUR_BUG,
    APP_DEAD,
    UNKNOWN
}
