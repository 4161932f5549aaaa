package dev.watchbell.outbox;

/**
 * What came of saying a message.
 *
 * @param newest false where it was found to have been said before, in words that may be older than those wanted by now
 */
record Spoken(Said at, boolean newest) {}
