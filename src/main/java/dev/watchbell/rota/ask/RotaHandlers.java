package dev.watchbell.rota.ask;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ServiceId;
import dev.watchbell.rota.Services;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.directory.Directory;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import dev.watchbell.time.TypedTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /oncall}, and the questions it answers: who, mine. */
public final class RotaHandlers {
    private static final String ROOT = "/oncall";
    private static final Pattern AT = Pattern.compile("(?<who>.*?)\\s*\\bat\\s+(?<when>.+)", Pattern.CASE_INSENSITIVE);
    private static final int SHOWN = 60;

    private final Questions questions;
    private final Services services;
    private final Directory directory;
    private final InstantSource clock;
    private final List<ButtonElement> offers;

    /**
     * The handlers.
     *
     * @param offers what else can be done about duty, as buttons of the features that do it
     */
    public RotaHandlers(
            Rotas rotas, Services services, Directory directory, List<ButtonElement> offers, InstantSource clock) {
        this.questions = new Questions(rotas);
        this.services = services;
        this.directory = directory;
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
                                this::who)
                        .withTimes())
                .verb(new Verb(
                        ROOT, List.of("mine", "my"), "", "your shifts, in your time zone", ROOT + " mine", this::mine));
    }

    private Reply overview(Command command) {
        Instant now = clock.instant();
        List<TeamRotas> teams = questions.teams(command.in(), command.by());
        if (teams.isEmpty()) {
            return noTeam("");
        }
        List<Watch> shifts = questions.shifts(command.by(), now);
        return Reply.privately(messages(command.by(), now).overview(Questions.duties(teams, now), shifts, offers));
    }

    private Reply who(Command command) {
        Matcher at = AT.matcher(command.words());
        String who = at.matches() ? at.group("who") : command.words();
        Instant now = clock.instant();
        Optional<Instant> when =
                at.matches() ? TypedTime.read(at.group("when"), now, directory.zone(command.by())) : Optional.of(now);
        if (when.isEmpty() || !OnCall.knows(when.get())) {
            return Reply.privately("I don't understand the time “" + shown(at.group("when"))
                    + "”. Try `/oncall who at tomorrow 18:00` or `/oncall who at 2026-03-03 09:00`.");
        }
        if (who.startsWith("<@") || who.startsWith("@")) {
            return whose(command, who);
        }
        String plain = Typed.plain(who);
        List<TeamRotas> teams = questions.teams(plain, command.in(), command.by());
        if (teams.isEmpty()) {
            return service(plain, command, when.get()).orElseGet(() -> noTeam(plain));
        }
        return Reply.privately(messages(command.by(), now).who(Questions.duties(teams, when.get()), when.get()));
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
        List<Watch> shifts = questions.shifts(person, now);
        return shifts.isEmpty()
                ? Reply.privately(title + ": none in the next eight weeks. `/oncall schedule` shows who has them.")
                : Reply.privately(messages(command.by(), now).shifts(title, shifts, buttons));
    }

    private Reply noTeam(String written) {
        return Reply.privately(RotaMessages.noTeam(written, questions.teamNames()));
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
