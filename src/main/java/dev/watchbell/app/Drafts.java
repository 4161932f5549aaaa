package dev.watchbell.app;

import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.ServiceId;
import dev.watchbell.rota.file.CatalogueDraft;
import dev.watchbell.rota.file.FileDraft;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.rota.file.RotaProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the files at a path hold, read before anything is done with it.
 *
 * @param teams by the files' names; those that can't be read aren't among them
 * @param problems sentences about those
 */
record Drafts(Map<String, RotaDraft> teams, Optional<Catalogue> catalogue, List<String> problems) {
    Drafts {
        teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        problems = List.copyOf(problems);
    }

    /** Hidden files are editors' own. */
    private static final Pattern FILE = Pattern.compile("[^.].*\\.(ya?ml|json)", Pattern.CASE_INSENSITIVE);

    /** The file itself, or the YAML and JSON files of a folder. */
    static Drafts read(Path path) {
        Reading reading = new Reading();
        List<Path> files = files(path);
        files.forEach(reading::add);
        if (files.isEmpty()) {
            reading.problems.add(path + ": no rota file is in it; their names end in .yaml, .yml or .json");
        }
        return new Drafts(reading.teams, reading.catalogue, reading.problems);
    }

    static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(
                            file -> FILE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new RotaProblems(List.of(path + ": the folder can't be read"));
        }
    }

    /** The teams that these files speak of. */
    Set<TeamId> names() {
        return teams.values().stream().map(RotaDraft::team).collect(Collectors.toUnmodifiableSet());
    }

    private static final class Reading {
        private final Map<String, RotaDraft> teams = new LinkedHashMap<>();
        private final Map<ServiceId, TeamId> owners = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private Optional<Catalogue> catalogue = Optional.empty();

        void add(Path file) {
            try {
                FileDraft draft = RotaFile.either(file);
                if (draft instanceof RotaDraft team) {
                    add(file, team);
                } else if (draft instanceof CatalogueDraft list) {
                    add(file, list.catalogue());
                }
            } catch (RotaProblems wrong) {
                problems.addAll(wrong.sentences());
            }
        }

        /** A service that an earlier file has listed is refused, and the whole file with it. */
        private void add(Path file, RotaDraft draft) {
            List<String> taken = draft.services().stream()
                    .map(Service::id)
                    .filter(owners::containsKey)
                    .map(id -> file + ": the service " + id + " is run by the team " + owners.get(id)
                            + "; only one team lists it")
                    .toList();
            if (!taken.isEmpty()) {
                problems.addAll(taken);
                return;
            }
            Optional<String> twice = teams.entrySet().stream()
                    .filter(other -> other.getValue().team().equals(draft.team()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (twice.isPresent()) {
                problems.add(file + ": the team " + draft.team() + " is in " + twice.get()
                        + " already; one file holds a team");
                return;
            }
            draft.services().forEach(service -> owners.put(service.id(), draft.team()));
            teams.put(file.getFileName().toString(), draft);
        }

        private void add(Path file, Catalogue one) {
            if (catalogue.isPresent()) {
                problems.add(file + ": there is a catalogue in this folder already; keep it in one file");
            } else {
                catalogue = Optional.of(one);
            }
        }
    }
}
