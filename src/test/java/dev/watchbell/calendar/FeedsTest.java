package dev.watchbell.calendar;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.calendar.Calendar.OfPerson;
import dev.watchbell.calendar.Calendar.OfSchedule;
import dev.watchbell.calendar.FeedOutcome.Made;
import dev.watchbell.calendar.ReadCalendar.Event;
import dev.watchbell.kit.Crew;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Wanted;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ana has Thu 5 March, Ben has Tue 3 March; it is Mon 2 March, noon in Paris. */
@OnBothDatabases
class FeedsTest {
    private static final Instant TUE = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant THU = Instant.parse("2026-03-05T08:00:00Z");
    private static final OfSchedule SCHEDULE = new OfSchedule(PRIMARY);

    private final SettableClock clock = SettableClock.at("2026-03-02T11:00:00Z");
    private final Set<PersonId> left = ConcurrentHashMap.newKeySet();
    private final Database database;
    private final Crew crew;
    private final Feeds feeds;

    FeedsTest(Database database) {
        this.database = database;
        crew = new Crew(database, clock);
        People people = new People(id -> Crew.people().known().apply(id).map(this::still));
        feeds = new Feeds(
                database,
                crew.rotas(),
                people,
                channel -> Optional.of(URI.create("https://harbour.slack.com/archives/" + channel)),
                Optional.of(URI.create("https://watchbell.example.com")),
                clock);
    }

    @Test
    void an_address_is_told_once_and_leads_to_the_calendar() {
        Made made = made(ANA, new OfPerson(ANA));

        assertThat(made.address().toString())
                .matches("https://watchbell\\.example\\.com/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(read(made)).isPresent();
        assertThat(feeds.ask(ANA, new OfPerson(ANA)))
                .isEqualTo(new FeedOutcome.There(new Feed(ANA, new OfPerson(ANA), clock.instant())));
    }

    @Test
    void nothing_that_is_kept_opens_a_calendar() {
        Made made = made(ANA, new OfPerson(ANA));

        String row = database.with(handle -> handle.createQuery("select * from calendar_feed")
                .mapToMap()
                .one()
                .toString());

        assertThat(row).contains("U0ANA").doesNotContain(secret(made));
        assertThat(feeds.read(hash())).isEmpty();
        assertThat(new Secret("abc")).hasToString("(secret)");
    }

    @Test
    void a_new_address_ends_the_old_one_and_turning_off_ends_both() {
        Made old = made(ANA, SCHEDULE);

        Made renewed = (Made) feeds.renew(ANA, SCHEDULE);

        assertThat(renewed.instead()).isTrue();
        assertThat(read(old)).isEmpty();
        assertThat(read(renewed)).isPresent();
        assertThat(feeds.turnOff(ANA, SCHEDULE)).isEqualTo(new FeedOutcome.Off(SCHEDULE));
        assertThat(read(renewed)).isEmpty();
        assertThat(feeds.turnOff(ANA, SCHEDULE)).isEqualTo(new FeedOutcome.NoneThere(SCHEDULE));
    }

    @Test
    void a_colleagues_address_for_the_same_schedule_is_theirs_alone() {
        Made anas = made(ANA, SCHEDULE);
        Made bens = made(BEN, SCHEDULE);

        feeds.turnOff(ANA, SCHEDULE);

        assertThat(read(anas)).isEmpty();
        assertThat(read(bens)).isPresent();
    }

    @Test
    void whoever_has_left_reads_nothing_any_more() {
        Made own = made(ANA, new OfPerson(ANA));
        Made schedule = made(ANA, SCHEDULE);

        left.add(ANA);

        assertThat(read(own)).isEmpty();
        assertThat(read(schedule)).isEmpty();
    }

    @Test
    void a_schedule_that_has_ended_leaves_an_empty_calendar() {
        ScheduleId second = crew.schedule("second", Crew.daily("2026-03-02T09:00", BEN));
        Made made = made(BEN, new OfSchedule(second));
        assertThat(events(made)).isNotEmpty();

        Team team = crew.rotas().team(Crew.PAYMENTS).orElseThrow();
        Team inFile = new Team(
                team.id(),
                team.name(),
                team.channel(),
                team.zone(),
                team.members(),
                team.settings(),
                Optional.of("payments.yaml"));
        Schedule primary = new Schedule(PRIMARY, crew.rotas().rota(PRIMARY));
        crew.rotas().apply(Wanted.byFile(inFile, List.of(primary)));

        assertThat(crew.rotas().schedules(Crew.PAYMENTS)).doesNotContain(second);
        assertThat(events(made)).isEmpty();
        assertThat(feeds.renew(BEN, new OfSchedule(second))).isEqualTo(new FeedOutcome.Gone());
    }

    @Test
    void a_calendar_in_which_nothing_changes_is_the_same_text_all_day() {
        Made made = made(ANA, SCHEDULE);
        String first = read(made).orElseThrow().tag();

        clock.advance(Duration.ofHours(12));

        assertThat(read(made).orElseThrow().tag()).isEqualTo(first);
    }

    @Test
    void a_swap_changes_two_events_of_the_schedule_and_moves_two_between_people() {
        Made schedule = made(CHI, SCHEDULE);
        Made anas = made(ANA, new OfPerson(ANA));
        Map<String, Event> before = byUid(schedule);
        Set<String> hers = byUid(anas).keySet();
        clock.advance(Duration.ofHours(1));

        lay("swap/1", new Span(THU, THU.plus(Duration.ofDays(1))), BEN, ANA);
        lay("swap/1", new Span(TUE, TUE.plus(Duration.ofDays(1))), ANA, BEN);

        Map<String, Event> after = byUid(schedule);
        assertThat(after.keySet()).isSubsetOf(before.keySet());
        assertThat(after.values())
                .filteredOn(event -> !event.equals(before.get(event.uid())))
                .allMatch(event -> event.sequence() == 1 && event.changedAt().equals(clock.instant()))
                .extracting(Event::summary)
                .contains("ana · payments/primary", "ben · payments/primary");
        assertThat(byUid(anas).keySet()).isNotEqualTo(hers);
    }

    @Test
    void an_event_that_is_covered_and_comes_back_counts_on() {
        Made schedule = made(CHI, SCHEDULE);
        Event before = event(byUid(schedule), TUE);

        lay("cover/1", new Span(TUE, TUE.plus(Duration.ofHours(24))), ANA, BEN);
        Event covered = byUid(schedule).values().stream()
                .filter(event -> event.description().contains("Covering ben"))
                .findFirst()
                .orElseThrow();
        crew.rotas().cancel(new Cause("cover/1"));

        assertThat(covered.sequence()).isEqualTo(1);
        assertThat(event(byUid(schedule), TUE).uid()).isEqualTo(before.uid());
        assertThat(byUid(schedule))
                .hasEntrySatisfying(
                        covered.uid(), again -> assertThat(again.sequence()).isEqualTo(2));
    }

    @Test
    void many_readers_at_once_count_each_change_once() throws Exception {
        Made anas = made(ANA, SCHEDULE);
        Made bens = made(BEN, SCHEDULE);
        Set<String> tags = atOnce(16, anas, bens);

        lay("cover/1", new Span(TUE, TUE.plus(Duration.ofHours(3))), CHI, BEN);

        assertThat(tags).hasSize(1);
        assertThat(atOnce(16, anas, bens)).hasSize(1).doesNotContainAnyElementsOf(tags);
        assertThat(byUid(anas).values()).extracting(Event::sequence).containsOnly(0, 1);
        assertThat(byUid(anas).values())
                .filteredOn(event -> event.sequence() == 1)
                .hasSize(1);
    }

    @Test
    void what_is_shown_no_more_is_forgotten() {
        Made made = made(ANA, SCHEDULE);
        byUid(made);

        clock.set(clock.instant().plus(Duration.ofDays(100)));
        Set<String> shown = byUid(made).keySet();

        Set<String> kept = new HashSet<>(database.with(handle -> handle.createQuery("select uid from calendar_event")
                .mapTo(String.class)
                .list()));
        assertThat(kept).containsAll(shown).hasSizeLessThanOrEqualTo(shown.size() + 1);
    }

    private Person still(Person person) {
        return new Person(
                person.id(),
                person.handle(),
                person.name(),
                person.email(),
                person.zone(),
                !left.contains(person.id()));
    }

    /** What so many readers of each of these addresses see. */
    private Set<String> atOnce(int readers, Made... addresses) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(readers * addresses.length);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                for (Made made : addresses) {
                    running.add(pool.submit(() -> read(made).orElseThrow().tag()));
                }
            }
            Set<String> tags = new HashSet<>();
            for (Future<String> one : running) {
                tags.add(one.get());
            }
            return tags;
        } finally {
            pool.shutdownNow();
        }
    }

    private void lay(String cause, Span span, PersonId by, PersonId replaces) {
        Cover cover = new Cover(span, Optional.of(by), Optional.of(replaces));
        crew.rotas().add(PRIMARY, List.of(cover), new Cause(cause), by);
    }

    private Made made(PersonId by, Calendar calendar) {
        return (Made) feeds.ask(by, calendar);
    }

    private Optional<Page> read(Made made) {
        return feeds.read(secret(made));
    }

    private List<Event> events(Made made) {
        return ReadCalendar.of(read(made).orElseThrow().text()).events();
    }

    private Map<String, Event> byUid(Made made) {
        return events(made).stream().collect(Collectors.toMap(Event::uid, event -> event));
    }

    private static Event event(Map<String, Event> events, Instant start) {
        return events.values().stream()
                .filter(event -> event.start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    private String hash() {
        return database.with(handle -> handle.createQuery("select secret_hash from calendar_feed")
                .mapTo(String.class)
                .one());
    }

    private static String secret(Made made) {
        return made.address().getPath().replaceFirst(".*/", "").replace(".ics", "");
    }
}
