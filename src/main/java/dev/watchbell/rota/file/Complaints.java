package dev.watchbell.rota.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong with one file, so that its author sees everything at once. */
final class Complaints {
    private static final int ENOUGH = 50;

    private record Complaint(int line, String sentence) {}

    private final String file;
    private final List<Complaint> complaints = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    /** Ends the reading at once where there is enough: a file made to hurt costs no more than a bad one. */
    void add(int line, String sentence) {
        if (complaints.size() == ENOUGH) {
            throw new RotaProblems(
                    Stream.concat(sentences(), Stream.of(file + ": and more")).toList());
        }
        complaints.add(new Complaint(line, sentence));
    }

    /** Ends the reading where anything was wrong. */
    void raise() {
        if (!complaints.isEmpty()) {
            throw new RotaProblems(sentences().toList());
        }
    }

    private Stream<String> sentences() {
        return complaints.stream()
                .sorted(Comparator.comparingInt(Complaint::line))
                .map(one -> file + ":" + one.line() + ": " + one.sentence());
    }

    /** Ends the reading for a reason that has no line. */
    static RotaProblems of(String file, String sentence) {
        return new RotaProblems(List.of(file + ": " + sentence));
    }
}
