package dev.watchbell.rota.edit;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Turn;
import dev.watchbell.rota.Wanted;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** {@code /oncall edit}: a layer is chosen, changed, and what that moves is shown before it is done. */
public final class EditHandlers {
    private final Rotas rotas;
    private final Outbox outbox;
    private final People people;
    private final InstantSource clock;

    public EditHandlers(Rotas rotas, Outbox outbox, People people, InstantSource clock) {
        this.rotas = rotas;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("edit"),
                        "[team]",
                        "change who takes turns, and when; what it moves is shown first",
                        "/oncall edit payments",
                        this::edit))
                .submission(EditMessages.CHOOSE, this::choose)
                .submission(EditMessages.LAYER, this::look)
                .submission(EditMessages.APPLY, this::apply);
    }

    private Reply edit(Command command) {
        Optional<TeamRotas> team = team(command);
        if (team.isEmpty()) {
            return Reply.privately(
                    "Which team's rota? Try `/oncall edit` in the team's channel, `/oncall edit payments`"
                            + " with its short name, or `/oncall setup` for a new one.");
        }
        return refused(team.get().team(), command.by())
                .map(Reply::privately)
                .orElseGet(() -> Reply.modal(messages().choose(team.get())));
    }

    private Optional<TeamRotas> team(Command command) {
        String written = command.words().strip();
        if (written.isEmpty()) {
            List<TeamRotas> mine = rotas.rotas(command.by());
            return rotas.rotas(command.in()).or(() -> mine.size() == 1 ? Optional.of(mine.get(0)) : Optional.empty());
        }
        return TeamId.of(written).flatMap(rotas::rotas);
    }

    /** Why somebody can't edit a team's rota in Slack. */
    private Optional<String> refused(Team team, PersonId by) {
        String name = Text.plain(team.name());
        if (team.keptIn().isPresent()) {
            return Optional.of("The rota of " + name + " is kept in the file "
                    + Text.plain(team.keptIn().get())
                    + ", so it is edited there. Whoever runs Watchbell sees with `plan` what a change would move, and makes"
                    + " it with `apply`.");
        }
        return team.members().contains(by)
                ? Optional.empty()
                : Optional.of("Only members of " + name + " edit its rota. Ask one of them to add you.");
    }

    private Reply choose(Submission submission) {
        Optional<TeamRotas> team = TeamId.of(submission.metadata()).flatMap(rotas::rotas);
        if (team.isEmpty()) {
            return gone();
        }
        String[] what = submission.value(EditMessages.WHAT).orElse("new").split(" ", 2);
        Optional<ScheduleId> schedule = team.get().schedules().keySet().stream()
                .filter(one -> what.length == 2 && one.name().equals(what[0]))
                .findFirst();
        List<Layer> layers =
                schedule.flatMap(team.get()::rota).map(Rota::layers).orElse(List.of());
        Optional<Layer> layer = what.length == 2 && what[1].matches("\\d{1,3}")
                ? layers.stream().skip(Long.parseLong(what[1])).findFirst()
                : Optional.empty();
        ScheduleId named =
                schedule.orElseGet(() -> new ScheduleId(team.get().team().id(), "secondary"));
        Draft draft = Draft.of(named, layer.map(Layer::name), layers);
        Layer shown = layer.orElseGet(() -> fresh(team.get().team(), layers.size() + 1));
        return Reply.modal(messages().layer(team.get().team(), draft, shown, schedule.isEmpty()));
    }

    /** What most want: weeks from the Monday before, for all members. */
    private Layer fresh(Team team, int number) {
        LocalDate monday = LocalDate.ofInstant(clock.instant(), team.zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Rotation rotation = new Rotation(Turn.WEEKLY, 1, monday.atTime(9, 0), team.zone(), team.members());
        return new Layer(number == 1 ? "everyday" : "layer " + number, rotation, List.of());
    }

    private Reply look(Submission submission) {
        Optional<Draft> begun = Draft.read(submission.metadata());
        Optional<TeamRotas> team =
                begun.flatMap(draft -> rotas.rotas(draft.schedule().team()));
        if (begun.isEmpty() || team.isEmpty()) {
            return gone();
        }
        LayerFields fields = new LayerFields(submission::value);
        Optional<Draft> draft = draft(begun.get(), team.get(), submission, fields);
        if (draft.isEmpty()) {
            return new Reply.Refusal(fields.errors());
        }
        Applied plan = rotas.plan(wanted(team.get(), draft.get(), submission.by()));
        return Reply.modal(messages().preview(draft.get(), plan, people.zone(submission.by())));
    }

    private Optional<Draft> draft(Draft begun, TeamRotas team, Submission submission, LayerFields fields) {
        List<String> ticked =
                List.of(submission.value(EditMessages.DO).orElse("").split(" "));
        boolean now = ticked.contains(EditMessages.NOW);
        if (ticked.contains(EditMessages.REMOVE)) {
            return Optional.of(begun.with(Optional.empty(), now));
        }
        List<Layer> layers = team.rota(begun.schedule()).map(Rota::layers).orElse(List.of());
        Optional<Layer> before = layers.stream()
                .filter(layer -> begun.replaces().equals(Optional.of(layer.name())))
                .findFirst();
        List<PersonId> had = before.map(one -> one.rotation().users()).orElse(List.of());
        Optional<Layer> layer = fields.layer(had);
        layer.ifPresent(one -> fields.strangers(
                one.rotation().users().stream()
                        .filter(user -> !had.contains(user))
                        .toList(),
                people));
        layer.filter(one -> layers.stream().anyMatch(other -> other.name().equals(one.name()))
                        && !begun.replaces().equals(Optional.of(one.name())))
                .ifPresent(one -> fields.refuse(EditMessages.NAME, "Another layer is called so already."));
        Optional<ScheduleId> schedule = submission
                .value(EditMessages.SCHEDULE)
                .map(name -> newSchedule(name, team, fields))
                .orElse(Optional.of(begun.schedule()));
        Optional<Draft> draft = schedule.map(id -> new Draft(id, begun.replaces(), layer, now, begun.base()));
        draft.filter(one -> one.json().length() > Limits.METADATA)
                .ifPresent(one -> fields.refuse(
                        EditMessages.USERS, "So many people don't fit into a form. Keep this rota in a file."));
        return fields.errors().isEmpty() ? draft : Optional.empty();
    }

    private static Optional<ScheduleId> newSchedule(String name, TeamRotas team, LayerFields fields) {
        Optional<ScheduleId> id = ScheduleId.of(team.team().id(), name.strip());
        if (id.isEmpty()) {
            fields.refuse(EditMessages.SCHEDULE, "Use lower case letters, digits, - and _, such as secondary.");
        } else if (team.rota(id.get()).isPresent()) {
            fields.refuse(EditMessages.SCHEDULE, "There is a schedule of that name already.");
        }
        return id;
    }

    /** Whoever is put on a rota is a member; what the team has agreed on top of its layers stays. */
    private Wanted wanted(TeamRotas rotas, Draft draft, PersonId by) {
        Team team = rotas.team();
        List<PersonId> members = Stream.concat(
                        team.members().stream(),
                        draft.layer().stream().flatMap(layer -> layer.rotation().users().stream()))
                .distinct()
                .toList();
        List<Layer> layers =
                draft.in(rotas.rota(draft.schedule()).map(Rota::layers).orElse(List.of()));
        Rota rota = new Rota(layers, this.rotas.fileCovers(draft.schedule()));
        return new Wanted(
                team.with(members),
                List.of(new Schedule(draft.schedule(), rota)),
                Optional.of(by),
                draft.atOnce() ? Duration.ZERO : team.settings().frozen());
    }

    /** What was shown is what is done: a rota that somebody else has edited since is looked at again. */
    private Reply apply(Submission submission) {
        Optional<Draft> draft = Draft.read(submission.metadata());
        Optional<TeamRotas> team =
                draft.flatMap(one -> rotas.rotas(one.schedule().team()));
        if (draft.isEmpty() || team.isEmpty()) {
            return gone();
        }
        Optional<String> refused = refused(team.get().team(), submission.by());
        if (refused.isPresent()) {
            return Reply.privately(refused.get());
        }
        List<Layer> layers =
                team.get().rota(draft.get().schedule()).map(Rota::layers).orElse(List.of());
        if (!draft.get().isOf(layers)) {
            return Reply.privately("Somebody has edited this rota since you began, so I changed nothing."
                    + " `/oncall edit` shows it as it is now.");
        }
        Applied applied = rotas.apply(wanted(team.get(), draft.get(), submission.by()));
        if (!applied.anything()) {
            return Reply.silence();
        }
        Subject subject = new Subject("edited/" + UUID.randomUUID());
        outbox.say(
                Conversation.in(applied.team().channel()),
                subject,
                Urgency.LATER,
                Message.of(messages().done(applied, submission.by())));
        return Reply.silence();
    }

    private static Reply gone() {
        return Reply.privately("That rota isn't there any more. `/oncall edit` shows what there is.");
    }

    private EditMessages messages() {
        return new EditMessages(people, clock.instant());
    }
}
