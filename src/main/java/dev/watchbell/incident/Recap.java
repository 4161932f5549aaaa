package dev.watchbell.incident;

import dev.watchbell.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An incident in a few lines: what happened since the last recap, computed from what was done and said.
 *
 * @param since from when on it tells
 * @param notes the newest of them, oldest first; {@code earlierNotes} more are left out
 * @param newest the last thing that somebody said, where anybody said anything
 */
public record Recap(
        Incident incident,
        Instant since,
        Instant now,
        List<Entry> notes,
        int earlierNotes,
        int words,
        List<PersonId> speakers,
        Optional<Word> newest) {
    /** With the state, the words, and when the next recap comes, never more than ten lines. */
    private static final int NOTES = 6;

    public Recap {
        notes = List.copyOf(notes);
        speakers = List.copyOf(speakers);
    }

    /** Of all that was done and said, what happened from {@code since} on and before {@code now}: told once, by one recap. */
    static Recap of(Incident incident, List<Entry> entries, List<Word> words, Instant since, Instant now) {
        return of(incident, entries, words, since, now, now);
    }

    /** All of it so far, this very instant included. */
    static Recap sinceTheBeginning(Incident incident, List<Entry> entries, List<Word> words, Instant now) {
        return of(incident, entries, words, Instant.EPOCH, Instant.MAX, now);
    }

    private static Recap of(
            Incident incident, List<Entry> entries, List<Word> words, Instant since, Instant before, Instant now) {
        List<Entry> notes = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.NOTE
                        && !entry.at().isBefore(since)
                        && entry.at().isBefore(before))
                .toList();
        List<Word> said = words.stream()
                .filter(word -> !word.at().isBefore(since) && word.at().isBefore(before))
                .toList();
        int earlier = Math.max(0, notes.size() - NOTES);
        return new Recap(
                incident,
                since,
                now,
                notes.subList(earlier, notes.size()),
                earlier,
                said.size(),
                said.stream().map(Word::by).distinct().toList(),
                said.stream().max(Comparator.comparing(Word::ts)));
    }

    /** Whether there is anything to tell. */
    boolean eventful() {
        return !notes.isEmpty() || words > 0;
    }
}
