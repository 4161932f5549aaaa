package dev.watchbell.rota.ask;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.BEN;
import static dev.watchbell.kit.Crew.CHANNEL;
import static dev.watchbell.kit.Crew.CHI;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PAYMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.Crew;
import dev.watchbell.kit.Hostile;
import dev.watchbell.kit.OnBothDatabases;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.people.People;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.picture.Bar;
import dev.watchbell.picture.Painter;
import dev.watchbell.picture.Row;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Schedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.rota.Turn;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.inbox.Afterwards;
import dev.watchbell.slack.inbox.Pictures;
import dev.watchbell.slack.message.Picture;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mon 2 March, noon in Paris. */
@OnBothDatabases
class SchedulePicturesTest {
    private static final Painter PAINTER = new Painter();

    private final Instant now = Instant.parse("2026-03-02T11:00:00Z");
    private final Database database;
    private final Crew crew;

    SchedulePicturesTest(Database database) {
        this.database = database;
        this.crew = new Crew(database, new SettableClock(now));
    }

    @Test
    void it_is_drawn_and_told_in_words_with_its_covers_and_holes() {
        crew.rotas()
                .add(
                        Crew.PRIMARY,
                        List.of(
                                new Cover(
                                        span("2026-03-03T08:00:00Z", "2026-03-04T08:00:00Z"),
                                        Optional.of(CHI),
                                        Optional.of(BEN)),
                                new Cover(
                                        span("2026-03-04T12:00:00Z", "2026-03-04T18:00:00Z"),
                                        Optional.empty(),
                                        Optional.empty())),
                        new Cause("test/1"),
                        ANA);

        Picture picture = pictures(Crew.people()).of(rotas("Payments"), window(3), PARIS, now);

        assertThat(picture.alt())
                .isEqualTo("On call in Payments, Mon 2 Mar 12:00 - Thu 5 Mar 12:00, times in Europe/Paris."
                        + " primary: ana until Tue 3 Mar 09:00, then chi for ben until Wed 4 Mar 09:00, then chi until Wed 4 Mar"
                        + " 13:00, then nobody until Wed 4 Mar 19:00, then chi until Thu 5 Mar 09:00, then ana.");
        assertThat(picture.png().get())
                .hasValueSatisfying(png -> assertThat(png).hasSizeGreaterThan(10_000));
    }

    @Test
    void stronger_layers_stand_above_and_are_empty_where_they_dont_count() {
        Layer always = layer("always", ANA);
        Layer days = new Layer(
                "days",
                layer("days", BEN).rotation(),
                List.of(new Active.Daily(LocalTime.of(9, 0), LocalTime.of(18, 0))));
        Rota rota = new Rota(List.of(always, days), List.of());
        var names = new PictureNames(Crew.people(), PAINTER::knows).of(List.of(rota));

        List<Row> rows =
                new ScheduleRows(names, span("2026-03-02T23:00:00Z", "2026-03-03T23:00:00Z")).rows(Crew.PRIMARY, rota);

        assertThat(rows).extracting(Row::label).containsExactly("primary", "days", "always");
        assertThat(rows.get(0).bars()).extracting(Bar::name).containsExactly("ana", "ben", "ana");
        assertThat(rows.get(1).bars()).extracting(Bar::name).containsExactly("ben");
    }

    @Test
    void the_fifth_schedule_is_left_to_the_words_and_each_has_its_share_of_them() {
        Team team = team("Payments");
        List<Schedule> five = List.of("a", "b", "c", "d", "e").stream()
                .map(name -> new Schedule(
                        new ScheduleId(PAYMENTS, name), crew.rotas().rota(Crew.PRIMARY)))
                .toList();
        crew.rotas().apply(team, five);

        Picture picture = pictures(Crew.people()).of(rotas("Payments"), window(91), PARIS, now);

        assertThat(picture.alt()).contains(" a: ana", " e: ana", " …").hasSizeLessThanOrEqualTo(1_000);
        assertThat(picture.png().get()).isPresent();
    }

    @Test
    void people_of_the_same_name_are_told_apart_and_letters_that_we_lack_give_way_to_the_handle() {
        People twins = new People(id -> Optional.of(new Person(
                id,
                id.value().toLowerCase(Locale.ROOT),
                id.equals(CHI) ? "田中" : "Alex",
                Optional.empty(),
                PARIS,
                true)));

        var names =
                new PictureNames(twins, PAINTER::knows).of(List.of(crew.rotas().rota(Crew.PRIMARY)));

        assertThat(names.values()).containsExactlyInAnyOrder("Alex", "Alex (u0ben)", "u0chi");
    }

    @Test
    void whatever_people_call_themselves_it_is_drawn_and_told_within_slacks_limits() {
        assertThat(Hostile.texts().limit(60)).allSatisfy(text -> {
            People hostile = new People(id -> Optional.of(new Person(id, text, text, Optional.empty(), PARIS, true)));

            Picture picture = pictures(hostile).of(rotas(text), window(7), PARIS, now);

            assertThat(picture.alt()).hasSizeLessThanOrEqualTo(1_000).doesNotContain("\n", "\u202E", "\u0000");
            assertThat(picture.png().get()).isPresent();
        });
    }

    private SchedulePictures pictures(People people) {
        SlackClient nobody = new SlackClient(URI.create("http://127.0.0.1:9/api/"), "xoxb-nobody-listens-here");
        return new SchedulePictures(
                new PictureNames(people, PAINTER::knows), PAINTER, new Pictures(nobody, database, new Afterwards()));
    }

    private TeamRotas rotas(String name) {
        return new TeamRotas(
                team(name), crew.rotas().rotas(PAYMENTS).orElseThrow().schedules(), List.of());
    }

    private static Team team(String name) {
        return new Team(PAYMENTS, name, CHANNEL, PARIS, List.of(ANA, BEN, CHI));
    }

    private static Layer layer(String name, PersonId person) {
        var start = LocalDateTime.parse("2026-03-02T00:00");
        return new Layer(name, new Rotation(Turn.DAILY, 1, start, PARIS, List.of(person)), List.of());
    }

    private Span window(int days) {
        return new Span(now, now.plus(Duration.ofDays(days)));
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}
