package dev.watchbell.incident;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.ChannelId;
import dev.watchbell.slack.message.Text;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An incident that Ana opened at ten in Paris, and what is told of it an hour later. */
class RecapTest {
    private static final Instant TEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
    private static final Golden GOLDEN = new Golden("incident");

    @Test
    void a_regular_recap_tells_notes_and_that_people_spoke() {
        Recap recap = Recap.of(open("checkout is slow"), notes(2), words(3), TEN, ELEVEN);

        GOLDEN.assertSame("recap-regular", messages().regular(recap, 1, ELEVEN.plus(Duration.ofHours(1))));
    }

    @Test
    void the_first_words_for_a_latecomer_where_nothing_has_happened() {
        Recap recap = Recap.sinceTheBeginning(open("checkout is slow"), List.of(), List.of(), ELEVEN);

        assertThat(recap.eventful()).isFalse();
        GOLDEN.assertSame("recap-nothing-yet", messages().sinceTheBeginning(recap));
    }

    @Test
    void the_final_recap_tells_who_mended_it_and_after_how_long() {
        Entry how = new Entry(9, Entry.Kind.RESOLVED, BEN, "rolled back", ELEVEN);
        Recap recap = Recap.sinceTheBeginning(resolved(), notes(1), List.of(), ELEVEN);

        GOLDEN.assertSame("recap-final", messages().last(recap, Optional.of(how)));
    }

    @Test
    void it_never_has_more_than_ten_lines() {
        Recap recap = Recap.sinceTheBeginning(resolved(), notes(50), words(400), ELEVEN);
        Optional<Entry> how = Optional.of(new Entry(99, Entry.Kind.RESOLVED, BEN, "rolled back", ELEVEN));

        assertThat(messages().regular(recap, 3, ELEVEN).text().lines()).hasSizeLessThanOrEqualTo(11);
        assertThat(messages().last(recap, how).text().lines()).hasSizeLessThanOrEqualTo(11);
        assertThat(messages().last(recap, how).text()).contains("44 earlier notes");
    }

    @Test
    void only_what_came_since_counts() {
        Recap recap = Recap.of(open("x"), notes(2), words(3), ELEVEN, ELEVEN.plusSeconds(60));

        assertThat(recap.eventful()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_title_and_no_note_breaks_a_message(String text) {
        String title = Text.cut(text, Incident.TITLE);
        Incident incident = new Incident(
                1,
                title,
                Severity.SEV1,
                Optional.empty(),
                Optional.empty(),
                new Incident.Deed(ANA, TEN),
                Optional.empty());
        IncidentMessages words = new IncidentMessages(Crew.people(), PARIS, ELEVEN);
        RecapMessages bare = new RecapMessages(words, note -> Optional.empty(), word -> Optional.empty());
        Entry note = new Entry(1, Entry.Kind.NOTE, BEN, text, ELEVEN);
        Recap recap = Recap.of(
                incident, List.of(note, note, note, note, note, note, note), words(3), TEN, ELEVEN.plusSeconds(1));

        Hostile.assertHarmless(words.summary(incident, List.of(ANA, BEN)));
        Hostile.assertHarmless(words.announcement(incident));
        Hostile.assertHarmless(words.note(note));
        Hostile.assertHarmless(words.openIncidents(java.util.Collections.nCopies(60, incident)));
        Hostile.assertHarmless(bare.regular(recap, 1, ELEVEN));
        Hostile.assertHarmless(bare.last(recap, Optional.of(note)));
        Hostile.assertHarmless(IncidentMessages.open(title, new ChannelId("C1")));
    }

    @Test
    void what_happens_at_the_instant_of_a_recap_is_told_by_the_next_one_alone() {
        Entry note = new Entry(1, Entry.Kind.NOTE, ANA, "just now", ELEVEN);

        assertThat(Recap.of(open("x"), List.of(note), List.of(), TEN, ELEVEN).notes())
                .isEmpty();
        assertThat(Recap.of(open("x"), List.of(note), List.of(), ELEVEN, ELEVEN.plusSeconds(60))
                        .notes())
                .containsExactly(note);
    }

    private static RecapMessages messages() {
        return new RecapMessages(
                new IncidentMessages(Crew.people(), PARIS, ELEVEN),
                note -> Optional.of(URI.create("https://harbour.example.com/archives/C1/p" + note.id())),
                word -> Optional.of(URI.create(
                        "https://harbour.example.com/archives/C1/p" + word.ts().replace(".", ""))));
    }

    private static Incident open(String title) {
        return new Incident(
                1,
                title,
                Severity.SEV2,
                Optional.of(Crew.PAYMENTS),
                Optional.of(new ChannelId("C1")),
                new Incident.Deed(ANA, TEN),
                Optional.empty());
    }

    private static Incident resolved() {
        Incident open = open("checkout is slow");
        Optional<Incident.Deed> resolved = Optional.of(new Incident.Deed(BEN, ELEVEN));
        return new Incident(
                open.id(), open.title(), open.severity(), open.team(), open.channel(), open.opened(), resolved);
    }

    private static List<Entry> notes(int number) {
        List<Entry> notes = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            notes.add(new Entry(i, Entry.Kind.NOTE, ANA, "note " + i, TEN.plusSeconds(i)));
        }
        return notes;
    }

    private static List<Word> words(int number) {
        List<Word> words = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            words.add(new Word(BEN, String.format(java.util.Locale.ROOT, "1772442%03d.000100", i), TEN.plusSeconds(i)));
        }
        return words;
    }
}
