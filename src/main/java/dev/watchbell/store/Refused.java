package dev.watchbell.store;

/** A move that isn't made, and hasn't changed anything; the message is the one sentence to show. */
public final class Refused extends RuntimeException {
    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
