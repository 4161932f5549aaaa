package dev.watchbell.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.store.DatabaseUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;

/** Fires so many shots, and holds what the bot is afterwards against what it was before. */
final class Besieging {
    /** What one full garbage collection may leave more than another, without anything being kept. */
    private static final long WOBBLE = 6 * 1024 * 1024;

    private static final int SOCKET_THREADS = 8;

    private Besieging() {}

    static void withstands(DatabaseUrl database, Path folder, int requests, long seed) throws Exception {
        System.out.println("input.requests=" + requests + " input.seed=" + seed);
        try (Siege siege = new Siege(database, folder, seed)) {
            siege.live();
            assertThat(siege.answers().subList(0, 4)).noneMatch(answer -> answer.contains("Something went wrong"));

            Set<String> before = entries(siege.standing());
            Fired fired = siege.fire(0, requests / 5);
            everyFrameIsRead(siege, "warm");
            long warm = siege.bot().heap();

            fired.add(siege.fire(requests / 5, requests));
            everyFrameIsRead(siege, "end");
            String who = siege.who("after");
            long held = siege.bot().heap();

            System.out.printf(
                    "%s%nheap after GC %.1f MB, then %.1f MB; threads %s; log lines %d%n",
                    fired.tally(),
                    warm / 1e6,
                    held / 1e6,
                    siege.bot().ask("threads"),
                    siege.bot().log().size());
            SoftAssertions all = new SoftAssertions();
            all.assertThat(fired.wrong()).as("answers").isEmpty();
            Set<String> after = entries(siege.standing());
            all.assertThat(without(after, before)).as("what has come").isEmpty();
            all.assertThat(without(before, after)).as("what is gone").isEmpty();
            all.assertThat(siege.bot().log())
                    .as("the log")
                    .filteredOn(line -> line.contains(" ERROR "))
                    .isEmpty();
            all.assertThat(who).as("a right command").contains("HTTP/1.1 200", "ana");
            all.assertThat(siege.line().sockets()).as("sockets opened").isEqualTo(1);
            all.assertThat(held - warm).as("bytes held more").isLessThan(WOBBLE);
            all.assertAll();
        }
    }

    private static Set<String> entries(Map<String, String> standing) {
        return standing.entrySet().stream().map(Map.Entry::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    /** Each thread that reads frames has come to a right one, which is answered. */
    private static void everyFrameIsRead(Siege siege, String mark) {
        List<String> answers = IntStream.range(0, 2 * SOCKET_THREADS)
                .mapToObj(number -> siege.line().ask(mark + number, "who"))
                .toList();
        assertThat(answers).allMatch(answer -> answer.contains("ana"));
    }
}
