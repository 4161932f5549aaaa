package dev.watchbell.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A story as a file: lines at the left are what people and time do, indented lines are all that the bot says because of it.
 *
 * @param lines without the indented ones
 */
record Story(Path file, String text, List<String> lines) {
    static final String INDENT = "  ";

    static Story read(Path file) {
        try {
            String text = Files.readString(file);
            return new Story(
                    file,
                    text,
                    text.lines().filter(line -> !line.startsWith(INDENT)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The story as it went: each line with what the bot said after it. */
    String told(List<List<String>> heard) {
        List<String> all = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            all.add(lines.get(line));
            heard.get(line).stream()
                    .flatMap(String::lines)
                    .map(said -> INDENT + said)
                    .forEach(all::add);
        }
        return String.join("\n", all) + "\n";
    }

    void rewrite(String told) {
        try {
            Files.writeString(file, told);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
