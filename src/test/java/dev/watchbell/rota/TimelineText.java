package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import dev.watchbell.time.Timeline;
import dev.watchbell.time.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A schedule as users write it, a line of three dashes, and below it what is expected: one line for each change of
 * person, from the first line's instant to just after the last line's. Blank lines and {@code #} below are for the reader.
 */
record TimelineText(RotaDraft draft, List<String> expected) {
    private static final String TEAM = """
            team: crew
            members: [ana, ben, chi, dan, eve]
            """;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    static TimelineText read(Path path) {
        return parse(path.getFileName().toString(), text(path));
    }

    static TimelineText parse(String name, String text) {
        String[] parts = text.split("(?m)^---\n", 2);
        String zone = parts[0].lines().findFirst().orElseThrow();
        String schedule =
                parts[0].lines().skip(1).map(line -> "    " + line + "\n").collect(Collectors.joining());
        RotaDraft draft = RotaFile.parse(name, TEAM + zone + "\nschedules:\n  primary:\n" + schedule);
        List<String> expected = parts[1].lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        return new TimelineText(draft, expected);
    }

    /** The lines as the engine has them, for the same stretch of time. */
    List<String> actual() {
        Rota rota = rota();
        Instant start = instant(expected.get(0));
        Instant end = instant(expected.get(expected.size() - 1)).plus(Duration.ofMinutes(1));
        return OnCall.timeline(rota, new Span(start, end)).entries().stream()
                .map(entry -> line(rota, entry, start))
                .toList();
    }

    private Rota rota() {
        return draft.schedules().values().iterator().next();
    }

    private String line(Rota rota, Timeline.Entry<Optional<PersonId>> entry, Instant now) {
        Instant at = entry.span().start();
        OnCall.Answer answer = OnCall.at(rota, at);
        String person = answer.person().map(PersonId::value).orElse("nobody");
        String covering = answer.scheduled()
                .filter(somebody ->
                        answer.person().isPresent() && !answer.person().equals(answer.scheduled()))
                .map(somebody -> ", covering " + somebody)
                .orElse("");
        return Wording.moment(at, draft.zone(), now) + "  " + person + covering;
    }

    /** Lines name no year: it is the one in which the first rotation starts. */
    private Instant instant(String line) {
        int year = rota().layers().get(0).rotation().start().getYear();
        String moment = line.substring(0, line.indexOf("  "));
        int clock = moment.length() - "00:00".length();
        String whole = moment.matches(".* 20[0-9]{2} .*")
                ? moment
                : moment.substring(0, clock) + year + moment.substring(clock - 1);
        return LocalTimes.instant(LocalDateTime.parse(whole, LOCAL), draft.zone());
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
