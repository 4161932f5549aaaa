package dev.watchbell.handoff.week;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.DAN;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Trigger;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dan, in Lisbon, leads the team in Paris; it is Tuesday. */
@OnBothDatabases
class MondayWordTest {
    private static final Instant MONDAY = Instant.parse("2026-03-09T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final SettableClock clock = SettableClock.at("2026-03-03T11:00:00Z");
    private final Database database;
    private final Crew crew;

    MondayWordTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        crew.decide(settings -> settings.withLeads(List.of(DAN)));
        assertThat(monday().look(clock.instant())).contains(MONDAY);
    }

    @Test
    void on_monday_each_lead_is_told_once_what_was_not_accepted() {
        passed(MONDAY.minus(Duration.ofDays(2)), 1, null);
        passed(MONDAY.minus(Duration.ofDays(3)), 1, "the queue");
        passed(MONDAY.minus(Duration.ofDays(4)), 0, null);
        passed(MONDAY.minus(Duration.ofDays(8)), 1, null);

        monday().look(MONDAY.minusSeconds(1));
        assertThat(crew.said(DAN.value())).isEmpty();
        monday().look(MONDAY.plus(HOUR));
        monday().look(MONDAY.plus(HOUR));

        assertThat(crew.said(DAN.value()))
                .containsExactly("*Payments*: a handoff of the last week was not accepted."
                        + "\n• Sat 7 Mar 08:00, primary: ana to ben, *not accepted*"
                        + "\nAll of them: /oncall handoff list\nTimes are in your zone, Europe/Lisbon.");
    }

    @Test
    void where_all_were_accepted_or_never_written_nobody_is_told() {
        passed(MONDAY.minus(Duration.ofDays(3)), 1, "the queue");
        passed(MONDAY.minus(Duration.ofDays(4)), 0, null);

        monday().look(MONDAY);

        assertThat(crew.said(DAN.value())).isEmpty();
    }

    @Test
    void a_bot_that_was_down_all_monday_waits_for_the_next() {
        passed(MONDAY.minus(Duration.ofDays(2)), 1, null);

        assertThat(monday().look(MONDAY.plus(Duration.ofDays(1)))).contains(MONDAY.plus(Duration.ofDays(7)));

        assertThat(crew.said(DAN.value())).isEmpty();
    }

    @Test
    void replicas_that_look_at_once_tell_once() throws Exception {
        passed(MONDAY.minus(Duration.ofDays(2)), 1, null);
        ExecutorService replicas = Executors.newFixedThreadPool(8);
        List<Future<?>> looks = new ArrayList<>();
        for (int look = 0; look < 16; look++) {
            looks.add(replicas.submit(() -> monday().look(MONDAY)));
        }
        for (Future<?> look : looks) {
            look.get();
        }
        replicas.shutdownNow();

        assertThat(crew.said(DAN.value())).hasSize(1);
    }

    @Test
    void the_list_is_for_members_and_leads() {
        clock.set(MONDAY);
        passed(MONDAY.minus(Duration.ofDays(2)), 1, null);
        passed(MONDAY.plus(HOUR), 1, null);

        assertThat(list(DAN, Crew.CHANNEL)).contains("Sat 7 Mar 08:00").doesNotContain("Mon 9 Mar");
        assertThat(list(BEN, new ChannelId("C0ELSEWHERE"))).contains("Sat 7 Mar 03:00");
        assertThat(list(new PersonId("U0EVE"), Crew.CHANNEL))
                .isEqualTo("The handoffs of Payments are for its members and leads.");
        assertThat(list(new PersonId("U0EVE"), new ChannelId("C0ELSEWHERE"))).startsWith("You are in no team");
    }

    private String list(PersonId by, ChannelId in) {
        WeekHandlers handlers = new WeekHandlers(new Weeks(database), crew.rotas(), Crew.people(), clock);
        Reply reply = handlers.list(new Command("/oncall", "handoff", "list", by, in, "x", new Trigger("1")));
        return ((Reply.Private) reply).message().text();
    }

    private MondayWord monday() {
        return new MondayWord(database, crew.rotas(), new Weeks(database), crew.outbox(), Crew.people());
    }

    private void passed(Instant at, int revision, @Nullable String readBack) {
        Instant accepted = at.minusSeconds(60);
        Optional<String> word = Optional.ofNullable(readBack);
        database.use(handle -> handle.createUpdate("insert into handoff"
                        + " (schedule, shift_start, outgoing, passes_at, incoming, revision, accepted_by, accepted_at, read_back)"
                        + " values (:schedule, :start, :out, :at, :in, :revision, :by, :accepted, :word)")
                .bind("schedule", PRIMARY.toString())
                .bind("start", at.minus(Duration.ofDays(1)))
                .bind("out", ANA.value())
                .bind("at", at)
                .bind("in", BEN.value())
                .bind("revision", revision)
                .bind("by", word.map(some -> BEN.value()))
                .bind("accepted", word.map(some -> accepted))
                .bind("word", word)
                .execute());
    }
}
