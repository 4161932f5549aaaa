package dev.watchbell.rota.ask;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Typed;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /oncall schedule}: the coming weeks of a team, in words and as a picture, for one or for the channel. */
public final class ScheduleHandlers {
    private static final Pattern WEEKS =
            Pattern.compile("(?:(?<team>.*?)\\s+)??(?<number>-?\\d+(?:\\.\\d+)?)\\s*(?<unit>[dw])(?:ays?|eeks?)?");
    private static final Pattern SHARED = Pattern.compile("([a-z0-9_-]+) (\\d{1,11})");
    private static final Duration USUAL = Duration.ofDays(14);
    private static final long MOST_DAYS = 91;

    private final Questions questions;
    private final SchedulePictures pictures;
    private final Outbox outbox;
    private final People people;
    private final InstantSource clock;

    public ScheduleHandlers(Rotas rotas, SchedulePictures pictures, Outbox outbox, People people, InstantSource clock) {
        this.questions = new Questions(rotas);
        this.pictures = pictures;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("schedule"),
                        "[team] [2w]",
                        "the coming shifts",
                        "/oncall schedule payments 2w",
                        this::schedule))
                .press(RotaMessages.SHARE, this::share);
    }

    private Reply schedule(Command command) {
        String typed = Typed.plain(command.words());
        Matcher weeks = WEEKS.matcher(typed);
        String written =
                weeks.matches() ? Optional.ofNullable(weeks.group("team")).orElse("") : typed;
        if (weeks.matches() && length(weeks).isEmpty()) {
            return Reply.privately(
                    "A schedule shows 1 day to 13 weeks. Try `/oncall schedule 2w` or `/oncall schedule 10d`.");
        }
        Optional<TeamRotas> team =
                questions.teams(written, command.in(), command.by()).stream().findFirst();
        if (team.isEmpty()) {
            return Reply.privately(RotaMessages.noTeam(written, questions.teamNames()));
        }
        Instant now = clock.instant();
        PersonId by = command.by();
        Span window = new Span(now, now.plus(length(weeks).orElse(USUAL)));
        return Reply.privately(
                messages(people.zone(by), now)
                        .schedule(team.get().team(), Questions.schedule(team.get(), window), window),
                pictures.of(team.get(), window, people.zone(by), now));
    }

    /** The schedule as it is now, for everybody in the channel; what the button carries is looked up anew. */
    private Reply share(Press press) {
        Matcher shared = SHARED.matcher(press.value());
        Optional<TeamRotas> found = shared.matches() ? questions.named(shared.group(1)) : Optional.empty();
        Instant now = clock.instant();
        if (found.isEmpty() || press.in().isEmpty() || !until(shared).isAfter(now)) {
            return Reply.privately("That schedule is out of date. `/oncall schedule` shows it as it is now.");
        }
        Span window = new Span(now, until(shared));
        Team team = found.get().team();
        Message message =
                messages(team.zone(), now).shared(team, Questions.schedule(found.get(), window), window, press.by());
        Subject subject = new Subject("share/" + UUID.randomUUID());
        Conversation channel = Conversation.in(press.in().get());
        outbox.say(channel, subject, Urgency.SOON, message);
        pictures.bring(
                pictures.of(found.get(), window, team.zone(), now),
                shown -> outbox.edit(channel, subject, RotaMessages.illustrated(message, shown)));
        return Reply.instead(Message.of("Shared in the channel."));
    }

    private static Instant until(Matcher shared) {
        return Instant.ofEpochSecond(Long.parseLong(shared.group(2)));
    }

    /** Empty where it is none that can be shown. */
    private static Optional<Duration> length(Matcher weeks) {
        if (!weeks.matches() || !weeks.group("number").matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        long number = Long.parseLong(weeks.group("number"));
        long days = weeks.group("unit").equals("w") ? 7 * number : number;
        return days > MOST_DAYS ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }

    private RotaMessages messages(ZoneId zone, Instant now) {
        return new RotaMessages(people, zone, now);
    }
}
