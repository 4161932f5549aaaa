package dev.watchbell.app;

import dev.watchbell.people.Person;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.Services;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Wanted;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.rota.file.RotaWriter;
import dev.watchbell.slack.directory.Channels;
import dev.watchbell.slack.directory.Directory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rota files on disk, held against the database: made true, or only compared, or written. */
final class RotaFolder {
    private static final String CATALOGUE = "catalogue.yaml";

    private final Rotas rotas;
    private final Services services;
    private final Directory directory;
    private final FileNames names;
    private final InstantSource clock;

    RotaFolder(Rotas rotas, Services services, Directory directory, Channels channels, InstantSource clock) {
        this.rotas = rotas;
        this.services = services;
        this.directory = directory;
        this.names = new FileNames(directory, channels);
        this.clock = clock;
    }

    /**
     * Makes a file true, or each of a folder's; one team's slip keeps no other team's rota back.
     *
     * @return what they have changed
     * @throws RotaProblems with what is wrong in any of them, after the good ones were applied
     */
    FileChanges apply(Path path) {
        Drafts drafts = Drafts.read(path);
        return each(
                drafts,
                teams -> teams.stream().map(rotas::apply).toList(),
                wanted -> new FileChanges.OfCatalogue(services.keep(wanted), wanted));
    }

    /** Makes a file true, all of it or nothing; its team is ruled by that file from then on. */
    Applied apply(String file, RotaDraft draft) {
        return rotas.apply(names.found(file, draft));
    }

    /** What {@link #apply(Path)} would change; nothing of it is done. */
    FileChanges plan(Path path) {
        return each(
                Drafts.read(path), rotas::plan, wanted -> new FileChanges.OfCatalogue(services.catalogue(), wanted));
    }

    private FileChanges each(
            Drafts drafts,
            Function<List<Wanted>, List<Applied>> teams,
            Function<Catalogue, FileChanges.OfCatalogue> catalogue) {
        List<String> problems = new ArrayList<>(drafts.problems());
        List<Wanted> wanted = new ArrayList<>();
        FileNames known = names.atOnce();
        drafts.teams().forEach((file, draft) -> {
            try {
                refuseTaken(file, draft, drafts.names());
                wanted.add(known.found(file, draft));
            } catch (RotaProblems wrong) {
                problems.addAll(wrong.sentences());
            }
        });
        FileChanges all =
                new FileChanges(teams.apply(wanted), drafts.catalogue().map(catalogue));
        if (!problems.isEmpty()) {
            throw new RotaProblems(problems);
        }
        return all;
    }

    /** A service has one team. One that another of these files gives up is free; one that no file here speaks of isn't. */
    private void refuseTaken(String file, RotaDraft draft, Set<TeamId> here) {
        List<String> taken = new ArrayList<>();
        for (Service service : draft.services()) {
            services.find(service.id())
                    .map(known -> known.schedule().team())
                    .filter(owner -> !owner.equals(draft.team()) && !here.contains(owner))
                    .ifPresent(owner -> taken.add(file + ": the service " + service.id() + " is run by the team "
                            + owner + "; take it out of that team's services first"));
        }
        if (!taken.isEmpty()) {
            throw new RotaProblems(taken);
        }
    }

    /**
     * Writes each team into a file of the folder, under the name of the file that rules it or its own.
     *
     * @param history with all edits and covers, for another database; without, as people would write it
     * @return the files that were written
     */
    List<Path> export(Path folder, boolean history) {
        try {
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            FileNames known = names.atOnce();
            for (TeamRotas team : rotas.all()) {
                Path file =
                        folder.resolve(team.team().keptIn().orElse(team.team().id() + ".yaml"));
                RotaDraft draft = known.written(history ? team : asWritten(team));
                Files.writeString(file, RotaWriter.write(draft));
                written.add(file);
            }
            Catalogue catalogue = services.catalogue();
            if (!catalogue.equals(Catalogue.EMPTY)) {
                written.add(Files.writeString(folder.resolve(CATALOGUE), RotaWriter.write(catalogue)));
            }
            return written;
        } catch (IOException unwritable) {
            throw new RotaProblems(List.of(folder + ": can't be written: " + unwritable.getMessage()));
        }
    }

    /** The newest layers and the file's own covers: what a file would have to say to change nothing. */
    private TeamRotas asWritten(TeamRotas team) {
        return team.mapping((schedule, rota) -> new Rota(rota.layers(), rotas.fileCovers(schedule)));
    }

    /** A plan in words, person by person. */
    String words(FileChanges changes) {
        PlanText text =
                new PlanText(id -> directory.person(id).map(Person::handle).orElse(id.value()), clock.instant());
        return text.of(changes);
    }
}
