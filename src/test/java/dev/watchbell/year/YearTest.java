package dev.watchbell.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Proof;
import dev.watchbell.kit.RunningBot;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.people.Acts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of three teams: every ping, digest and recap that their rotas and incidents imply comes at its minute, and nothing else
 * does. {@code -Dyear.days=30} is quicker.
 */
@Proof
class YearTest {
    private static final int DAYS = Integer.getInteger("year.days", 365);
    private static final Instant BEGIN = Instant.parse("2026-01-04T12:00:00Z");
    private static final Instant END = BEGIN.plus(Duration.ofDays(DAYS));

    @TempDir
    Path folder;

    @Test
    void all_that_is_implied_is_said_at_its_minute_and_nothing_else() throws IOException {
        List<Crew> crews = List.of(Crew.payments(), Crew.platform(), Crew.web());
        Almanac almanac = new Almanac(BEGIN, END);
        crews.forEach(almanac::add);
        List<Trouble> troubles = Trouble.monthly(BEGIN, END);
        troubles.forEach(almanac::add);
        SettableClock clock = new SettableClock(BEGIN);
        try (RunningBot bot = new RunningBot(clock)) {
            for (Crew crew : crews) {
                bot.apply(Files.writeString(folder.resolve(crew.team() + ".yaml"), crew.yaml()));
            }
            TreeSet<Instant> stops = new TreeSet<>(almanac.instants());
            troubles.forEach(trouble -> stops.addAll(trouble.steps().keySet()));
            stops.add(END);
            for (Instant stop : stops) {
                bot.pass(stop);
                troubles.forEach(trouble -> act(bot, trouble, stop));
            }

            Diary diary = new Diary(bot.playground().sightings().since(0));
            System.out.printf(
                    "%d days, %d messages, %d kinds%n", DAYS, diary.lines().size(), diary.kindsSeen());
            assertThat(diary.lines()).containsExactlyInAnyOrderElementsOf(almanac.lines());
        }
    }

    private static void act(RunningBot bot, Trouble trouble, Instant at) {
        if (trouble.steps().containsKey(at)) {
            Acts ben = bot.playground().as("ben");
            assertThat(ben.say(trouble.place(at), trouble.steps().get(at)).refusal())
                    .isEmpty();
            bot.settle();
        }
    }
}
