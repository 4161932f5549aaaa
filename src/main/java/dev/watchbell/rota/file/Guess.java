package dev.watchbell.rota.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody perhaps meant by a word that isn't known. */
final class Guess {
    private Guess() {}

    /** The end of a sentence: the likely word, or all words where none is near. */
    static String hint(String typed, Collection<String> known) {
        return closest(typed, known)
                .map(word -> "did you mean " + word + "?")
                .orElseGet(() -> "known are " + String.join(", ", known));
    }

    /** The nearest of the known words, if at most a third of the letters differ; two may always be swapped in four. */
    static Optional<String> closest(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int most = typed.length() < 4 ? 1 : Math.min(5, Math.max(2, typed.length() / 3));
        var distance = new LevenshteinDistance(most);
        record Near(String word, int steps) {}
        return known.stream()
                .map(word -> new Near(word, distance.apply(lower, word.toLowerCase(Locale.ROOT))))
                .filter(near -> near.steps() >= 0)
                .min(Comparator.comparingInt(Near::steps).thenComparing(Near::word))
                .map(Near::word);
    }
}
