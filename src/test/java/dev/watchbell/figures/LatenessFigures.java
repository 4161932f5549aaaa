package dev.watchbell.figures;

import dev.watchbell.kit.Databases;
import dev.watchbell.kit.H2Databases;
import dev.watchbell.kit.PostgresDatabases;
import java.io.IOException;
import java.util.List;

/** How late the messages about a watch's start are, when many watches change hands in the same minute. */
public final class LatenessFigures {
    private static final List<Fleet> FLEETS = List.of(
            new Fleet(100, 100),
            new Fleet(1_000, 100),
            new Fleet(10_000, 100),
            new Fleet(1_000, 1_000),
            new Fleet(10_000, 10_000));

    private LatenessFigures() {}

    /** Takes, for one measurement alone, {@code h2} or {@code postgres}, the number of schedules, and how many of them change. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String which = arguments.length > 0 ? arguments[0] : "h2 postgres";
        List<Fleet> fleets = arguments.length > 2
                ? List.of(new Fleet(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])))
                : FLEETS;
        if (which.contains("h2")) {
            try (Databases h2 = new H2Databases()) {
                measure("H2 in a file", h2, fleets);
            }
        }
        if (which.contains("postgres")) {
            try (Databases postgres = PostgresDatabases.durable()) {
                measure("PostgreSQL", postgres, fleets);
            }
        }
        System.exit(0);
    }

    private static void measure(String name, Databases databases, List<Fleet> fleets)
            throws IOException, InterruptedException {
        for (Fleet fleet : fleets) {
            Lateness lateness = Lateness.of(fleet, databases.fresh());
            System.out.printf("%-13s %,6d of %,6d  %s%n", name, fleet.changing(), fleet.schedules(), lateness);
        }
    }
}
