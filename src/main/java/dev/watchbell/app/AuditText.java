package dev.watchbell.app;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.time.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes of who is on call for a terminal: each one line of words without spaces, made to be searched. */
record AuditText(People people, List<Line> lines) {
    private static final String NONE = "-";

    String text() {
        return lines.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    /** A deed that moves several stretches has a line for each; one that moves nobody has one as well. */
    private String text(Line line) {
        String deed = "at=" + line.mark().at()
                + " schedule=" + line.schedule()
                + " by=" + person(line.mark().by())
                + " cause=" + word(line.mark().cause().value())
                + " undone="
                + line.undone().map(Cause::value).map(AuditText::word).orElse(NONE);
        return line.changes().isEmpty()
                ? deed + " span=- before=- after=-"
                : line.changes().stream().map(change -> deed + change(change)).collect(Collectors.joining("\n"));
    }

    private String change(Change change) {
        Span span = change.span();
        return " span=" + span.start() + "/" + span.end()
                + " before=" + person(change.before())
                + " after=" + person(change.after());
    }

    private String person(Optional<PersonId> person) {
        return person.map(id -> word(id.value()) + ":" + word(people.name(id))).orElse(NONE);
    }

    /** A name can't write a word of ours, nor a line. */
    private static String word(String foreign) {
        return foreign.replaceAll("[^\\p{L}\\p{N}@._/-]+", "_");
    }
}
