package dev.watchbell.away;

/** How we know that somebody is away; why they are is their own business. */
public sealed interface Reason {

    /** They said so. */
    record Said() implements Reason {}

    /** Their own leave calendar says so. */
    record Calendar() implements Reason {}

    /**
     * A public holiday where they live: a note, for many work on one when they are on call.
     *
     * @param place in English, such as {@code Germany, Bavaria}
     * @param name in English
     */
    record Holiday(String place, String name) implements Reason {}
}
