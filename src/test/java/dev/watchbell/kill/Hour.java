package dev.watchbell.kill;

import dev.watchbell.kill.Gate.Moment;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Refusal;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.time.Span;
import dev.watchbell.web.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A busy hour in which the bot is killed at chosen moments; the seed chooses them, and what people do meanwhile. */
final class Hour implements AutoCloseable {
    private static final InstantSource REAL = InstantSource.system();
    private static final Instant AFTERNOON = Instant.parse("2026-03-02T13:02:00Z");

    /** So many seconds of the story in a real one. */
    private static final int PACE = 40;

    /** Off by itself: who is frozen between the last look at the lease and the first byte to Slack says it late, and twice. */
    private static final boolean FREEZES = Boolean.getBoolean("kill.freezes");

    /** A lease is given for fifteen seconds; whoever is frozen for longer has lost what they held. */
    private static final Duration FROZEN = Duration.ofSeconds(17);

    /** PostgreSQL ends the transaction of who is frozen in it after ten; until then the others may wait for a lock. */
    private static final Duration HELD = Duration.ofSeconds(12);

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final List<String> INCIDENTS = List.of("checkout is slow", "search is down");

    private final StoryClock clock = StoryClock.from(AFTERNOON, PACE);
    private final Random random;
    private final Playground playground = new Playground(clock, Workspace.harbour());
    private final Server slack = Server.startHere(0, List.of(playground.routes()));
    private final RotaFiles rotas;
    private final List<Replica> replicas = new ArrayList<>();
    private final List<People> people = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Map<String, Integer> moments = new TreeMap<>();
    private final List<Replica.Attendance> held = new ArrayList<>();
    private final List<String> diary = new ArrayList<>();
    private Instant begun = AFTERNOON;

    Hour(List<String> java, Path folder, DatabaseUrl database, int howMany, long seed)
            throws IOException, InterruptedException {
        random = new Random(seed);
        playground.servedAt(URI.create("http://127.0.0.1:" + slack.port() + "/"));
        rotas = new RotaFiles(folder.resolve("rota"), folder.resolve("draft"));
        rotas.writeFirst();
        Quay quay = new Quay(java, folder, clock, playground, database, howMany > 1 || random.nextBoolean());
        for (int number = 1; number <= howMany; number++) {
            Instant now = REAL.instant();
            Replica replica = new Replica(quay, "replica" + number);
            replicas.add(replica);
            playground.deliverTo(replica.events());
            replica.untilAtWork(now);
        }
    }

    /** Lives through it, with the bot killed or frozen at so many moments, until all is quiet. */
    void live(int kills) throws IOException, InterruptedException {
        List<String> channels =
                List.of(opened("ana", "#payments", INCIDENTS.get(0)), opened("eli", "#platform", INCIDENTS.get(1)));
        begun = clock.instant();
        List<Thread> crowd = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            Random own = new Random(random.nextLong());
            People some = new People(playground, clock, own, name, channels, () -> edit(own), over);
            people.add(some);
            Thread thread = new Thread(some, "people-" + name);
            thread.start();
            crowd.add(thread);
        }
        try {
            for (int number = 0; number < kills; number++) {
                moment(replicas.get(random.nextInt(replicas.size())));
            }
        } finally {
            over.countDown();
            for (Thread thread : crowd) {
                thread.join();
            }
        }
        calm();
    }

    /** The channel of an incident that they open; on a busy machine Slack may lose patience, and they say it again. */
    private String opened(String person, String in, String title) throws IOException, InterruptedException {
        String channel = "#inc-20260302-" + title.replace(' ', '-');
        for (int tries = 0; tries < 5 && !there(channel); tries++) {
            playground.as(person).say(in, "/incident open sev1 " + title);
            boolean soon = playground.sightings().await(Duration.ofSeconds(20), () -> there(channel));
            tries += soon ? 5 : 0;
        }
        if (!there(channel)) {
            throw new IllegalStateException("no " + channel + "\n" + ends());
        }
        playground.as(person).join(channel);
        return channel;
    }

    private boolean there(String channel) {
        try {
            return !playground.sightings().in(channel).isEmpty();
        } catch (Refusal notYet) {
            return false;
        }
    }

    private void edit(Random own) {
        rotas.edit(own);
        replicas.get(own.nextInt(replicas.size())).order("apply");
    }

    private void moment(Replica replica) throws IOException, InterruptedException {
        boolean freezes = replicas.size() > 1 && FREEZES && random.nextInt(8) == 0;
        Runnable deed = freezes ? replica::freeze : replica::kill;
        String how = freezes ? "frozen " : "killed ";
        rest(random.nextInt(1_500));
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> aim(replica, deed, how, "chat.postMessage", Moment.BEFORE_IT_IS_ANSWERED);
            case 5 -> aim(replica, deed, how, "chat.update", Moment.BEFORE_IT_IS_ANSWERED);
            case 6 -> aim(replica, deed, how, "chat.postMessage", Moment.BEFORE_IT_IS_TAKEN);
            default -> {
                rest(random.nextInt(3_000));
                deed.run();
                count(how + "somewhere");
            }
        }
        if (freezes) {
            Instant now = REAL.instant();
            held.add(new Replica.Attendance(now.minus(PATIENCE), now.plus(HELD)));
            rest((int) FROZEN.toMillis());
            replica.thaw();
        } else {
            again(replica);
        }
    }

    private void aim(Replica replica, Runnable deed, String how, String method, Moment moment)
            throws InterruptedException {
        CompletableFuture<String> done = replica.gate().at(method, moment, random.nextInt(3), deed);
        try {
            String at = done.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            count(how + moment.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + at);
        } catch (TimeoutException nothingSaid) {
            replica.gate().forget();
            if (!done.isDone()) {
                deed.run();
            }
            count(how + "somewhere, for nothing was said");
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Starts it again; sometimes it is killed once more before it is at work. */
    private void again(Replica replica) throws IOException, InterruptedException {
        Instant started = replica.restart();
        if (random.nextInt(6) == 0) {
            rest(random.nextInt(3_000));
            replica.kill();
            count("and killed again while it starts");
            started = replica.restart();
        }
        replica.untilAtWork(started);
        diary.add(clock.instant() + " at work");
    }

    private void rest(int millis) throws InterruptedException {
        boolean early = over.await(millis, TimeUnit.MILLISECONDS);
        if (early) {
            throw new IllegalStateException("it is over, though nobody has said so");
        }
    }

    private void count(String what) {
        moments.merge(what, 1, Integer::sum);
        diary.add(clock.instant() + " " + what);
    }

    private void calm() throws InterruptedException, IOException {
        CountDownLatch pause = new CountDownLatch(1);
        Instant calm = REAL.instant().plusSeconds(1);
        clock.calmFrom(calm);
        replicas.forEach(replica -> replica.order(calm.toString()));
        boolean never = pause.await(3, TimeUnit.SECONDS);
        int quiet = 0;
        for (int look = 0; look < 600 && quiet < 10; look++) {
            Optional<Integer> pending = replicas.get(0).pending();
            quiet = pending.equals(Optional.of(0)) ? quiet + 1 : 0;
            never |= pause.await(200, TimeUnit.MILLISECONDS);
        }
        if (quiet < 10 || never) {
            throw new IllegalStateException("no quiet comes: " + replicas.get(0).pending() + "\n" + ends());
        }
        for (Replica replica : replicas) {
            replica.stop();
        }
    }

    private String ends() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Replica replica : replicas) {
            all.append(replica.end()).append('\n');
        }
        return all.toString();
    }

    Playground playground() {
        return playground;
    }

    StoryClock clock() {
        return clock;
    }

    /** What was done to it when, by the story's clock. */
    List<String> diary() {
        return diary;
    }

    /** When people began; by the story's clock. */
    Instant begun() {
        return begun;
    }

    List<People> people() {
        return List.copyOf(people);
    }

    /** At how many moments it was killed or frozen, and which. */
    Map<String, Integer> moments() {
        return moments;
    }

    List<Duration> starts() {
        return replicas.stream().flatMap(one -> one.starts().stream()).toList();
    }

    /** While some replica was at work, and none that was frozen could hold it up; by the story's clock. */
    List<Span> atWork() {
        return replicas.stream()
                .flatMap(one -> one.attended().stream())
                .flatMap(time -> free(time).stream())
                .map(time -> new Span(clock.at(time.from()), clock.at(time.until())))
                .toList();
    }

    private List<Replica.Attendance> free(Replica.Attendance time) {
        List<Replica.Attendance> pieces = List.of(time);
        for (Replica.Attendance hold : held) {
            pieces = pieces.stream()
                    .flatMap(piece -> Stream.of(
                            new Replica.Attendance(piece.from(), earlier(piece.until(), hold.from())),
                            new Replica.Attendance(later(piece.from(), hold.until()), piece.until())))
                    .filter(piece -> piece.from().isBefore(piece.until()))
                    .toList();
        }
        return pieces;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void close() {
        over.countDown();
        replicas.forEach(Replica::close);
        slack.close();
        playground.close();
    }
}
