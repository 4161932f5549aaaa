package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import dev.watchbell.time.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rotas as nobody would write them, about one instant: all kinds of turns, hours and covers, edges near that instant. */
final class RandomRota {
    private static final List<PersonId> CAST =
            Stream.of("ana", "ben", "chi", "dan", "eve").map(PersonId::new).toList();

    private static final List<Turn> TURNS = List.of(Turn.values());

    private final Random random;
    private final List<ZoneId> zones;
    private final Instant about;

    RandomRota(Random random, List<ZoneId> zones, Instant about) {
        this.random = random;
        this.zones = zones;
        this.about = about;
    }

    Rota next() {
        List<Layer> layers = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(number -> layer("layer " + number))
                .toList();
        List<Cover> covers =
                Stream.generate(this::cover).limit(random.nextInt(6)).toList();
        return new Rota(layers, covers);
    }

    private Layer layer(String name) {
        ZoneId zone = zones.get(random.nextInt(zones.size()));
        Turn turn = TURNS.get(random.nextInt(TURNS.size()));
        int every = 1 + random.nextInt(turn == Turn.HOURS ? 30 : 3);
        LocalDateTime start = LocalDateTime.ofInstant(about, zone)
                .toLocalDate()
                .minusDays(random.nextInt(100) - 2)
                .atTime(time(zone));
        List<PersonId> users =
                Stream.generate(this::somebody).limit(random.nextInt(6)).toList();
        List<Active> active =
                Stream.generate(() -> window(zone)).limit(random.nextInt(3)).toList();
        return new Layer(name, new Rotation(turn, every, start, zone, users), active);
    }

    private Active window(ZoneId zone) {
        return switch (random.nextInt(3)) {
            case 0 -> new Active.Daily(time(zone), time(zone));
            case 1 -> new Active.OnDays(EnumSet.of(day(), DayOfWeek.SUNDAY), time(zone), time(zone));
            default -> new Active.Weekly(day(), time(zone), day(), time(zone));
        };
    }

    private Cover cover() {
        Instant start = about.plus(Duration.ofMinutes(random.nextInt(4000) - 2000));
        Span span = new Span(start, start.plus(Duration.ofMinutes(1 + random.nextInt(1500))));
        return new Cover(span, perhaps(), perhaps());
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
        return CAST.get(random.nextInt(CAST.size()));
    }

    private Optional<PersonId> perhaps() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(somebody());
    }
}
