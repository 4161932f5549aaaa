package dev.watchbell.outbox;

/**
 * What a message is about, such as {@code swap/17/offer}: in one conversation there is one message about a subject, and
 * saying something new about it edits that message.
 */
public record Subject(String value) {
    public Subject {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("a subject has 1 to 200 characters, not " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
