package dev.watchbell.rota.ask;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Mark;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.slack.message.Message;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On Mon 2 March, noon in Paris. */
class LogMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Instant SINCE = NOON.minus(Duration.ofDays(14));
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Optional<PersonId> NOBODY = Optional.empty();

    private final Golden golden = new Golden("log");

    @Test
    void each_deed_says_who_and_why_and_who_instead_of_whom() {
        Cause swap = new Cause("swap/17");
        Line file = line(
                6,
                NOBODY,
                new Cause("file/payments/primary"),
                IntStream.range(0, 30)
                        .mapToObj(day -> change(day, NOBODY, Optional.of(ANA)))
                        .toList());
        Line agreed = line(5, Optional.of(BEN), swap, List.of(change(0, Optional.of(BEN), Optional.of(CHI))));
        Line undone = new Line(
                PRIMARY,
                new Mark(NOON.minus(Duration.ofHours(4)), Optional.of(CHI), new Cause("undo")),
                Optional.of(swap),
                List.of(change(0, Optional.of(CHI), Optional.of(BEN))));
        Line hole = line(3, Optional.of(ANA), new Cause("override"), List.of(change(2, Optional.of(ANA), NOBODY)));
        Line left = new Line(
                PRIMARY,
                new Mark(NOON.minus(Duration.ofHours(2)), NOBODY, new Cause("left/U0CHI")),
                Optional.of(new Cause("cover/3")),
                List.of(change(4, Optional.of(CHI), Optional.of(ANA))));
        Line forgotten = new Line(
                PRIMARY,
                new Mark(NOON.minus(Duration.ofHours(1)), NOBODY, Cause.UNKNOWN),
                Optional.of(new Cause("cover/4")),
                List.of());

        golden.assertSame("deeds", log(Crew.people(), List.of(file, agreed, undone, hole, left, forgotten)));
        golden.assertSame("nothing", log(Crew.people(), List.of()));
    }

    @Test
    void no_name_and_no_cause_breaks_a_message() {
        Hostile.texts().limit(60).forEach(text -> {
            People hostile = new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), PARIS, true)));
            String cause = "x" + text;
            Mark mark = new Mark(
                    NOON,
                    Optional.of(BEN),
                    new Cause(cause.substring(
                            0, cause.offsetByCodePoints(0, Math.min(20, cause.codePointCount(0, cause.length()))))));
            List<Change> changes = List.of(
                    change(0, Optional.of(BEN), Optional.of(CHI)), change(1, Optional.of(ANA), Optional.of(CHI)));
            Line line = new Line(PRIMARY, mark, Optional.of(mark.cause()), changes);

            Hostile.assertHarmless(log(hostile, Collections.nCopies(LogMessages.MOST, line)));
        });
    }

    private static Line line(int hoursAgo, Optional<PersonId> by, Cause cause, List<Change> changes) {
        return new Line(
                PRIMARY, new Mark(NOON.minus(Duration.ofHours(hoursAgo)), by, cause), Optional.empty(), changes);
    }

    private static Change change(int day, Optional<PersonId> before, Optional<PersonId> after) {
        Instant start = TUE.plus(Duration.ofDays(day));
        return new Change(new Span(start, start.plus(Duration.ofDays(1))), before, after);
    }

    private static Message log(People people, List<Line> lines) {
        Team team = new Team(PAYMENTS, "Payments", Crew.CHANNEL, PARIS, List.of(ANA, BEN, CHI));
        return new LogMessages(people, PARIS, NOON).log(team, lines, SINCE);
    }
}
