package dev.watchbell.input;

import dev.watchbell.input.Shot.Due;
import dev.watchbell.input.Shot.Manner;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.store.DatabaseUrl;
import dev.watchbell.web.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A bot in its own process, a playground as its Slack, and a seeded stream of what should never come. */
final class Siege implements AutoCloseable {
    private static final Path ROTA = Path.of("src/test/resources/stories/rotas/payments.yaml");
    private static final int GUNS = 8;

    private final SettableClock clock = SettableClock.at("2026-03-02T14:00:00Z");
    private final Playground playground = new Playground(clock, Workspace.harbour());
    private final Line line = new Line();
    private final Server slack;
    private final Child bot;
    private final Gun gun;
    private final Seal seal;
    private final long seed;
    private final List<Done> done = new ArrayList<>();

    /** A right request, and what was answered. */
    private record Done(Shot request, String answer) {}

    Siege(DatabaseUrl database, Path folder, long seed) throws IOException {
        this.seed = seed;
        slack = Server.startHere(0, List.of(line, playground.routes()));
        URI home = URI.create("http://127.0.0.1:" + slack.port() + "/");
        playground.servedAt(home);
        line.servedAt(home);
        bot = new Child(playground, database, clock.instant(), ROTA, folder);
        gun = new Gun(bot.port());
        seal = new Seal(playground.credentials().signingSecret(), clock.instant());
    }

    /** Some right commands and an event, so that there is something to hurt, and something to say again. */
    void live() throws IOException {
        Words words = new Words(new Random(seed), line.sink());
        right(Post.FORM, words.command("/oncall", "swap @ben mine thu theirs tue"));
        right(Post.FORM, words.command("/incident", "open sev3 checkout is slow"));
        right(Post.FORM, words.command("/oncall", "cover 2026-03-08 09:00 to 2026-03-08 12:00"));
        right(Post.FORM, words.command("/oncall", "away 2026-04-01 to 2026-04-03"));
        right(Post.FORM, words.command("/oncall", "who"));
        right(
                Post.JSON,
                words.event("{\"type\":\"message\",\"channel\":\"C0PAYMENTS\",\"user\":\"U0ANA\",\"text\":\"hm\","
                        + "\"ts\":\"1772460000.000100\"}"));
    }

    private void right(String type, String body) throws IOException {
        byte[] request = Post.of(type, seal.headers(Post.bytes(body), 0), Post.bytes(body));
        Shot shot = new Shot("a replay", request, Manner.WHOLE, Due.TAKEN);
        done.add(new Done(shot, body(gun.fire(shot))));
    }

    List<String> answers() {
        return done.stream().map(Done::answer).toList();
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    /** Fires the shots with these numbers from several guns; what was answered otherwise than was due, and the tally of statuses. */
    Fired fire(int from, int to) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(GUNS);
        try {
            List<Future<Fired>> parts = IntStream.range(0, GUNS)
                    .mapToObj(part -> threads.submit(() -> {
                        Fired fired = new Fired(new ArrayList<>(), new TreeMap<>());
                        for (int number = from + part; number < to; number += GUNS) {
                            fireOne(number, fired);
                        }
                        return fired;
                    }))
                    .toList();
            Fired all = new Fired(new ArrayList<>(), new TreeMap<>());
            for (Future<Fired> part : parts) {
                all.add(part.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private void fireOne(int number, Fired fired) throws IOException {
        Words words = new Words(new Random(seed * 1_000_003 + number), line.sink());
        int family = words.random().nextInt(100);
        if (family < 10) {
            line.send(new Frames(words).next());
            fired.tally().merge("frames", 1, Integer::sum);
        } else if (family < 20) {
            again(words.one(done), number, fired);
        } else {
            Shot shot = shot(family, words);
            fired.judge(number, shot, gun.fire(shot));
        }
    }

    private Shot shot(int family, Words words) {
        if (family < 40) {
            return new ForgedShots(words, seal).next();
        }
        if (family < 72) {
            return new SignedShots(words, seal).next();
        }
        return family < 86 ? new LargeShots(words, seal).next() : new WireShots(words, seal).next();
    }

    /** Answered as the first time. */
    private void again(Done before, int number, Fired fired) throws IOException {
        String answer = gun.fire(before.request());
        fired.judge(number, before.request(), answer);
        if (!body(answer).equals(before.answer())) {
            fired.wrong().add(number + " a replay was answered otherwise: " + answer);
        }
    }

    /** What the database has and what people see, by table and message; equal when nothing happened. */
    Map<String, String> standing() throws IOException {
        Map<String, String> standing = new TreeMap<>();
        for (String table : List.of(bot.ask("checksums").split(" ", -1))) {
            standing.put(table.substring(0, table.indexOf('=')), table.substring(table.indexOf('=') + 1));
        }
        playground.sightings().since(0).stream()
                .filter(seen -> !seen.ephemeral())
                .forEach(seen ->
                        standing.put("message " + seen.ts() + " " + seen.kind() + " " + seen.raw(), seen.place()));
        return standing;
    }

    Child bot() {
        return bot;
    }

    Line line() {
        return line;
    }

    /** A right command, in full. */
    String who(String mark) throws IOException {
        byte[] body = Post.bytes(new Words(new Random(seed), line.sink()).command("/oncall", "who") + "&mark=" + mark);
        byte[] request = Post.of(Post.FORM, seal.headers(body, 0), body);
        return gun.fire(new Shot("who", request, Manner.WHOLE, Due.TAKEN));
    }

    @Override
    public void close() throws IOException {
        gun.close();
        bot.close();
        slack.close();
        playground.close();
    }
}
