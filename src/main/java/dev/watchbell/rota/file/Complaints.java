package dev.watchbell.rota.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, so that its author sees everything at once. */
final class Complaints {
    private static final int ENOUGH = 50;

    private record Complaint(int line, String sentence) {}

    private final String file;
    private final List<Complaint> complaints = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    void add(int line, String sentence) {
        complaints.add(new Complaint(line, sentence));
    }

    /** Ends the reading where anything was wrong. */
    void raise() {
        if (complaints.isEmpty()) {
            return;
        }
        var sentences = new ArrayList<String>();
        complaints.stream()
                .sorted(Comparator.comparingInt(Complaint::line))
                .limit(ENOUGH)
                .forEach(one -> sentences.add(file + ":" + one.line() + ": " + one.sentence()));
        if (complaints.size() > ENOUGH) {
            sentences.add(file + ": and " + (complaints.size() - ENOUGH) + " more");
        }
        throw new RotaProblems(sentences);
    }

    /** Ends the reading for a reason that has no line. */
    static RotaProblems of(String file, String sentence) {
        return new RotaProblems(List.of(file + ": " + sentence));
    }
}
