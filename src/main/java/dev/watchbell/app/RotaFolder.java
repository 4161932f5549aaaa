package dev.watchbell.app;

import dev.watchbell.people.Person;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Wanted;
import dev.watchbell.rota.file.RotaDraft;
import dev.watchbell.rota.file.RotaFile;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.rota.file.RotaWriter;
import dev.watchbell.slack.directory.Channels;
import dev.watchbell.slack.directory.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rota files on disk, held against the database: made true, or only compared, or written. */
final class RotaFolder {
    private final Rotas rotas;
    private final Directory directory;
    private final FileNames names;
    private final InstantSource clock;

    RotaFolder(Rotas rotas, Directory directory, Channels channels, InstantSource clock) {
        this.rotas = rotas;
        this.directory = directory;
        this.names = new FileNames(directory, channels);
        this.clock = clock;
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
     * Makes a file true, or each of a folder's; one team's slip keeps no other team's rota back.
     *
     * @return what each has changed
     * @throws RotaProblems with what is wrong in any of them, after the good ones were applied
     */
    List<Applied> apply(Path path) {
        List<Applied> applied = new ArrayList<>();
        each(path, file -> applied.add(apply(file.getFileName().toString(), RotaFile.read(file))));
        return applied;
    }

    /** Makes a file true, all of it or nothing; its team is ruled by that file from then on. */
    Applied apply(String file, RotaDraft draft) {
        return rotas.apply(names.found(file, draft));
    }

    /** What {@link #apply(Path)} would change; nothing of it is done. */
    List<Applied> plan(Path path) {
        List<Wanted> wanted = new ArrayList<>();
        each(path, file -> wanted.add(names.found(file.getFileName().toString(), RotaFile.read(file))));
        return rotas.plan(wanted);
    }

    private static void each(Path path, Consumer<Path> deed) {
        List<String> problems = new ArrayList<>();
        for (Path file : files(path)) {
            try {
                deed.accept(file);
            } catch (RotaProblems wrong) {
                problems.addAll(wrong.sentences());
            }
        }
        if (!problems.isEmpty()) {
            throw new RotaProblems(problems);
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
            for (TeamRotas team : rotas.all()) {
                Path file =
                        folder.resolve(team.team().keptIn().orElse(team.team().id() + ".yaml"));
                RotaDraft draft = names.written(history ? team : asWritten(team));
                Files.writeString(file, RotaWriter.write(draft));
                written.add(file);
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
    String words(List<Applied> plans) {
        PlanText text =
                new PlanText(id -> directory.person(id).map(Person::handle).orElse(id.value()), clock.instant());
        return text.of(plans);
    }
}
