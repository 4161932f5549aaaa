package dev.watchbell.away;

import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;

import dev.watchbell.away.holiday.Place;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Offer;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On Mon 2 March, noon in Paris. */
class AwayMessagesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Span SHIFT =
            new Span(Instant.parse("2026-12-25T08:00:00Z"), Instant.parse("2026-12-26T08:00:00Z"));
    private static final Span LEAVE =
            new Span(Instant.parse("2026-12-24T05:00:00Z"), Instant.parse("2027-01-03T05:00:00Z"));
    private static final Offer<Watch> COVER = new Offer<>(
            watch -> Blocks.button("Ask for cover", "cover.ask", watch.key().text()));

    private final Golden golden = new Golden("away");

    @Test
    void each_message_reads_well() {
        AwayMessages messages = new AwayMessages(Crew.people(), COVER);

        golden.assertSame("noted", messages.noted(BEN, new AwayOutcome.Noted(7, LEAVE, clashes(2)), NOON));
        golden.assertSame("noted-many", messages.noted(BEN, new AwayOutcome.Noted(7, LEAVE, clashes(14)), NOON));
        golden.assertSame("noted-free", messages.noted(BEN, new AwayOutcome.Noted(7, LEAVE, List.of()), NOON));
        golden.assertSame("absent", messages.absent(clash(0, new Reason.Said()), NOON));
        golden.assertSame("absent-by-calendar", messages.absent(clash(0, new Reason.Calendar()), NOON));
        golden.assertSame("holidays", messages.holidays(BEN, holidays("France", "Christmas Day"), NOON));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_text_breaks_a_message(String text) {
        People hostile = new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), PARIS, true)));
        AwayMessages messages = new AwayMessages(hostile, COVER);
        String reason =
                text.codePointCount(0, text.length()) > 200 ? text.substring(0, text.offsetByCodePoints(0, 200)) : text;
        Known known = new Known(
                IntStream.range(0, 100)
                        .mapToObj(number -> new Entry(number, BEN, LEAVE, Optional.of(reason)))
                        .toList(),
                Optional.empty(),
                Optional.of(new Place("FR", text)));

        Hostile.assertHarmless(messages.noted(BEN, new AwayOutcome.Noted(7, LEAVE, clashes(14)), NOON));
        Hostile.assertHarmless(messages.holidays(BEN, holidays(text, text), NOON));
        Hostile.assertHarmless(new AwayFormMessages(PARIS, NOON).say(known));
    }

    private static List<Clash> clashes(int number) {
        return IntStream.range(0, number)
                .mapToObj(week -> clash(week, new Reason.Said()))
                .toList();
    }

    private static List<Clash> holidays(String place, String name) {
        return IntStream.range(0, 3)
                .mapToObj(week -> clash(week, new Reason.Holiday(place, name)))
                .toList();
    }

    private static Clash clash(int week, Reason reason) {
        Duration later = Duration.ofDays(7L * week);
        Span shift = new Span(SHIFT.start().plus(later), SHIFT.end().plus(later));
        return new Clash(PRIMARY, new Shift(BEN, shift), List.of(new Away(BEN, LEAVE, reason)));
    }
}
