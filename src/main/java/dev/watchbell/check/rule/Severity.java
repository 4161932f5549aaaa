package dev.watchbell.check.rule;

/** How bad it is where a rule isn't kept. */
public enum Severity {
    /** Something can burn and reach nobody. */
    ERROR,
    /** It works, at the cost of somebody. */
    WARNING
}
