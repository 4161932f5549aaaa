package dev.watchbell.slack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where each feature says which commands, buttons and modals are its own. */
public final class Router {
    private final List<Verb> verbs = new ArrayList<>();
    private final Map<String, Function<Press, Reply>> presses = new LinkedHashMap<>();
    private final Map<String, Function<Submission, Reply>> submissions = new LinkedHashMap<>();

    public Router verb(Verb verb) {
        verbs.add(verb);
        return this;
    }

    /** A button or menu by its action id, such as {@code swap.accept}. */
    public Router press(String action, Function<Press, Reply> handler) {
        presses.put(action, handler);
        return this;
    }

    /** A modal by its callback id, such as {@code swap.propose}. */
    public Router submission(String modal, Function<Submission, Reply> handler) {
        submissions.put(modal, handler);
        return this;
    }
}
