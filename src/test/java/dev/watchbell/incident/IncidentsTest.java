package dev.watchbell.incident;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.directory.Permalinks;
import dev.watchbell.store.Database;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** It is Mon 2 March, noon in Paris; Ana has the watch. Slack isn't there: what is to be said waits in the outbox. */
@OnBothDatabases
class IncidentsTest {
    private static final ChannelId ROOM = new ChannelId("C0ROOM");
    private static final Duration HOUR = Duration.ofHours(1);

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Database database;
    private final Crew crew;
    private final Incidents incidents;

    IncidentsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        SlackClient nobody = new SlackClient(URI.create("http://127.0.0.1:9/api/"), "xoxb-nobody-listens-here");
        IncidentOutlets outlets = new IncidentOutlets(crew.outbox(), new Permalinks(database, nobody));
        incidents = new Incidents(database, crew.rotas(), Crew.people(), outlets, clock);
    }

    @Test
    void opening_asks_for_a_channel_and_tells_the_team() {
        Incident incident = opened("checkout is slow");

        assertThat(crew.said(CHANNEL.value()))
                .singleElement()
                .asString()
                .startsWith("*sev2* · checkout is slow · open since ");
        assertThat(crew.outbox().pending()).isEqualTo(2);
        assertThat(incident.team()).contains(Crew.PAYMENTS);
    }

    @Test
    void a_second_click_opens_no_second_incident() {
        Incident first = opened("checkout is slow");

        IncidentOutcome again = incidents.open(BEN, CHANNEL, Severity.SEV2, "checkout is slow");

        assertThat(again).isEqualTo(new IncidentOutcome.OpenAlready(first));
        assertThat(incidents.open()).hasSize(1);
    }

    @Test
    void thirty_in_a_minute_are_thirty_with_a_name_each() {
        for (int i = 0; i < 30; i++) {
            opened("🔥".repeat(i + 1));
        }

        assertThat(incidents.open()).hasSize(30);
        assertThat(names()).doesNotHaveDuplicates().hasSize(30);
    }

    @Test
    void a_stranger_opens_and_resolves_nothing() {
        PersonId stranger = new PersonId("U0STRANGER");
        Incident incident = opened("checkout is slow");

        assertThat(incidents.open(stranger, CHANNEL, Severity.SEV1, "x")).isInstanceOf(IncidentOutcome.Stranger.class);
        assertThat(incidents.resolve(stranger, incident.id(), "")).isInstanceOf(IncidentOutcome.Stranger.class);
        assertThat(incidents.open()).hasSize(1);
    }

    @Test
    void it_is_resolved_once() {
        Incident incident = inRoom("checkout is slow");
        clock.advance(HOUR);

        assertThat(incidents.resolve(ANA, incident.id(), "rolled back")).isInstanceOf(IncidentOutcome.Resolved.class);
        assertThat(incidents.resolve(BEN, incident.id(), "me too"))
                .isInstanceOfSatisfying(
                        IncidentOutcome.ResolvedAlready.class,
                        already -> assertThat(already.incident().resolved())
                                .contains(new Incident.Deed(ANA, clock.instant())));
        assertThat(crew.said(ROOM.value()))
                .filteredOn(text -> text.startsWith("Final recap"))
                .hasSize(1);
    }

    @Test
    void a_recap_comes_on_the_beat_and_once_however_many_look() {
        Incident incident = inRoom("checkout is slow");
        incidents.note(ANA, incident.id(), "the queue is full");
        assertThat(incidents.beat(clock.instant())).contains(clock.instant().plus(HOUR));
        clock.advance(HOUR);

        Instant now = clock.instant();
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(looker -> CompletableFuture.runAsync(
                                () -> assertThat(incidents.beat(now)).contains(now.plus(HOUR))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(recaps()).hasSize(1);
    }

    @Test
    void silence_is_told_to_who_opened_it_once() {
        inRoom("checkout is slow");

        for (int hour = 0; hour < 4; hour++) {
            clock.advance(HOUR);
            incidents.beat(clock.instant());
        }

        assertThat(recaps()).isEmpty();
        assertThat(crew.said(BEN.value()))
                .filteredOn(text -> text.startsWith("Nothing has happened"))
                .hasSize(1);
    }

    @Test
    void after_hours_without_us_one_recap_tells_it_all() {
        Incident incident = inRoom("checkout is slow");
        incidents.note(ANA, incident.id(), "the queue is full");
        clock.advance(Duration.ofHours(5));

        Optional<Instant> next = incidents.beat(clock.instant());

        assertThat(recaps()).hasSize(1);
        assertThat(next).contains(clock.instant().plus(HOUR));
    }

    @Test
    void what_is_said_elsewhere_and_what_comes_twice_counts_for_nothing() {
        Incident incident = inRoom("checkout is slow");
        Word word = new Word(ANA, "1772449200.000100", clock.instant());

        incidents.heard(ROOM, word);
        incidents.heard(ROOM, word);
        incidents.heard(CHANNEL, word);

        assertThat(incidents.recap(incident).words()).isEqualTo(1);
    }

    private Incident opened(String title) {
        IncidentOutcome outcome = incidents.open(BEN, CHANNEL, Severity.SEV2, title);
        return ((IncidentOutcome.Opened) outcome).incident();
    }

    /** Opened, and its channel too. */
    private Incident inRoom(String title) {
        Incident incident = opened(title);
        database.use(
                handle -> handle.execute("update incident set channel = ? where id = ?", ROOM.value(), incident.id()));
        return incidents.find(incident.id()).orElseThrow();
    }

    private List<String> recaps() {
        return crew.said(ROOM.value()).stream()
                .filter(text -> text.startsWith("Recap "))
                .toList();
    }

    private List<String> names() {
        return database.with(handle -> handle.createQuery("select name from incident")
                .mapTo(String.class)
                .list());
    }
}
