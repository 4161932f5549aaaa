package dev.watchbell.slack;

import com.slack.api.model.view.View;
import dev.watchbell.slack.message.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person gets back at once for a command, a press or a submission. */
public sealed interface Reply {
    /** Nothing to say, or it is said elsewhere. */
    record Silence() implements Reply {}

    /** Seen by the person alone. */
    record Private(Message message) implements Reply {}

    /** Takes the place of the private message whose button was pressed. */
    record Instead(Message message) implements Reply {}

    /** A modal, opened as soon as the answer is on its way. */
    record Modal(View view) implements Reply {}

    /** The modal stays as it is filled in, with a sentence under each field that can't be so, by block id. */
    record Refusal(Map<String, String> errors) implements Reply {
        public Refusal {
            errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        }
    }

    static Reply silence() {
        return new Silence();
    }

    static Reply privately(Message message) {
        return new Private(message);
    }

    static Reply privately(String text) {
        return new Private(Message.of(text));
    }

    static Reply instead(Message message) {
        return new Instead(message);
    }

    static Reply modal(View view) {
        return new Modal(view);
    }

    static Reply refusal(String block, String sentence) {
        return new Refusal(Map.of(block, sentence));
    }
}
