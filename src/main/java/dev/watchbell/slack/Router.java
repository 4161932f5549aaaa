package dev.watchbell.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where each feature says which commands, buttons, modals and events are its own; what nobody knows is answered kindly. */
public final class Router {
    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final List<Verb> verbs = new ArrayList<>();
    private final Map<String, Function<Press, Reply>> presses = new HashMap<>();
    private final Map<String, Function<Submission, Reply>> submissions = new HashMap<>();
    private final Map<String, List<Consumer<JsonObject>>> events = new HashMap<>();
    private Function<Command, Optional<Reply>> question = command -> Optional.empty();

    /** What is asked about a command that names times, before it is done; empty where all is clear. */
    public Router asking(Function<Command, Optional<Reply>> about) {
        question = about;
        return this;
    }

    /** A word that people type after a command; each belongs to one feature. */
    public Router verb(Verb verb) {
        for (Verb other : verbs) {
            if (other.root().equals(verb.root()) && !Collections.disjoint(other.names(), verb.names())) {
                throw taken(verb.root() + " " + verb.names());
            }
        }
        verbs.add(verb);
        return this;
    }

    /** A button or menu by its action id, such as {@code swap.accept}. */
    public Router press(String action, Function<Press, Reply> handler) {
        if (presses.putIfAbsent(action, handler) != null) {
            throw taken(action);
        }
        return this;
    }

    /** A modal by its callback id, such as {@code swap.propose}. */
    public Router submission(String modal, Function<Submission, Reply> handler) {
        if (submissions.putIfAbsent(modal, handler) != null) {
            throw taken(modal);
        }
        return this;
    }

    /** Events by their type, such as {@code message}; several features may listen. */
    public Router event(String type, Consumer<JsonObject> listener) {
        events.computeIfAbsent(type, none -> new ArrayList<>()).add(listener);
        return this;
    }

    private static IllegalArgumentException taken(String name) {
        return new IllegalArgumentException("two features claim " + name);
    }

    /** The commands that somebody answers, for the manifest. */
    public Set<String> commands() {
        return verbs.stream().map(Verb::root).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of events that somebody listens to, for the manifest. */
    public Set<String> events() {
        return new TreeSet<>(events.keySet());
    }

    public Reply answer(Command command) {
        Help help = new Help(command.root(), verbs);
        if (Help.asked(command)) {
            return Reply.privately(help.message());
        }
        Optional<Verb> verb = verbs.stream()
                .filter(one -> one.root().equals(command.root()))
                .filter(one -> one.names().contains(command.verb()))
                .findFirst();
        return verb.map(known -> (known.timed() ? question.apply(command) : Optional.<Reply>empty())
                        .orElseGet(() -> known.handler().apply(command)))
                .orElseGet(() -> Reply.privately(help.guess(command)));
    }

    public Reply answer(Press press) {
        Function<Press, Reply> handler = presses.get(press.action());
        return handler == null
                ? Reply.privately("That button is from an older version of me, and does nothing any more."
                        + " `/oncall help` and `/incident help` tell what works.")
                : handler.apply(press);
    }

    public Reply answer(Submission submission) {
        Function<Submission, Reply> handler = submissions.get(submission.modal());
        return handler == null
                ? Reply.privately("That form is from an older version of me, and nothing was changed."
                        + " `/oncall help` and `/incident help` tell what works.")
                : handler.apply(submission);
    }

    public void hear(JsonObject event) {
        JsonElement named = event.get("type");
        String type = named != null && named.isJsonPrimitive() ? named.getAsString() : "";
        List<Consumer<JsonObject>> listeners = events.getOrDefault(type, List.of());
        if (listeners.isEmpty()) {
            LOG.debug("event nobody listens to type={}", type);
        }
        listeners.forEach(listener -> listener.accept(event));
    }
}
