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
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Offer;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PingMessagesTest {
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T08:00:00Z");
    private static final Shift BENS = new Shift(BEN, new Span(TUE, WED));
    private static final Shift ANAS = new Shift(ANA, new Span(TUE.minus(Duration.ofDays(1)), TUE));
    private static final Told UPCOMING =
            told(Kind.UPCOMING, Duration.ofHours(1), TUE.minus(Duration.ofHours(1)), Optional.empty());
    private static final List<String> READY = List.of("laptop", "phone <b>", "access");
    static final Ways WAYS = new Ways(
            new Offer<>(watch -> Blocks.button("Swap a shift", "swap", "")),
            new Offer<>(watch -> Blocks.button("Ask for cover", "cover", "")),
            new Offer<>(watch -> Blocks.button("Not ready", "not.ready", "")));

    private final Golden golden = new Golden("reminder");
    private final PingMessages messages = new PingMessages(Crew.people(), WAYS, TUE);

    @Test
    void each_ping_reads_well() {
        Start start = start(TUE, Optional.empty(), "the queue is slow\n\nchi <looks> into it");
        Start late = start(TUE.plus(Duration.ofMinutes(6)), Optional.empty(), "");
        Start taken = start(TUE, Optional.of(TUE.plusSeconds(120)), "the queue is slow");

        golden.assertSame(
                "upcoming",
                new PingMessages(Crew.people(), WAYS, TUE.minus(Duration.ofHours(1)))
                        .upcoming(UPCOMING, BENS, Optional.of(ANA), READY));
        golden.assertSame("start", messages.start(start));
        golden.assertSame("start-late", messages.start(late));
        golden.assertSame("start-taken", messages.start(taken));
        golden.assertSame("channel", messages.channel(start, PARIS));
        golden.assertSame("channel-taken", messages.channel(taken, PARIS));
        golden.assertSame("again", messages.again(start));
        golden.assertSame("again-taken", messages.again(taken));
        golden.assertSame("unanswered", messages.unanswered(start, PARIS, true));
        golden.assertSame("unanswered-taken", messages.unanswered(taken, PARIS, true));
        golden.assertSame("end", messages.end(PRIMARY, ANAS, Optional.of(BENS), Optional.empty()));
        golden.assertSame("end-taken", messages.end(PRIMARY, ANAS, Optional.of(BENS), Optional.of(TUE)));
        golden.assertSame(
                "end-gap",
                messages.end(
                        PRIMARY,
                        new Shift(ANA, new Span(TUE.minus(Duration.ofDays(1)), TUE.minus(Duration.ofHours(12)))),
                        Optional.of(BENS),
                        Optional.empty()));
        golden.assertSame("end-nobody", messages.end(PRIMARY, ANAS, Optional.empty(), Optional.empty()));
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
        assertThat(new TakenMessages(Crew.people(), TUE).sentence(new TakenOutcome.NotYours(BEN), ANA))
                .isEqualTo("This watch is ben’s: only they can say that they have it.");
        assertThat(new TakenMessages(Crew.people(), TUE).sentence(new TakenOutcome.AlreadyTaken(TUE), BEN))
                .isEqualTo("You said so already, at Tue 3 Mar 03:00 (America/New_York).");
        assertThat(new TakenMessages(Crew.people(), TUE).sentence(new TakenOutcome.Over(), BEN))
                .startsWith("This watch is over");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_and_no_note_breaks_a_message(String text) {
        People hostile = new People(id -> Optional.of(
                new Person(id, text, text, Optional.empty(), Crew.people().zone(id), true)));
        PingMessages broken = new PingMessages(hostile, WAYS, TUE);
        Start start = start(TUE.plus(Duration.ofHours(1)), Optional.empty(), text);

        Hostile.assertHarmless(broken.start(start));
        Hostile.assertHarmless(broken.channel(start, PARIS));
        Hostile.assertHarmless(broken.upcoming(UPCOMING, BENS, Optional.of(ANA), List.of(text)));
        Hostile.assertHarmless(broken.again(start));
        Hostile.assertHarmless(broken.unanswered(start, PARIS, true));
        Hostile.assertHarmless(broken.end(PRIMARY, ANAS, Optional.of(BENS), Optional.empty()));
        Hostile.assertOnlyMoments(new TakenMessages(hostile, TUE).sentence(new TakenOutcome.NotYours(BEN), ANA));
        assertThat(broken.start(start).text().lines().skip(2).filter(line -> !line.startsWith("Do you have: ")))
                .allMatch(line -> line.startsWith("> "));
    }

    private static Start start(Instant toldAt, Optional<Instant> takenAt, String note) {
        return new Start(
                told(Kind.START, Duration.ZERO, toldAt, takenAt),
                WED,
                Optional.of(ANA),
                Optional.of(note).filter(kept -> !kept.isBlank()),
                READY);
    }

    private static Told told(Kind kind, Duration lead, Instant toldAt, Optional<Instant> takenAt) {
        return new Told(5, kind, lead, PRIMARY, TUE, BEN, toldAt, takenAt, Optional.empty(), Optional.empty());
    }
}
