package dev.watchbell.rota.ask;

import dev.watchbell.people.People;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.audit.Audit;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /oncall log}: who changed who is on call, for whoever asks. */
public final class LogHandlers {
    private static final Pattern WEEKS = Pattern.compile("(?<team>.*?)\\s*\\b(?<number>\\d{1,2})(?<unit>[dw])");
    private static final Duration USUAL = Duration.ofDays(14);
    private static final long MOST_DAYS = 91;

    private final Questions questions;
    private final Audit audit;
    private final People people;
    private final InstantSource clock;

    public LogHandlers(Rotas rotas, Audit audit, People people, InstantSource clock) {
        this.questions = new Questions(rotas);
        this.audit = audit;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                "/oncall",
                List.of("log", "audit"),
                "[team] [2w]",
                "who changed who is on call, and why",
                "/oncall log payments 2w",
                this::log));
    }

    private Reply log(Command command) {
        String typed = command.words().strip();
        Matcher weeks = WEEKS.matcher(typed);
        String written = weeks.matches() ? weeks.group("team") : typed;
        Instant now = clock.instant();
        Instant since = now.minus(weeks.matches() ? length(weeks) : USUAL);
        Optional<Team> team = questions.teams(written, command.in(), command.by()).stream()
                .findFirst()
                .map(found -> found.team());
        return team.map(found -> Reply.privately(new LogMessages(people, people.zone(command.by()), now)
                        .log(found, audit.made(found.id(), upToNow(since, now), LogMessages.MOST), since)))
                .orElseGet(() -> Reply.privately(RotaMessages.noTeam(written, questions.teamNames())));
    }

    /** With what was done at this very instant. */
    private static Span upToNow(Instant since, Instant now) {
        return new Span(since, now.plusSeconds(1));
    }

    private static Duration length(Matcher weeks) {
        long number = Math.max(1, Long.parseLong(weeks.group("number")));
        return Duration.ofDays(Math.min(weeks.group("unit").equals("w") ? 7 * number : number, MOST_DAYS));
    }
}
