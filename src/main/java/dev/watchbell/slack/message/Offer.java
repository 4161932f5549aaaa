package dev.watchbell.slack.message;

import com.slack.api.model.block.element.ButtonElement;
import java.util.function.Function;

/** A button that one feature puts at the disposal of the others' messages, for the thing that each is about. */
public record Offer<T>(Function<T, ButtonElement> button) {

    public ButtonElement about(T thing) {
        return button.apply(thing);
    }
}
