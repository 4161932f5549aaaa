package dev.watchbell.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Two teams with two schedules each, in which somebody's hour begins every quarter; written anew when somebody edits them. */
final class RotaFiles {
    /** A schedule, who takes turns in it, and at which minute. */
    record Rotation(String team, String schedule, int minute, List<String> people) {
        String channel() {
            return "#" + team;
        }
    }

    static final List<Rotation> ROTATIONS = List.of(
            new Rotation("payments", "primary", 0, List.of("ana", "ben")),
            new Rotation("platform", "primary", 15, List.of("eli", "fay")),
            new Rotation("payments", "secondary", 30, List.of("chi", "dee")),
            new Rotation("platform", "secondary", 45, List.of("gus", "hal")));

    private static final String TEAM = """
            team: %s
            name: %s
            channel: "#%s"
            time_zone: Europe/Paris
            members: [%s]
            leads: [%s]
            rest: 0h
            frozen: 0d
            schedules:
            %s""";
    private static final String SCHEDULE = """
              %s:
                layers:
                  - name: hourly
                    rotation: { type: hours, every: %d, start: 2026-03-02T00:%02d }
                    users: [%s]
            """;

    private final Path folder;
    private final Path draft;

    RotaFiles(Path folder, Path draft) {
        this.folder = folder;
        this.draft = draft;
    }

    void writeFirst() {
        for (String team : List.of("payments", "platform")) {
            write(team, ROTATIONS.stream().filter(one -> one.team.equals(team)).toList(), List.of(1, 1));
        }
    }

    /** Other orders, and longer turns; half a file is never seen. */
    synchronized void edit(Random random) {
        String team = random.nextBoolean() ? "payments" : "platform";
        List<Rotation> edited = new ArrayList<>();
        for (Rotation rotation : ROTATIONS) {
            List<String> people = new ArrayList<>(rotation.people);
            Collections.shuffle(people, random);
            if (rotation.team.equals(team)) {
                edited.add(new Rotation(team, rotation.schedule, rotation.minute, people));
            }
        }
        write(team, edited, List.of(1 + random.nextInt(2), 1));
    }

    private void write(String team, List<Rotation> rotations, List<Integer> every) {
        StringBuilder schedules = new StringBuilder();
        for (int number = 0; number < rotations.size(); number++) {
            Rotation one = rotations.get(number);
            schedules.append(SCHEDULE.formatted(one.schedule, every.get(number), one.minute, mails(one.people)));
        }
        List<String> all = ROTATIONS.stream()
                .filter(one -> one.team.equals(team))
                .flatMap(one -> one.people.stream())
                .toList();
        String lead = mails(all.subList(0, 1));
        try {
            Files.createDirectories(folder);
            Files.writeString(draft, TEAM.formatted(team, team, team, mails(all), lead, schedules));
            Files.move(draft, folder.resolve(team + ".yaml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String mails(List<String> people) {
        return people.stream().map(name -> name + "@example.com").collect(Collectors.joining(", "));
    }
}
