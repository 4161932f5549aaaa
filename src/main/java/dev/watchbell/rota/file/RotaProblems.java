package dev.watchbell.rota.file;

import java.util.List;

/** What is wrong with a rota file, or with what was asked of it: all of it, each in one sentence. */
public final class RotaProblems extends RuntimeException {
    private final List<String> sentences;

    public RotaProblems(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** For the reader's eyes, in the order of the file: {@code payments.yaml:12: every must be 1 or more, not 0}. */
    public List<String> sentences() {
        return sentences;
    }
}
