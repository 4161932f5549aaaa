package dev.watchbell.store;

/**
 * How the pool of connections stands at a moment.
 *
 * @param waiting threads that want one, and have none
 * @param most that there may be
 */
public record Connections(int active, int idle, int waiting, int most) {}
