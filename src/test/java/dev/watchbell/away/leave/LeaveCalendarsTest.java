package dev.watchbell.away.leave;

import static dev.watchbell.kit.Crew.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben gives the address of his calendar on Mon 2 March, at noon in Paris. */
@OnBothDatabases
class LeaveCalendarsTest {
    private static final String VACATION = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260406
            SUMMARY:Vacation in a secret place
            END:VEVENT
            END:VCALENDAR
            """;

    private static final Span YEAR =
            new Span(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2027-03-02T00:00:00Z"));

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private volatile String shown = VACATION;
    private final AtomicInteger asked = new AtomicInteger();
    private final Crew crew;
    private final LeaveCalendars calendars;
    private final Database database;
    private HttpServer server;

    LeaveCalendarsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        calendars = new LeaveCalendars(
                database, new LeaveFetch(Reach.THIS_MACHINE_TOO), crew.outbox(), Crew.people(), clock);
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/private-7f3a.ics", exchange -> {
            asked.incrementAndGet();
            byte[] body = shown.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 500 : 200, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void what_a_calendar_says_is_known_and_it_is_read_again_every_three_hours() {
        give();

        assertThat(calendars.read(clock.instant())).contains(clock.instant().plus(Duration.ofHours(3)));
        assertThat(calendars.between(BEN, YEAR)).hasSize(1);
        assertThat(crew.said(BEN.value())).hasSize(1);
        calendars.read(clock.instant());
        assertThat(asked).hasValue(1);

        shown = VACATION.replace("20260406", "20260407");
        clock.advance(Duration.ofHours(3));
        calendars.read(clock.instant());
        assertThat(calendars.between(BEN, YEAR))
                .singleElement()
                .extracting(Span::start)
                .isEqualTo(Instant.parse("2026-04-07T04:00:00Z"));
        assertThat(crew.said(BEN.value())).hasSize(1);
    }

    @Test
    void while_it_cant_be_read_the_last_that_it_said_holds_and_its_owner_is_told_once_after_a_day() {
        give();
        calendars.read(clock.instant());
        shown = "";

        for (int hour = 0; hour < 60; hour++) {
            clock.advance(Duration.ofHours(1));
            calendars.read(clock.instant());
            assertThat(crew.said(BEN.value())).hasSize(hour < 26 ? 1 : 2);
        }

        assertThat(calendars.between(BEN, YEAR)).hasSize(1);
        assertThat(crew.said(BEN.value())).hasSize(2).last().asString().contains("500");
    }

    @Test
    void what_is_no_calendar_is_told_at_once() {
        shown = "<html>Sign in</html>";
        give();

        calendars.read(clock.instant());

        assertThat(crew.said(BEN.value())).singleElement().asString().contains("no iCalendar");
    }

    @Test
    void nothing_but_when_is_kept_and_the_address_is_told_nobody() {
        give();
        calendars.read(clock.instant());

        assertThat(String.join(" ", crew.said(BEN.value()))).doesNotContain("7f3a", "secret place");
        assertThat(calendars.of(BEN).orElseThrow().toString()).doesNotContain("7f3a");
        assertThat(database.<Integer>with(
                        handle -> handle.createQuery("select count(*) from outbox where content like '%7f3a%'")
                                .mapTo(Integer.class)
                                .one()))
                .isZero();
    }

    @Test
    void what_is_forgotten_is_gone() {
        give();
        calendars.read(clock.instant());

        calendars.forget(BEN);

        assertThat(calendars.of(BEN)).isEmpty();
        assertThat(calendars.between(BEN, YEAR)).isEmpty();
        assertThat(calendars.read(clock.instant().plus(Duration.ofDays(1)))).isEmpty();
    }

    private void give() {
        assertThat(calendars.give(BEN, "http://127.0.0.1:" + server.getAddress().getPort() + "/private-7f3a.ics"))
                .isTrue();
    }
}
