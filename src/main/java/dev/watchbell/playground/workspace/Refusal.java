package dev.watchbell.playground.workspace;

import java.util.List;

/** Slack's "no": the name of an error in its own words, and at times what exactly was wrong. */
public final class Refusal extends RuntimeException {
    private final List<String> details;

    public Refusal(String error, String... details) {
        super(error, null, false, false);
        this.details = List.of(details);
    }

    /** As Slack writes it, such as {@code channel_not_found}. */
    public String error() {
        return String.valueOf(getMessage());
    }

    /** The lines of {@code response_metadata.messages}; most errors have none. */
    public List<String> details() {
        return details;
    }
}
