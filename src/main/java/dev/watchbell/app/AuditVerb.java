package dev.watchbell.app;

import dev.watchbell.people.TeamId;
import dev.watchbell.rota.audit.Audit;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.time.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verb that prints who changed who is on call, as the database has it. */
final class AuditVerb {
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private AuditVerb() {}

    static int run(Environment environment, @Nullable String team, @Nullable String from, @Nullable String to) {
        InstantSource clock = InstantSource.system();
        Span window = window(from, to, clock.instant());
        try (App app = new App(environment.offline(), clock)) {
            List<Line> lines = lines(app.audit(), team, window);
            if (!lines.isEmpty()) {
                System.out.println(new AuditText(app.people(), lines).text());
            }
            return 0;
        }
    }

    private static List<Line> lines(Audit audit, @Nullable String team, Span window) {
        List<TeamId> known = audit.teams();
        List<TeamId> wanted = known.stream()
                .filter(id -> team == null || id.value().equals(team))
                .toList();
        if (team != null && wanted.isEmpty()) {
            throw new RotaProblems(List.of("--team: there is no team '" + team + "'; there are "
                    + known.stream().map(TeamId::value).toList()));
        }
        return wanted.stream()
                .flatMap(id -> audit.made(id, window, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing((Line line) -> line.mark().at()))
                .toList();
    }

    /** Without an end it ends now, with whatever is being done in this second. */
    private static Span window(@Nullable String from, @Nullable String to, Instant now) {
        Instant start =
                Optional.ofNullable(from).map(at -> instant("--from", at)).orElse(FIRST);
        Instant end = Optional.ofNullable(to).map(at -> instant("--to", at)).orElse(now.plusSeconds(1));
        if (!start.isBefore(end)) {
            throw new RotaProblems(List.of("--from: " + start + " isn't before " + end));
        }
        return new Span(start, end);
    }

    private static Instant instant(String option, String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException noInstant) {
            throw new RotaProblems(
                    List.of(option + ": write an instant like 2026-03-02T08:00:00Z, not '" + written + "'"));
        }
    }
}
