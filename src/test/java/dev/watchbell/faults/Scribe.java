package dev.watchbell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** Somebody who writes note after note into an incident, and remembers what they were told about each. */
final class Scribe {
    private static final String MARK = "Note by ";

    private final Playground playground;
    private final String person;
    private final String channel;
    private final Semaphore told = new Semaphore(0);
    private final Semaphore toldOfTrouble = new Semaphore(0);
    final List<String> noted = new CopyOnWriteArrayList<>();
    final List<String> refused = new CopyOnWriteArrayList<>();
    final List<String> unsure = new CopyOnWriteArrayList<>();
    final List<String> silence = new CopyOnWriteArrayList<>();
    final List<String> odd = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::write, "scribe");
    private volatile boolean enough;

    Scribe(Playground playground, String person, String channel) {
        this.playground = playground;
        this.person = person;
        this.channel = channel;
        thread.start();
    }

    private void write() {
        for (int number = 1; !enough; number++) {
            String note = "%s-%04d".formatted(person, number);
            answered(note, playground.as(person).command(channel, "/incident note " + note));
            told.release();
        }
    }

    private void answered(String note, Acted acted) {
        String answer = acted.answer().toString();
        if (acted.refusal().equals(Optional.of("operation_timeout"))) {
            silence.add(note);
            toldOfTrouble.release();
        } else if (answer.contains("Noted.")) {
            noted.add(note);
        } else if (answer.contains("nothing was changed")) {
            refused.add(note);
            toldOfTrouble.release();
        } else if (answer.contains("can’t tell yet")) {
            unsure.add(note);
            toldOfTrouble.release();
        } else {
            odd.add(note + ": " + acted);
            enough = true;
        }
    }

    /** Until so many more were answered, in whatever way. */
    void awaitAnswers(int number) throws InterruptedException {
        told.drainPermits();
        told.acquire(number);
    }

    /** Until so many more were told that something is wrong. */
    void awaitTrouble(int number) throws InterruptedException {
        toldOfTrouble.drainPermits();
        toldOfTrouble.acquire(number);
    }

    /** Until that many are noted in all. */
    void awaitNoted(int more) throws InterruptedException {
        int wanted = noted.size() + more;
        LivingBot.until("notes are taken again", () -> noted.size() >= wanted);
    }

    /** All that was noted stands there once and in order; what was refused doesn't, and what nobody could tell at most once. */
    void judge() {
        assertThat(odd).isEmpty();
        List<String> said = new ArrayList<>(playground.sightings().in(channel).stream()
                .map(Seen::plain)
                .filter(text -> text.startsWith(MARK + person))
                .map(text -> text.replaceFirst(".*(" + person + "-[0-9]+).*", "$1"))
                .toList());
        assertThat(said).doesNotHaveDuplicates().isSorted().containsAll(noted);
        assertThat(refused).as("what was refused, and isn't there").noneMatch(said::contains);
        said.removeAll(noted);
        assertThat(unsure.size() + silence.size()).isGreaterThanOrEqualTo(said.size());
        said.removeAll(unsure);
        assertThat(silence).containsAll(said);
    }

    @Override
    public String toString() {
        return "%s: noted=%d refused=%d unsure=%d silence=%d"
                .formatted(person, noted.size(), refused.size(), unsure.size(), silence.size());
    }

    /** Writes no more. */
    void enough() {
        enough = true;
    }

    /** As {@link #enough}, and waits for the last answer. */
    void stop() throws InterruptedException {
        enough();
        thread.join();
    }
}
