package dev.watchbell.kill;

import dev.watchbell.kill.RotaFiles.Rotation;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.people.Acted;
import dev.watchbell.playground.people.Seen;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What people do meanwhile, one thing after the other, whether somebody answers them or not. */
final class People implements Runnable {
    private static final List<String> BUTTONS =
            List.of("Accept", "I have the watch", "I’ll take it", "Undo", "Withdraw", "Take it back");

    private final Playground playground;
    private final InstantSource clock;
    private final Random random;
    private final List<String> incidents;
    private final String name;
    private final Runnable edit;
    private final CountDownLatch over;
    private final Map<String, Integer> done = new TreeMap<>();
    private final Set<String> noted = new TreeSet<>();
    private final Set<String> typed = new TreeSet<>();

    /**
     * @param name of these people's notes
     * @param incidents channels of incidents that are open
     * @param edit edits the rota
     */
    People(
            Playground playground,
            InstantSource clock,
            Random random,
            String name,
            List<String> incidents,
            Runnable edit,
            CountDownLatch over) {
        this.playground = playground;
        this.clock = clock;
        this.random = random;
        this.name = name;
        this.incidents = incidents;
        this.edit = edit;
        this.over = over;
    }

    @Override
    public void run() {
        try {
            while (!over.await(50 + random.nextInt(500), TimeUnit.MILLISECONDS)) {
                something();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void something() {
        Rotation rotation = any(RotaFiles.ROTATIONS);
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> note();
            case 3 -> word();
            case 4, 5, 6 -> swap(rotation);
            case 7, 8, 9, 10 -> press(rotation);
            case 11 -> take(rotation);
            case 12 -> override(rotation);
            case 13 -> cover(rotation);
            case 14 -> edit();
            default -> act("ask", any(rotation.people()), rotation.channel(), "/oncall");
        }
    }

    /** Not often: each edit moves all that comes. */
    private void edit() {
        if (random.nextInt(4) == 0) {
            edit.run();
            count("edit", "ordered");
        }
    }

    private void note() {
        int incident = random.nextInt(incidents.size());
        String text = "note " + name + (typed.size() + 1);
        typed.add(text);
        String person = incident == 0 ? "ana" : "eli";
        Acted acted = act("note", person, incidents.get(incident), "/incident note " + text);
        if (acted.answer().path("text").asText().equals("Noted.")) {
            noted.add(text);
        }
    }

    private void word() {
        int incident = random.nextInt(incidents.size());
        act("word", incident == 0 ? "ana" : "eli", incidents.get(incident), "a word");
    }

    /** An hour of one for one of the other's; that they have them is a guess. */
    private void swap(Rotation rotation) {
        int giver = random.nextInt(2);
        Instant first = hour(rotation, 1 + random.nextInt(3));
        Instant second = first.plus(random.nextInt(4) == 0 ? 2 : 1, ChronoUnit.HOURS);
        act(
                "swap",
                rotation.people().get(giver),
                rotation.channel(),
                "/oncall swap @%s mine %s theirs %s"
                        .formatted(rotation.people().get(1 - giver), anHour(first), anHour(second)));
    }

    private static String anHour(Instant from) {
        return written(from) + " - " + written(from.plus(1, ChronoUnit.HOURS));
    }

    private void take(Rotation rotation) {
        act(
                "take",
                any(rotation.people()),
                rotation.channel(),
                "/oncall take %dm for %s/%s".formatted(20 + random.nextInt(40), rotation.team(), rotation.schedule()));
    }

    private void override(Rotation rotation) {
        act(
                "override",
                rotation.team().equals("payments") ? "ana" : "eli",
                rotation.channel(),
                "/oncall override @%s %dm for %s/%s"
                        .formatted(
                                any(rotation.people()), 20 + random.nextInt(60), rotation.team(), rotation.schedule()));
    }

    private void cover(Rotation rotation) {
        Instant from = hour(rotation, 1 + random.nextInt(2));
        act(
                "cover",
                any(rotation.people()),
                rotation.channel(),
                "/oncall cover me %s - %s".formatted(written(from), written(from.plus(30, ChronoUnit.MINUTES))));
    }

    /** The beginning of that schedule's turn so many turns from now. */
    private Instant hour(Rotation rotation, int turns) {
        Instant now = clock.instant();
        Instant turn = now.truncatedTo(ChronoUnit.HOURS).plus(rotation.minute(), ChronoUnit.MINUTES);
        return turn.plus(turn.isAfter(now) ? turns - 1 : turns, ChronoUnit.HOURS);
    }

    private static String written(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toString();
    }

    /** One of the newest buttons that they can see. */
    private void press(Rotation rotation) {
        String person = any(rotation.people());
        List<Seen> newest = Stream.concat(
                        playground.sightings().directly(person).stream(),
                        playground.sightings().in(rotation.channel()).stream())
                .filter(seen -> seen.buttons().stream().anyMatch(BUTTONS::contains))
                .sorted(Comparator.comparing(Seen::ts).reversed())
                .limit(4)
                .toList();
        if (!newest.isEmpty()) {
            Seen seen = any(newest);
            String label = any(seen.buttons().stream().filter(BUTTONS::contains).toList());
            count("press " + label, playground.as(person).press(seen, label));
        }
    }

    private Acted act(String what, String person, String channel, String words) {
        Acted acted = playground.as(person).say(channel, words);
        count(what, acted);
        return acted;
    }

    private void count(String what, Acted acted) {
        count(what, acted.refusal().orElse("taken"));
    }

    private void count(String what, String how) {
        done.merge(what + ": " + how, 1, Integer::sum);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** What was done how often, and how it went. */
    Map<String, Integer> done() {
        return done;
    }

    /** The notes that they were told are noted. */
    Set<String> noted() {
        return noted;
    }

    /** The notes that they typed, whatever became of them. */
    Set<String> typed() {
        return typed;
    }
}
