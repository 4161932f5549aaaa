package dev.watchbell.rota;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.RotaMessages.Mine;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.directory.Directory;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.TypedTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /oncall}, and the questions it answers: who, mine, schedule. */
public final class RotaHandlers {
    private static final String ROOT = "/oncall";
    private static final Pattern AT = Pattern.compile("(?<who>.*?)\\s*\\bat\\s+(?<when>.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKS = Pattern.compile("(?<team>.*?)\\s*(?<number>\\d{1,2})(?<unit>[dw])");
    private static final Pattern SHARED = Pattern.compile("([a-z0-9_-]+) (\\d{1,11})");
    private static final int SHOWN = 60;

    private final Questions questions;
    private final Services services;
    private final Directory directory;
    private final Outbox outbox;
    private final InstantSource clock;
    private final List<ButtonElement> offers;

    /**
     * The handlers.
     *
     * @param offers what else can be done about duty, as buttons of the features that do it
     */
    public RotaHandlers(
            Rotas rotas,
            Services services,
            Directory directory,
            Outbox outbox,
            List<ButtonElement> offers,
            InstantSource clock) {
        this.questions = new Questions(rotas);
        this.services = services;
        this.directory = directory;
        this.outbox = outbox;
        this.offers = List.copyOf(offers);
        this.clock = clock;
    }

    public void register(Router router) {
        router.verb(new Verb(
                        ROOT,
                        List.of("", "now"),
                        "",
                        "who is on call now and next, and your next watch",
                        ROOT,
                        this::overview))
                .verb(new Verb(
                        ROOT,
                        List.of("who", "whoisoncall"),
                        "[@user|team|service] [at <when>]",
                        "who is on call, now or then",
                        ROOT + " who payments at tomorrow 18:00",
                        this::who))
                .verb(new Verb(
                        ROOT, List.of("mine", "my"), "", "your shifts, in your time zone", ROOT + " mine", this::mine))
                .verb(new Verb(
                        ROOT,
                        List.of("schedule", "calendar"),
                        "[team] [2w]",
                        "the coming shifts",
                        ROOT + " schedule payments 2w",
                        this::schedule))
                .press(RotaMessages.SHARE, this::share);
    }

    private Reply overview(Command command) {
        Instant now = clock.instant();
        List<Team> teams = questions.teams(command.in(), command.by());
        if (teams.isEmpty()) {
            return noTeams();
        }
        List<Mine> shifts = questions.shifts(command.by(), now);
        return Reply.privately(messages(command.by(), now).overview(questions.duties(teams, now), shifts, offers));
    }

    private Reply who(Command command) {
        Matcher at = AT.matcher(command.words());
        String who = at.matches() ? at.group("who") : command.words();
        Instant now = clock.instant();
        Optional<Instant> when =
                at.matches() ? TypedTime.read(at.group("when"), now, directory.zone(command.by())) : Optional.of(now);
        if (when.isEmpty()) {
            return Reply.privately("I don't understand the time “" + shown(at.group("when"))
                    + "”. Try `/oncall who at tomorrow 18:00` or `/oncall who at 2026-03-03 09:00`.");
        }
        if (who.startsWith("<@") || who.startsWith("@")) {
            return whose(command, who);
        }
        List<Team> teams = who.isBlank()
                ? questions.teams(command.in(), command.by())
                : questions.team(who).map(List::of).orElse(List.of());
        if (teams.isEmpty()) {
            return who.isBlank() ? noTeams() : service(who, command, when.get()).orElseGet(() -> unknownTeam(who));
        }
        return Reply.privately(messages(command.by(), now).who(questions.duties(teams, when.get()), when.get()));
    }

    private Optional<Reply> service(String written, Command command, Instant at) {
        return ServiceId.of(written)
                .flatMap(services::find)
                .map(service -> messages(command.by(), clock.instant())
                        .service(
                                service,
                                questions.duty(service.schedule(), at),
                                service.secondary().map(second -> questions.duty(second, at)),
                                at))
                .map(Reply::privately);
    }

    private Reply whose(Command command, String written) {
        if (!(directory.find(written) instanceof Directory.Found.One found)) {
            return Reply.privately("I know nobody called “" + shown(written) + "”. Try `/oncall who @ben`.");
        }
        Person person = found.person();
        return shifts(command, person.id(), Text.plain(person.name()) + "'s shifts", List.of());
    }

    private Reply mine(Command command) {
        return shifts(command, command.by(), "Your shifts", offers);
    }

    private Reply shifts(Command command, PersonId person, String title, List<ButtonElement> buttons) {
        Instant now = clock.instant();
        List<Mine> shifts = questions.shifts(person, now);
        return shifts.isEmpty()
                ? Reply.privately(title + ": none in the next eight weeks. `/oncall schedule` shows who has them.")
                : Reply.privately(messages(command.by(), now).shifts(title, shifts, buttons));
    }

    private Reply schedule(Command command) {
        Matcher weeks = WEEKS.matcher(command.words());
        String written = weeks.matches() ? weeks.group("team") : command.words();
        List<Team> teams = written.isBlank()
                ? questions.teams(command.in(), command.by())
                : questions.team(written).map(List::of).orElse(List.of());
        if (teams.isEmpty()) {
            return written.isBlank() ? noTeams() : unknownTeam(written);
        }
        Instant now = clock.instant();
        Span window = new Span(now, now.plus(length(weeks)));
        Team team = teams.get(0);
        return Reply.privately(messages(command.by(), now).schedule(team, questions.schedule(team, window), window));
    }

    /** The schedule as it is now, for everybody in the channel; what the button carries is looked up anew. */
    private Reply share(Press press) {
        Matcher shared = SHARED.matcher(press.value());
        Optional<Team> team = shared.matches() ? questions.team(shared.group(1)) : Optional.empty();
        Instant now = clock.instant();
        if (team.isEmpty() || press.in().isEmpty() || !until(shared).isAfter(now)) {
            return Reply.privately("That schedule is out of date. `/oncall schedule` shows it as it is now.");
        }
        Span window = new Span(now, until(shared));
        RotaMessages words = new RotaMessages(people(), team.get().zone(), now);
        Message message = words.shared(team.get(), questions.schedule(team.get(), window), window, press.by());
        Subject subject = new Subject("share/" + UUID.randomUUID());
        outbox.say(Conversation.in(press.in().get()), subject, Urgency.SOON, message);
        return Reply.instead(Message.of("Shared in the channel."));
    }

    private static Instant until(Matcher shared) {
        return Instant.ofEpochSecond(Long.parseLong(shared.group(2)));
    }

    private static Duration length(Matcher weeks) {
        if (!weeks.matches()) {
            return Duration.ofDays(14);
        }
        long number = Math.max(1, Long.parseLong(weeks.group("number")));
        return Duration.ofDays(Math.min(weeks.group("unit").equals("w") ? 7 * number : number, 91));
    }

    private Reply unknownTeam(String written) {
        String known = String.join(", ", questions.teamNames());
        return Reply.privately("I know no team “" + shown(written) + "”. "
                + (known.isEmpty() ? "" : "There are: " + known + ". ")
                + "Try `/oncall who` in a team's channel.");
    }

    private static Reply noTeams() {
        return Reply.privately(
                "No team has a rota yet. `/oncall setup` makes one in a minute; or whoever runs Watchbell"
                        + " keeps it in a file: set `WATCHBELL_ROTA`, and see docs/rota-file.md.");
    }

    private static String shown(String typed) {
        return Text.plain(Text.cut(typed, SHOWN));
    }

    private RotaMessages messages(PersonId reader, Instant now) {
        return new RotaMessages(people(), directory.zone(reader), now);
    }

    private People people() {
        return new People(directory::person);
    }
}
