package dev.watchbell.away.leave;

/** What came of asking for a calendar. */
sealed interface Fetched {

    /** What the server sent, whatever that is; its text is as secret as the calendar. */
    record Content(String text) implements Fetched {}

    /**
     * It didn't.
     *
     * @param why for the person whose calendar it is: a part of a sentence, with nothing that the server wrote
     */
    record Failed(String why) implements Fetched {}
}
