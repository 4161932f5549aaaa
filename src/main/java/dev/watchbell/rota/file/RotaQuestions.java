package dev.watchbell.rota.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked of a rota file on the command line, with no bot and no database; answers are JSON. */
public final class RotaQuestions {
    private static final Duration LONGEST = Duration.ofDays(36_600);
    private static final ObjectMapper JSON = new ObjectMapper();

    private RotaQuestions() {}

    /**
     * A list of {@code {"start", "end", "user"}} in UTC that fills the window; {@code user} as the file writes it, null
     * where nobody is on call.
     *
     * @param schedule its name, alone or after its team and a slash; null for the only one, or {@code primary}
     * @throws RotaProblems where the file or the question can't be understood
     */
    public static String timeline(Path file, String from, String to, @Nullable String schedule) {
        RotaDraft draft = RotaFile.read(file);
        Span window = window(from, to);
        ArrayNode list = JSON.createArrayNode();
        for (Timeline.Entry<Optional<PersonId>> entry :
                OnCall.timeline(chosen(draft, schedule), window).entries()) {
            list.addObject()
                    .put("start", entry.span().start().toString())
                    .put("end", entry.span().end().toString())
                    .put("user", name(entry.value()));
        }
        return list.toString();
    }

    /**
     * An object with each schedule's name and who is on call in it, null for nobody.
     *
     * @throws RotaProblems where the file or the question can't be understood
     */
    public static String who(Path file, String at) {
        RotaDraft draft = RotaFile.read(file);
        Instant instant = instant("--at", at);
        ObjectNode people = JSON.createObjectNode();
        draft.schedules()
                .forEach((name, rota) ->
                        people.put(name, name(OnCall.at(rota, instant).person())));
        return people.toString();
    }

    private static @Nullable String name(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }

    private static Rota chosen(RotaDraft draft, @Nullable String asked) {
        Map<String, Rota> all = draft.schedules();
        if (asked == null && all.size() == 1) {
            return all.values().iterator().next();
        }
        String prefix = draft.team() + "/";
        String name = asked == null ? "primary" : asked.startsWith(prefix) ? asked.substring(prefix.length()) : asked;
        Rota rota = all.get(name);
        if (rota != null) {
            return rota;
        }
        String names = String.join(", ", all.keySet());
        throw refused(
                asked == null
                        ? "--schedule must say which of " + names
                        : "--schedule: there is no " + Say.quoted(asked) + " in this file; known are " + names);
    }

    private static Span window(String from, String to) {
        Instant start = instant("--from", from);
        Instant end = instant("--to", to);
        if (!start.isBefore(end)) {
            throw refused("--to must be after --from, not " + from + " to " + to);
        }
        var window = new Span(start, end);
        if (window.duration().compareTo(LONGEST) > 0) {
            throw refused("--from and --to can be 100 years apart at most, not " + from + " to " + to);
        }
        return window;
    }

    private static Instant instant(String option, String typed) {
        try {
            Instant instant = OffsetDateTime.parse(typed).toInstant();
            if (!OnCall.knows(instant)) {
                throw refused(option + " must lie in the years 1 to 9999, not at " + Say.quoted(typed));
            }
            return instant;
        } catch (DateTimeException notAnInstant) {
            throw refused(option + " must be an instant such as 2026-03-02T08:00:00Z or 2026-03-02T09:00+01:00, not "
                    + Say.quoted(typed));
        }
    }

    private static RotaProblems refused(String sentence) {
        return new RotaProblems(List.of(sentence));
    }
}
