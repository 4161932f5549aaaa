package dev.watchbell.playground.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.watchbell.playground.wire.Ack;
import dev.watchbell.playground.workspace.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How it went.
 *
 * @param refusal why it didn't: Slack's name of the error, or a sentence
 * @param answer what the bot said in its acknowledgement, or the id of what was opened; missing where there is nothing
 */
public record Acted(Optional<String> refusal, JsonNode answer) {
    static final Acted DONE = new Acted(Optional.empty(), MissingNode.getInstance());

    static Acted with(JsonNode answer) {
        return new Acted(Optional.empty(), answer);
    }

    public static Acted refused(String why) {
        return new Acted(Optional.of(why), MissingNode.getInstance());
    }

    static Acted of(Ack ack) {
        return ack instanceof Ack.Taken taken ? with(taken.body()) : refused(((Ack.Lost) ack).error());
    }

    static Acted attempt(Supplier<Acted> deed) {
        try {
            return deed.get();
        } catch (Refusal refusal) {
            return refused(refusal.error());
        }
    }

    public boolean ok() {
        return refusal.isEmpty();
    }
}
