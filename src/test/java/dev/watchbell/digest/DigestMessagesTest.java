package dev.watchbell.digest;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.check.Checked;
import dev.watchbell.check.rule.Finding;
import dev.watchbell.check.rule.Rule;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.MessageJson;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestMessagesTest {
    private static final Instant MON = Instant.parse("2026-03-09T08:00:00Z");
    private static final ScheduleId SECONDARY = new ScheduleId(PAYMENTS, "secondary");
    private static final Span WEEK = new Span(MON, MON.plus(Duration.ofDays(7)));
    private static final Finding HOLE = new Finding(
            Rule.HOLE, "payments/primary", Optional.of(day(3)), "nobody is on call", "In payments.yaml: list people");

    private final Golden golden = new Golden("digest");

    @Test
    void a_week_reads_well_with_all_there_is_and_with_nothing_but_who_has_it() {
        Digest full = digest("Payments", Map.of(), List.of(new Leg(PRIMARY, BEN, day(1))), List.of(HOLE));
        Digest quiet = new Digest(
                team("Payments"),
                WEEK,
                Map.of(PRIMARY, List.of(new Shift(ANA, WEEK))),
                List.of(),
                List.of(),
                checked("Payments", List.of()));

        DigestMessages messages = new DigestMessages(Crew.people(), MON);
        golden.assertSame("full", messages.week(full));
        golden.assertSame("quiet", messages.week(quiet));
    }

    @Test
    void of_many_shifts_and_schedules_the_first_are_told_and_where_the_rest_is() {
        List<Shift> many = IntStream.range(0, 168)
                .mapToObj(hour -> new Shift(
                        hour % 2 == 0 ? ANA : CHI,
                        new Span(MON.plus(Duration.ofHours(hour)), MON.plus(Duration.ofHours(hour + 1)))))
                .toList();
        Map<ScheduleId, List<Shift>> schedules = new LinkedHashMap<>();
        IntStream.range(0, 30).forEach(number -> schedules.put(new ScheduleId(PAYMENTS, "s" + number), many));
        Digest digest = digest(
                "Payments",
                schedules,
                Collections.nCopies(40, new Leg(PRIMARY, BEN, day(1))),
                Collections.nCopies(9, HOLE));

        Message message = new DigestMessages(Crew.people(), MON).week(digest);

        Limits.check(message);
        assertThat(MessageJson.write(message))
                .contains(
                        "and 160 more: `/oncall schedule payments`",
                        "And 22 more schedules",
                        "and 33 more",
                        "And 4 more: `/oncall check payments`");
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_week(String text) {
        People people = new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), PARIS, true)));
        Finding finding = new Finding(Rule.AWAY, text, Optional.of(day(2)), text, text);
        Digest digest = digest(text, Map.of(), List.of(new Leg(PRIMARY, BEN, day(1))), Collections.nCopies(9, finding));

        Message message = new DigestMessages(people, MON).week(digest);

        Hostile.assertHarmless(message);
        Limits.check(message);
        assertThat(message.text()).endsWith("Times are in Europe/Paris.");
    }

    private static Digest digest(
            String team, Map<ScheduleId, List<Shift>> more, List<Leg> covers, List<Finding> findings) {
        Map<ScheduleId, List<Shift>> watches = new LinkedHashMap<>();
        watches.put(PRIMARY, List.of(shift(ANA, 0), shift(BEN, 1), shift(CHI, 2)));
        watches.put(SECONDARY, List.of());
        watches.putAll(more);
        Leg given = new Leg(PRIMARY, ANA, day(0));
        return new Digest(team(team), WEEK, watches, covers, List.of(given), checked(team, findings));
    }

    private static Checked checked(String team, List<Finding> findings) {
        return new Checked(team(team), findings, List.of(), PARIS, MON);
    }

    private static Team team(String name) {
        return new Team(PAYMENTS, name, CHANNEL, PARIS, List.of());
    }

    private static Shift shift(PersonId person, int day) {
        return new Shift(person, day(day));
    }

    private static Span day(int number) {
        Instant start = MON.plus(Duration.ofDays(number));
        return new Span(start, start.plus(Duration.ofDays(1)));
    }
}
