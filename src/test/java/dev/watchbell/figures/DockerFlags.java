package dev.watchbell.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The flags with which the image starts Java, read from where they are kept. */
final class DockerFlags {
    private static final Pattern ENTRY =
            Pattern.compile("ENTRYPOINT \\[\"java\",(?<flags>.*?)\"-jar\"", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private DockerFlags() {}

    static List<String> in(String dockerfile) {
        Matcher entry = ENTRY.matcher(dockerfile);
        if (!entry.find()) {
            throw new IllegalArgumentException("the Dockerfile has no ENTRYPOINT that starts java -jar");
        }
        return QUOTED.matcher(entry.group("flags"))
                .results()
                .map(flag -> flag.group(1))
                .toList();
    }
}
