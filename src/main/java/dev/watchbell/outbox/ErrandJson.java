package dev.watchbell.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An errand as it is kept until it is done. */
final class ErrandJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ErrandJson() {}

    static String write(Errand errand) {
        try {
            return JSON.writeValueAsString(errand);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an errand can always be written", broken);
        }
    }

    /** @throws IllegalStateException where what is written isn't of that class: another version of the bot wrote it */
    static <E extends Errand> E read(String written, Class<E> as) {
        try {
            return JSON.readValue(written, as);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("not an errand of this version: " + as.getSimpleName(), broken);
        }
    }
}
