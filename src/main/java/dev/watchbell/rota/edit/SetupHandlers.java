package dev.watchbell.rota.edit;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Wanted;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /oncall setup}: a team and its first schedule, from a channel, in a minute. */
public final class SetupHandlers {
    private final Rotas rotas;
    private final Outbox outbox;
    private final People people;
    private final InstantSource clock;

    public SetupHandlers(Rotas rotas, Outbox outbox, People people, InstantSource clock) {
        this.rotas = rotas;
        this.outbox = outbox;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("setup"),
                        "",
                        "make a team and its first schedule",
                        "/oncall setup",
                        this::setup))
                .submission(SetupMessages.SETUP, this::make);
    }

    private Reply setup(Command command) {
        Optional<Team> here = rotas.teamOf(command.in());
        return here.isPresent()
                ? Reply.privately(
                        "This is the channel of " + Text.plain(here.get().name())
                                + ", which has its rota. `/oncall edit` changes it; for another team use `/oncall setup` in its channel.")
                : Reply.modal(messages().form(name(command.channelName()), command.in(), command.by()));
    }

    private static String name(String channel) {
        String words = channel.replaceAll("^(team|oncall)-|-(team|oncall)$", "").replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Reply make(Submission submission) {
        LayerFields fields = new LayerFields(submission::value);
        Optional<TeamId> id = id(submission, fields);
        Optional<Layer> layer = fields.layer(List.of());
        layer.ifPresent(one -> fields.strangers(one.rotation().users(), people));
        Optional<ChannelId> channel = submission.value(SetupMessages.CHANNEL).map(ChannelId::new);
        if (layer.filter(one -> one.rotation().users().isEmpty()).isPresent()) {
            fields.refuse(EditMessages.USERS, "Choose at least one person: with nobody, nobody would be on call.");
        }
        if (channel.isEmpty()) {
            fields.refuse(SetupMessages.CHANNEL, "Choose the channel in which the team meets.");
        }
        channel.flatMap(rotas::teamOf)
                .ifPresent(team -> fields.refuse(
                        SetupMessages.CHANNEL, "That is the channel of " + team.name() + ", which has its rota."));
        if (id.isEmpty() || layer.isEmpty() || !fields.errors().isEmpty()) {
            return new Reply.Refusal(fields.errors());
        }
        Team team = new Team(
                id.get(),
                submission.value(SetupMessages.TEAM).orElse(id.get().value()).strip(),
                channel.orElseThrow(),
                layer.get().rotation().zone(),
                members(layer.get(), submission.by()),
                TeamSettings.USUAL.withLeads(List.of(submission.by())),
                Optional.empty());
        return made(team, new Rota(List.of(layer.get()), List.of()), submission);
    }

    /** Whoever sets it up can edit it. */
    private static List<PersonId> members(Layer layer, PersonId by) {
        return Stream.concat(layer.rotation().users().stream(), Stream.of(by))
                .distinct()
                .toList();
    }

    private Reply made(Team team, Rota rota, Submission submission) {
        Schedule primary = new Schedule(new ScheduleId(team.id(), "primary"), rota);
        rotas.apply(new Wanted(team, List.of(primary), Optional.of(submission.by()), Duration.ZERO));
        outbox.say(
                Conversation.in(team.channel()),
                new Subject("setup/" + team.id()),
                Urgency.SOON,
                Message.of(messages().done(team, rota, submission.by())));
        return Reply.silence();
    }

    private Optional<TeamId> id(Submission submission, LayerFields fields) {
        String slug = submission
                .value(SetupMessages.TEAM)
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        Optional<TeamId> id = TeamId.of(slug.substring(0, Math.min(40, slug.length())));
        if (id.isEmpty()) {
            fields.refuse(SetupMessages.TEAM, "Write a name with a letter from a to z or a digit in it.");
        }
        id.flatMap(rotas::team)
                .ifPresent(team -> fields.refuse(
                        SetupMessages.TEAM, "There is a team " + team.id() + " already. Choose another name."));
        return id;
    }

    private SetupMessages messages() {
        return new SetupMessages(people, clock.instant());
    }
}
