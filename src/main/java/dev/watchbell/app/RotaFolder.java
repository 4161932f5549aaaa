package dev.watchbell.app;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.slack.directory.Channels;
import dev.watchbell.slack.directory.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rota files on disk, made true in the database: names become people of the workspace first, and none is guessed. */
final class RotaFolder {
    private final Rotas rotas;
    private final Directory directory;
    private final Channels channels;

    RotaFolder(Rotas rotas, Directory directory, Channels channels) {
        this.rotas = rotas;
        this.directory = directory;
        this.channels = channels;
    }

    /** The files at that path: itself, or the YAML and JSON files in a folder. */
    static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Applies what was read, all of it or nothing of a file.
     *
     * @return whether anything changed
     * @throws RotaProblems where it names people or a channel that the workspace doesn't have
     */
    boolean apply(Path path) {
        return apply(path.getFileName().toString(), RotaFile.read(path));
    }

    boolean apply(String file, RotaDraft draft) {
        List<String> problems = new ArrayList<>();
        Map<PersonId, PersonId> people = people(file, draft, problems);
        Optional<ChannelId> channel = channel(file, draft, problems);
        if (!problems.isEmpty()) {
            throw new RotaProblems(problems);
        }
        List<PersonId> members = draft.members().stream().map(people::get).toList();
        Team team = new Team(draft.team(), draft.name(), channel.orElseThrow(), draft.zone(), members);
        List<Schedule> schedules = draft.schedules().entrySet().stream()
                .map(schedule -> new Schedule(
                        new ScheduleId(draft.team(), schedule.getKey()),
                        schedule.getValue().renaming(people::get)))
                .toList();
        return rotas.apply(team, schedules);
    }

    private Map<PersonId, PersonId> people(String file, RotaDraft draft, List<String> problems) {
        Map<PersonId, PersonId> people = new HashMap<>();
        for (PersonId written : draft.members()) {
            Directory.Found found = directory.find(written.value());
            if (found instanceof Directory.Found.One one) {
                people.put(written, one.person().id());
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
}
