package dev.watchbell.signs;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Errand;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.SignSettings;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.store.Database;
import dev.watchbell.sweep.Sweep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The signs that follow the watch: each says who is on call now, and is told to Slack when that changes.
 *
 * <p>What was told stands in the outbox: the same again does nothing, a newer one takes the place of one that waits.
 */
final class Signs {
    private final Rotas rotas;
    private final Outbox outbox;
    private final People people;
    private final GroupStore groups;
    private final Sweep sweep;

    Signs(Database database, Rotas rotas, Outbox outbox, People people) {
        this.rotas = rotas;
        this.outbox = outbox;
        this.people = people;
        this.groups = new GroupStore(database);
        this.sweep = new Sweep(database, rotas, SignJobs.SIGNS, this::look);
    }

    Sweep sweep() {
        return sweep;
    }

    private Optional<Instant> look(ScheduleId schedule, Instant now) {
        Optional<TeamRotas> found = rotas.rotas(schedule.team());
        found.ifPresent(team -> show(team, now));
        return found.flatMap(team -> team.rota(schedule))
                .map(rota -> OnCall.at(rota, now).until());
    }

    private void show(TeamRotas rotasOfTeam, Instant now) {
        Team team = rotasOfTeam.team();
        SignSettings signs = team.settings().signs();
        Set<String> handles = new LinkedHashSet<>(groups.of(team.id()));
        handles.addAll(signs.groups().keySet());
        groups.keep(team.id(), signs.groups().keySet());
        handles.forEach(handle -> fill(handle, now));
        if (signs.topic() || signs.bookmark()) {
            List<SignMessages.Post> posts = posts(rotasOfTeam, now);
            SignMessages messages = new SignMessages(people);
            if (signs.topic()) {
                run("topic/" + team.channel().value(), new Errand.ShowInTopic(team.channel(), messages.topic(posts)));
            }
            if (signs.bookmark()) {
                run(
                        "bookmark/" + team.channel().value(),
                        new Errand.ShowInBookmark(
                                team.channel(), SignMessages.MARK, messages.bookmark(posts), whose(posts)));
            }
        }
    }

    private static List<SignMessages.Post> posts(TeamRotas team, Instant now) {
        List<SignMessages.Post> posts = new ArrayList<>();
        team.schedules()
                .forEach((schedule, rota) -> posts.add(new SignMessages.Post(
                        schedule.name(), OnCall.at(rota, now).person())));
        return posts;
    }

    private static List<PersonId> whose(List<SignMessages.Post> posts) {
        return posts.stream().flatMap(post -> post.person().stream()).limit(1).toList();
    }

    /** Everybody who is on call in any schedule that stands behind it, whichever team's. */
    private void fill(String handle, Instant now) {
        List<PersonId> onCall = new ArrayList<>();
        List<PersonId> otherwise = new ArrayList<>();
        for (TeamId id : groups.teams(handle)) {
            rotas.rotas(id).ifPresent(team -> {
                behind(team, handle)
                        .flatMap(rota -> OnCall.at(rota, now).person().stream())
                        .forEach(onCall::add);
                otherwise.addAll(fallback(team.team()));
            });
        }
        if (!otherwise.isEmpty() || !onCall.isEmpty()) {
            run("group/" + handle, new Errand.FillGroup(handle, active(onCall), active(otherwise)));
        }
    }

    private static Stream<Rota> behind(TeamRotas team, String handle) {
        List<String> names = team.team().settings().signs().groups().getOrDefault(handle, List.of());
        return team.schedules().entrySet().stream()
                .filter(one -> names.contains(one.getKey().name()))
                .map(java.util.Map.Entry::getValue);
    }

    private static List<PersonId> fallback(Team team) {
        List<PersonId> named = team.settings().signs().fallback();
        List<PersonId> leads = named.isEmpty() ? team.settings().leads() : named;
        return leads.isEmpty() ? team.members() : leads;
    }

    private List<PersonId> active(List<PersonId> some) {
        return some.stream().distinct().filter(people::active).toList();
    }

    /** Each sign is a conversation of its own: what it waits for keeps nobody else waiting. */
    private void run(String sign, Errand errand) {
        outbox.run(new Conversation(sign), new Subject("signs/" + sign), errand);
    }
}
