package dev.watchbell.app;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Wanted;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.slack.directory.Channels;
import dev.watchbell.slack.directory.Directory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The names in rota files, as people and channels of the workspace, and back; none is guessed. */
final class FileNames {
    private static final Logger LOG = LoggerFactory.getLogger(FileNames.class);

    private final Function<String, Directory.Found> directory;
    private final Function<PersonId, Optional<Person>> people;
    private final Channels channels;

    FileNames(Directory directory, Channels channels) {
        this(directory::find, directory::person, channels);
    }

    private FileNames(
            Function<String, Directory.Found> directory,
            Function<PersonId, Optional<Person>> people,
            Channels channels) {
        this.directory = directory;
        this.people = people;
        this.channels = channels;
    }

    /** The same for a moment in which nobody comes or goes: each name is looked up once, in however many files it stands. */
    FileNames atOnce() {
        Map<String, Directory.Found> found = new HashMap<>();
        Map<PersonId, Optional<Person>> known = new HashMap<>();
        return new FileNames(
                name -> found.computeIfAbsent(name, directory), id -> known.computeIfAbsent(id, people), channels);
    }

    /**
     * What a file wants, with the workspace's own ids.
     *
     * @throws RotaProblems where it names people or a channel that the workspace doesn't have
     */
    Wanted found(String file, RotaDraft draft) {
        List<String> problems = new ArrayList<>();
        Map<PersonId, Person> people = people(file, draft, problems);
        Optional<ChannelId> channel = channel(file, draft, problems);
        TeamSettings settings = settings(file, draft, people, problems);
        if (!problems.isEmpty()) {
            throw new RotaProblems(problems);
        }
        Set<PersonId> gone = gone(file, people);
        List<PersonId> members = draft.members().stream()
                .map(written -> id(people, written))
                .filter(person -> !gone.contains(person))
                .toList();
        Team team = new Team(
                draft.team(), draft.name(), channel.orElseThrow(), draft.zone(), members, settings, Optional.of(file));
        List<Schedule> schedules = new ArrayList<>();
        draft.schedules().forEach((name, rota) -> {
            Rota known = rota.renaming(written -> id(people, written));
            for (PersonId person : gone) {
                known = known.without(person);
            }
            schedules.add(new Schedule(new ScheduleId(draft.team(), name), known));
        });
        return Wanted.byFile(team, schedules, draft.services());
    }

    /** Who is listed still and has left Slack is passed over, so that the rest of the file counts. */
    private static Set<PersonId> gone(String file, Map<PersonId, Person> people) {
        Set<PersonId> gone = new HashSet<>();
        people.forEach((written, person) -> {
            if (!person.active() && gone.add(person.id())) {
                LOG.warn("has left Slack, and is passed over file={} person={}", file, person.id());
            }
        });
        return gone;
    }

    private static PersonId id(Map<PersonId, Person> people, PersonId written) {
        return Optional.ofNullable(people.get(written)).map(Person::id).orElse(written);
    }

    private Map<PersonId, Person> people(String file, RotaDraft draft, List<String> problems) {
        Map<PersonId, Person> people = new HashMap<>();
        Set<PersonId> named = new LinkedHashSet<>(draft.members());
        named.addAll(draft.settings().leads());
        named.addAll(draft.settings().signs().fallback());
        draft.schedules().values().forEach(rota -> named.addAll(rota.people()));
        for (PersonId written : named) {
            Directory.Found found = directory.apply(written.value());
            if (found instanceof Directory.Found.One one) {
                people.put(written, one.person());
            } else if (found instanceof Directory.Found.Several several) {
                String handles = String.join(
                        ", ", several.people().stream().map(Person::handle).toList());
                problems.add(
                        file + ": " + written + " can be several people (" + handles + "); write the Slack user id");
            } else {
                problems.add(file + ": nobody in this Slack is called " + written
                        + "; write an e-mail, @handle or Slack user id");
            }
        }
        return people;
    }

    private TeamSettings settings(String file, RotaDraft draft, Map<PersonId, Person> people, List<String> problems) {
        TeamSettings settings = draft.settings().renaming(written -> id(people, written));
        Optional<ChannelId> swaps = settings.swaps().flatMap(written -> channels.find(written.value()));
        if (settings.swaps().isPresent() && swaps.isEmpty()) {
            problems.add(file + ": there is no public channel "
                    + settings.swaps().get().value());
        }
        return settings.withSwaps(swaps);
    }

    private Optional<ChannelId> channel(String file, RotaDraft draft, List<String> problems) {
        Optional<ChannelId> channel = draft.channel().flatMap(channels::find);
        if (channel.isEmpty()) {
            problems.add(file + ": "
                    + draft.channel()
                            .map(name -> "there is no public channel " + name)
                            .orElse("the team needs a channel, such as channel: \"#payments\""));
        }
        return channel;
    }

    /** A team as a file would have it: people by their handles where these lead back to them, else by their ids. */
    RotaDraft written(TeamRotas rotas) {
        Team team = rotas.team();
        Map<String, Rota> schedules = new LinkedHashMap<>();
        Set<PersonId> members = new LinkedHashSet<>(team.members());
        rotas.schedules().forEach((schedule, rota) -> {
            members.addAll(listed(rota));
            schedules.put(schedule.name(), rota.renaming(this::written));
        });
        return new RotaDraft(
                team.id(),
                team.name(),
                Optional.of(written(team.channel()).value()),
                team.zone(),
                members.stream().map(this::written).toList(),
                team.settings()
                        .renaming(this::written)
                        .withSwaps(team.settings().swaps().map(this::written)),
                schedules,
                rotas.services());
    }

    /** Whom the file's reader wants to see among the members. */
    private static Set<PersonId> listed(Rota rota) {
        return new Rota(rota.layers(), List.of()).people();
    }

    private ChannelId written(ChannelId channel) {
        return channels.name(channel).map(name -> new ChannelId("#" + name)).orElse(channel);
    }

    private PersonId written(PersonId person) {
        return people.apply(person)
                .map(known -> "@" + known.handle())
                .filter(handle -> directory.apply(handle) instanceof Directory.Found.One one
                        && one.person().id().equals(person))
                .map(PersonId::new)
                .orElse(person);
    }
}
