package dev.watchbell.playground.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Slack's "no": the name of an error in its own words, and at times what exactly was wrong. */
public final class Refusal extends RuntimeException {
    private final List<String> details;
    private final ObjectNode more;

    public Refusal(String error, String... details) {
        this(error, List.of(details), Json.of());
    }

    private Refusal(String error, List<String> details, ObjectNode more) {
        super(error, null, false, false);
        this.details = details;
        this.more = more;
    }

    /** A refusal that says more, beside its error. */
    public static Refusal saying(String error, ObjectNode more) {
        return new Refusal(error, List.of(), more);
    }

    /** As Slack writes it, such as {@code channel_not_found}. */
    public String error() {
        return String.valueOf(getMessage());
    }

    public ObjectNode more() {
        return more;
    }

    /** The lines of {@code response_metadata.messages}; most errors have none. */
    public List<String> details() {
        return details;
    }
}
