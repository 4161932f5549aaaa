package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Schedules as nobody would write or edit them, about one instant: all kinds of turns, hours, covers and second thoughts. */
final class RandomHistory {
    static final List<PersonId> CAST =
            Stream.of("ana", "ben", "chi", "dan", "eve").map(PersonId::new).toList();

    private static final List<Turn> TURNS = List.of(Turn.values());

    private final Random random;
    private final List<ZoneId> zones;
    private final Instant about;
    private final Duration reach;
    private final Set<PersonId> gone = new HashSet<>();

    /** @param reach how far around the instant there are edits */
    RandomHistory(Random random, List<ZoneId> zones, Instant about, Duration reach) {
        this.random = random;
        this.zones = zones;
        this.about = about;
        this.reach = reach;
    }

    History next() {
        gone.clear();
        List<Layer> layers = new ArrayList<>();
        IntStream.rangeClosed(1, 1 + random.nextInt(3)).forEach(number -> layers.add(layer("layer " + number)));
        List<History.Agreed> covers =
                Stream.generate(this::agreed).limit(random.nextInt(5)).toList();
        return new History(List.copyOf(layers), events(layers), covers);
    }

    private List<History.Event> events(List<Layer> first) {
        List<Instant> when = Stream.generate(() -> moment(first))
                .limit(random.nextInt(6))
                .distinct()
                .sorted()
                .toList();
        List<History.Event> events = new ArrayList<>();
        List<Layer> layers = first;
        for (Instant at : when) {
            if (random.nextInt(5) == 0) {
                PersonId person = somebody();
                gone.add(person);
                layers = layers.stream().map(it -> it.with(but(it, person))).toList();
                events.add(new History.Left(at, person));
            } else {
                layers = edited(layers);
                events.add(new History.Edited(at, layers));
            }
        }
        return List.copyOf(events);
    }

    private List<Layer> edited(List<Layer> before) {
        List<Layer> layers = new ArrayList<>(before);
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int which = layers.isEmpty() ? 0 : random.nextInt(layers.size());
            switch (layers.isEmpty() ? 0 : random.nextInt(12)) {
                case 0 -> layers.add(which, layer(name(layers)));
                case 1 -> layers.remove(which);
                case 2 -> layers.add(layers.remove(which));
                case 3 -> layers.set(which, renamed(layers.get(which), name(layers)));
                case 4 -> layers.set(which, withWindows(layers.get(which)));
                case 5, 6, 7 -> layers.set(which, withTimes(layers.get(which)));
                default -> layers.set(which, layers.get(which).with(list(layers.get(which))));
            }
        }
        return List.copyOf(layers);
    }

    private List<PersonId> list(Layer layer) {
        List<PersonId> users = new ArrayList<>(layer.rotation().users());
        switch (users.isEmpty() ? 0 : random.nextInt(8)) {
            case 0 -> users.add(random.nextInt(users.size() + 1), somebody());
            case 1, 2 -> users.remove(random.nextInt(users.size()));
            case 3, 4 -> users.removeAll(List.of(somebody(), somebody()));
            case 5 -> Collections.shuffle(users, random);
            case 6 -> users.clear();
            default -> {
                users.clear();
                users.addAll(people());
            }
        }
        return List.copyOf(users);
    }

    private static List<PersonId> but(Layer layer, PersonId person) {
        return layer.rotation().users().stream()
                .filter(user -> !user.equals(person))
                .toList();
    }

    private Layer withTimes(Layer layer) {
        Rotation now = layer.rotation();
        Rotation other = rotation();
        boolean all = random.nextInt(3) == 0;
        int one = random.nextInt(5);
        var next = new Rotation(
                all || one == 0 ? other.turn() : now.turn(),
                all || one == 1 ? other.every() : now.every(),
                all || one == 2 ? other.start() : now.start(),
                all || one == 3 ? other.zone() : now.zone(),
                random.nextInt(3) == 0 ? list(layer) : now.users());
        return new Layer(layer.name(), next, layer.active());
    }

    private static Layer renamed(Layer layer, String name) {
        return new Layer(name, layer.rotation(), layer.active());
    }

    private Layer withWindows(Layer layer) {
        return new Layer(
                layer.name(), layer.rotation(), windows(layer.rotation().zone()));
    }

    /** Names that were there before come back now and then. */
    private String name(List<Layer> taken) {
        String word = random.nextBoolean() ? "layer " : "named ";
        String name = word + (1 + random.nextInt(taken.size() + 3));
        return taken.stream().anyMatch(layer -> layer.name().equals(name)) ? name(taken) : name;
    }

    private Layer layer(String name) {
        Rotation rotation = rotation();
        return new Layer(name, rotation, windows(rotation.zone()));
    }

    private Rotation rotation() {
        ZoneId zone = zones.get(random.nextInt(zones.size()));
        Turn turn = TURNS.get(random.nextInt(TURNS.size()));
        int every = 1 + random.nextInt(turn == Turn.HOURS ? 30 : 3);
        int days = random.nextInt(10) == 0 ? random.nextInt(9000) : random.nextInt(60) - 10;
        LocalDateTime start = LocalDateTime.ofInstant(about, zone)
                .toLocalDate()
                .minusDays(days)
                .atTime(time(zone));
        return new Rotation(turn, every, start, zone, people());
    }

    private List<PersonId> people() {
        return Stream.generate(this::somebody).limit(random.nextInt(8)).toList();
    }

    private List<Active> windows(ZoneId zone) {
        return Stream.generate(() -> window(zone))
                .limit(Math.max(0, random.nextInt(5) - 2))
                .toList();
    }

    private Active window(ZoneId zone) {
        return switch (random.nextInt(3)) {
            case 0 -> new Active.Daily(time(zone), time(zone));
            case 1 -> new Active.OnDays(EnumSet.of(day(), DayOfWeek.SUNDAY), time(zone), time(zone));
            default -> new Active.Weekly(day(), time(zone), day(), time(zone));
        };
    }

    private History.Agreed agreed() {
        Instant start = within(reach);
        var span = new Span(start, start.plus(Duration.ofMinutes(15L * (1 + random.nextInt(200)))));
        Optional<Instant> cancelled = random.nextInt(4) == 0 ? Optional.of(within(reach)) : Optional.empty();
        return new History.Agreed(new Cover(span, perhaps(), perhaps()), cancelled);
    }

    /** A third of all edits are at the clock change, and a third at the hour of a handoff. */
    private Instant moment(List<Layer> layers) {
        return switch (random.nextInt(3)) {
            case 0 -> about.plus(Duration.ofMinutes(15L * (random.nextInt(5) - 2)));
            case 1 -> {
                Rotation rotation = layers.get(random.nextInt(layers.size())).rotation();
                yield within(reach)
                        .atZone(rotation.zone())
                        .with(rotation.start().toLocalTime())
                        .toInstant();
            }
            default -> within(reach);
        };
    }

    private Instant within(Duration far) {
        int quarters = (int) far.dividedBy(Duration.ofMinutes(15));
        return about.plus(Duration.ofMinutes(15L * (random.nextInt(2 * quarters) - quarters)));
    }

    /** Half of the times lie within the clock change, to the quarter of an hour. */
    private LocalTime time(ZoneId zone) {
        if (random.nextBoolean()) {
            return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
        }
        return LocalTime.ofInstant(about.minusSeconds(60), zone).plusMinutes(1 + 15L * (random.nextInt(13) - 6));
    }

    private DayOfWeek day() {
        return DayOfWeek.of(1 + random.nextInt(7));
    }

    private PersonId somebody() {
        List<PersonId> here =
                CAST.stream().filter(person -> !gone.contains(person)).toList();
        return here.get(random.nextInt(here.size()));
    }

    private Optional<PersonId> perhaps() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(somebody());
    }
}
