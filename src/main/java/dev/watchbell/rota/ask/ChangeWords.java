package dev.watchbell.rota.ask;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A change of who is on call in words, for whoever reads it in that zone; names don't call anybody. */
record ChangeWords(People people, ZoneId zone, Instant now) {
    private static final int NAME = 40;
    private static final String LEFT = "left/";
    private static final Map<String, String> CAUSES = Map.of(
            "file", "the rota file",
            "edit", "an edit of the rota",
            "swap", "a swap",
            "cover", "a cover",
            "override", "an override",
            "take", "a take",
            "hold", "a held watch",
            "sos", "an sos",
            "left", "people left Slack",
            "cancelled", "taken back");

    /** {@code a swap}; what isn't known is said as it was written, without its number. */
    String cause(Cause cause) {
        if (cause.value().startsWith(LEFT)) {
            return name(new PersonId(cause.value().substring(LEFT.length()))) + " left Slack";
        }
        return CAUSES.getOrDefault(cause.kind(), Text.plain(Text.cut(cause.kind(), NAME)));
    }

    /** {@code ben: a swap}, or {@code ben took back a swap (undo)}. */
    String deed(Line line) {
        Optional<String> by = line.mark().by().map(person -> "*" + name(person) + "*");
        String cause = cause(line.mark().cause());
        if (line.undone().isEmpty()) {
            return by.map(who -> who + ": " + cause).orElse(cause);
        }
        String undone = cause(line.undone().get());
        boolean said = line.mark().cause().equals(Cause.UNKNOWN);
        return by.map(who -> who + " took back ").orElse("taken back: ") + undone + (said ? "" : " (" + cause + ")");
    }

    /** {@code chi instead of ben, Tue 3 Mar 09:00 - Wed 4 Mar 09:00}. */
    String change(Change change) {
        return instead(change.after(), change.before()) + ", " + Wording.span(change.span(), zone, now);
    }

    /** What isn't so any more, and why: {@code chi instead of ben, Tue 3 Mar 09:00-12:00 (a swap; undo by ben, Mon 2 Mar 13:00)}. */
    String takenBack(Line line, Change change) {
        String undone = line.undone().map(cause -> cause(cause) + "; ").orElse("");
        String by = line.mark().by().map(person -> " by " + name(person)).orElse("");
        return instead(change.before(), change.after()) + ", " + Wording.span(change.span(), zone, now) + " (" + undone
                + cause(line.mark().cause()) + by + ", "
                + Wording.moment(line.mark().at(), zone, now) + ")";
    }

    private String instead(Optional<PersonId> has, Optional<PersonId> had) {
        String who = has.map(this::name).orElse("nobody");
        return had.map(person -> who + " instead of " + name(person)).orElse(who + " where nobody was");
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), NAME));
    }
}
