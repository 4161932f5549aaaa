package dev.watchbell.calendar;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.watchbell.kit.Crew;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.time.Span;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** It is Mon 2 March 2026, noon in Paris; ana has the watch, and Tue 3 March is Ben's. */
class AgendaTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final Window WINDOW = Window.around(NOW);
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant WED = Instant.parse("2026-03-04T08:00:00Z");
    private static final Rota DAILY = Crew.daily("2026-03-02T09:00", ANA, BEN, CHI);

    private final Agenda agenda = new Agenda(
            Crew.people(), channel -> Optional.of(URI.create("https://harbour.slack.com/archives/" + channel)), WINDOW);

    @Test
    void a_persons_calendar_has_their_watches_and_a_schedules_has_everybodys() {
        assertThat(agenda.of(BEN, List.of(team(DAILY))))
                .hasSize(60)
                .allSatisfy(entry -> assertThat(entry.summary()).isEqualTo("On call: payments/primary"))
                .allSatisfy(entry -> assertThat(entry.description())
                        .isEqualTo("Team: Payments\nChannel: https://harbour.slack.com/archives/C0PAYMENTS"));
        assertThat(agenda.of(PRIMARY, team(DAILY)).stream().limit(3).map(Entry::summary))
                .containsExactly("ana · payments/primary", "ben · payments/primary", "chi · payments/primary");
    }

    @Test
    void who_covers_whom_is_told_in_the_readers_zone() {
        Rota covered = DAILY.with(new Cover(new Span(TUE, TUE.plusSeconds(7200)), Optional.of(CHI), Optional.empty()));

        assertThat(entry(agenda.of(CHI, List.of(team(covered))), TUE).description())
                .endsWith("\nCovering ben");
        assertThat(entry(agenda.of(BEN, List.of(team(covered))), TUE.plusSeconds(7200))
                        .description())
                .endsWith("\nchi has: Tue 3 Mar 03:00-05:00 (America/New_York)");
        assertThat(entry(agenda.of(PRIMARY, team(covered)), TUE.plusSeconds(7200))
                        .description())
                .endsWith("\nchi has: Tue 3 Mar 09:00-11:00 (Europe/Paris)");
    }

    @Test
    void what_was_read_stays_the_same_as_days_pass() {
        Agenda later = new Agenda(agenda.people(), agenda.links(), Window.around(NOW.plusSeconds(9 * 86_400)));
        Map<String, Entry> then =
                later.of(PRIMARY, team(DAILY)).stream().collect(Collectors.toMap(Entry::uid, entry -> entry));

        assertThat(agenda.of(PRIMARY, team(DAILY)))
                .allSatisfy(entry -> assertThat(then).containsEntry(entry.uid(), entry));
    }

    @Test
    void a_hole_is_no_event() {
        Rota hole = DAILY.with(new Cover(new Span(TUE, WED), Optional.empty(), Optional.empty()));

        assertThat(agenda.of(PRIMARY, team(hole)))
                .hasSize(agenda.of(PRIMARY, team(DAILY)).size() - 1)
                .noneMatch(entry -> entry.span().contains(TUE));
    }

    @Test
    void a_watch_that_never_ends_is_shown_in_whole_months() {
        Rota always = Crew.daily("2020-03-02T09:00", ANA);

        assertThat(agenda.of(PRIMARY, team(always)))
                .singleElement()
                .extracting(Entry::span)
                .isEqualTo(new Span(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-09-01T00:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_a_calendar(String name) {
        People hostile = new People(id -> Optional.of(
                new Person(id, name, name, Optional.empty(), Crew.people().zone(id), true)));
        Rota covered = DAILY.with(new Cover(new Span(TUE, WED), Optional.of(CHI), Optional.empty()));
        Team team = new Team(Crew.PAYMENTS, name, Crew.CHANNEL, Crew.PARIS, List.of(ANA, BEN, CHI));
        List<Entry> entries = new Agenda(hostile, agenda.links(), WINDOW)
                .of(PRIMARY, new TeamRotas(team, Map.of(PRIMARY, covered), List.of())).stream()
                        .limit(3)
                        .toList();

        byte[] sent = text(entries).getBytes(StandardCharsets.UTF_8);

        String received = new String(sent, StandardCharsets.UTF_8);
        assertThat(ReadCalendar.of(received).events())
                .extracting(ReadCalendar.Event::summary, ReadCalendar.Event::description)
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> tuple(entry.summary(), entry.description()))
                        .toList());
        assertThat(received.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(received.replace("\r\n", "")).doesNotContainPattern("\\p{Cntrl}");
    }

    private static String text(List<Entry> entries) {
        return ICalendarText.of(
                "On call", entries, entries.stream().collect(Collectors.toMap(Entry::uid, entry -> new Stamp(0, NOW))));
    }

    private static Entry entry(List<Entry> entries, Instant start) {
        return entries.stream()
                .filter(entry -> entry.span().start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    private static TeamRotas team(Rota rota) {
        return new TeamRotas(
                new Team(Crew.PAYMENTS, "Payments", Crew.CHANNEL, Crew.PARIS, List.of(ANA, BEN, CHI)),
                Map.of(PRIMARY, rota),
                List.of());
    }
}
