package dev.watchbell.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shorter names for bars that are too short for the whole one; no two people have the same. */
final class Names {
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, Integer> firstWords = new HashMap<>();

    Names(List<String> people) {
        people.forEach(person -> marks.put(person, free(person)));
        people.forEach(person -> firstWords.merge(firstWord(person), 1, Integer::sum));
    }

    /** Two letters or so. */
    String mark(String person) {
        return marks.getOrDefault(person, "");
    }

    /** The name itself and, where nobody else has it, its first word. */
    List<String> spoken(String person) {
        String first = firstWord(person);
        return firstWords.getOrDefault(first, 0) == 1 ? List.of(person, first) : List.of(person);
    }

    private static String firstWord(String person) {
        return person.split(" ", 2)[0];
    }

    private String free(String person) {
        String wanted = initials(person);
        String free = wanted;
        for (int number = 2; marks.containsValue(free); number++) {
            free = wanted.substring(0, wanted.offsetByCodePoints(0, 1)) + number;
        }
        return free;
    }

    /** {@code AM} for Ana Moreau, {@code An} for ana. */
    private static String initials(String person) {
        String[] words = person.strip().split("[ ._-]+", -1);
        if (words.length > 1 && !words[0].isEmpty() && !words[1].isEmpty()) {
            return (first(words[0], 1) + first(words[1], 1)).toUpperCase(Locale.ROOT);
        }
        String two = first(person, 2);
        return two.isEmpty()
                ? "?"
                : first(two, 1).toUpperCase(Locale.ROOT)
                        + two.substring(first(two, 1).length());
    }

    private static String first(String text, int letters) {
        int all = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(letters, all)));
    }
}
