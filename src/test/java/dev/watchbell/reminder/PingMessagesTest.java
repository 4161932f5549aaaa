package dev.watchbell.reminder;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.reminder.Ping.Kind;
import dev.watchbell.rota.Shift;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PingMessagesTest {
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T08:00:00Z");
    private static final Ping UPCOMING = new Ping(Kind.UPCOMING, PRIMARY, new Shift(BEN, new Span(TUE, WED)));

    private final Golden golden = new Golden("reminder");
    private final PingMessages messages = new PingMessages(Crew.people(), TUE);

    @Test
    void each_ping_reads_well() {
        Start start = start(TUE, Optional.empty(), "the queue is slow\n\nchi <looks> into it");
        Start late = start(TUE.plus(Duration.ofMinutes(6)), Optional.empty(), "");
        Start taken = start(TUE, Optional.of(TUE.plusSeconds(120)), "the queue is slow");

        golden.assertSame(
                "upcoming",
                new PingMessages(Crew.people(), TUE.minus(Duration.ofHours(1))).upcoming(UPCOMING, Optional.of(ANA)));
        golden.assertSame("start", messages.start(start));
        golden.assertSame("start-late", messages.start(late));
        golden.assertSame("start-taken", messages.start(taken));
        golden.assertSame("channel", messages.channel(start, PARIS));
        golden.assertSame("channel-taken", messages.channel(taken, PARIS));
    }

    @Test
    void five_minutes_are_not_late_yet() {
        assertThat(start(TUE.plus(Duration.ofMinutes(5)), Optional.empty(), "")
                        .told()
                        .late())
                .isFalse();
        assertThat(start(TUE.plus(Duration.ofMinutes(5)).plusMillis(1), Optional.empty(), "")
                        .told()
                        .late())
                .isTrue();
    }

    @Test
    void who_presses_in_vain_is_told_why() {
        assertThat(messages.sentence(new TakenOutcome.NotYours(BEN), ANA))
                .isEqualTo("This watch is ben’s: only they can say that they have it.");
        assertThat(messages.sentence(new TakenOutcome.AlreadyTaken(TUE), BEN))
                .isEqualTo("You said so already, at Tue 3 Mar 03:00 (America/New_York).");
        assertThat(messages.sentence(new TakenOutcome.Over(), BEN)).startsWith("This watch is over");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_and_no_note_breaks_a_message(String text) {
        People hostile = new People(id -> Optional.of(
                new Person(id, text, text, Optional.empty(), Crew.people().zone(id), true)));
        PingMessages broken = new PingMessages(hostile, TUE);
        Start start = start(TUE.plus(Duration.ofHours(1)), Optional.empty(), text);

        Hostile.assertHarmless(broken.start(start));
        Hostile.assertHarmless(broken.channel(start, PARIS));
        Hostile.assertHarmless(broken.upcoming(UPCOMING, Optional.of(ANA)));
        Hostile.assertOnlyMoments(broken.sentence(new TakenOutcome.NotYours(BEN), ANA));
        assertThat(broken.start(start).text().lines().skip(2)).allMatch(line -> line.startsWith("> "));
    }

    private static Start start(Instant toldAt, Optional<Instant> takenAt, String note) {
        Told told = new Told(5, Kind.START, PRIMARY, TUE, BEN, toldAt, takenAt);
        return new Start(told, WED, Optional.of(ANA), Optional.of(note).filter(kept -> !kept.isBlank()));
    }
}
