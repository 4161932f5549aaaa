package dev.watchbell.figures;

import dev.watchbell.playground.workspace.Member;
import dev.watchbell.playground.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** So many teams of two people with a channel and a schedule each, of which some change hands at the same instants. */
record Fleet(int schedules, int changing) {
    private static final String BOT = "U0WATCH";
    private static final ZoneId ZONE = ZoneOffset.UTC;

    Workspace workspace() {
        Stream<Member> crew = IntStream.range(0, schedules)
                .boxed()
                .flatMap(team -> Stream.of("A", "B")
                        .map(letter ->
                                person(id("U", team) + letter, name(team) + letter.toLowerCase(Locale.ROOT), false)));
        return new Workspace(
                "T0FLEET",
                "Fleet",
                "fleet",
                BOT,
                Stream.concat(crew, Stream.of(person(BOT, "watchbell", true))).toList(),
                IntStream.range(0, schedules).mapToObj(Fleet::room).toList(),
                List.of());
    }

    private static Member person(String id, String name, boolean bot) {
        return new Member(id, name, "Crew " + name, name + "@example.com", ZONE, "", "3B6FD4", bot, false);
    }

    private static Workspace.Room room(int team) {
        String id = id("U", team);
        return new Workspace.Room(channel(team), name(team), false, "", List.of(id + "A", id + "B", BOT));
    }

    static String channel(int team) {
        return id("C", team);
    }

    private static String id(String letter, int team) {
        return String.format(Locale.ROOT, "%s%06d", letter, team);
    }

    private static String name(int team) {
        return String.format(Locale.ROOT, "t%06d", team);
    }

    /** The rota files: the first person has it, but from each change to the next one, every second time, the other one. */
    void write(Path folder, List<Instant> changes) throws IOException {
        for (int team = 0; team < schedules; team++) {
            String covers = team < changing ? covers(changes, name(team)) : "";
            Files.writeString(folder.resolve(name(team) + ".yaml"), """
                    team: %1$s
                    channel: "#%1$s"
                    time_zone: UTC
                    members: ["@%1$sa", "@%1$sb"]
                    schedules:
                      primary:
                        layers:
                          - rotation: { type: weekly, start: 2026-01-05T09:00 }
                            users: ["@%1$sa"]
                    """.formatted(name(team)) + covers);
        }
    }

    private static String covers(List<Instant> changes, String name) {
        StringBuilder covers = new StringBuilder("    covers:\n");
        for (int change = 0; change < changes.size(); change += 2) {
            Instant end = change + 1 < changes.size()
                    ? changes.get(change + 1)
                    : changes.get(change).plusSeconds(3 * 86_400);
            covers.append("      - { start: %s, end: %s, user: \"@%sb\" }%n"
                    .formatted(local(changes.get(change)), local(end), name));
        }
        return covers.toString();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }
}
