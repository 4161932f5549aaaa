package dev.watchbell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.kit.OnPostgres;
import dev.watchbell.kit.RunningBot;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.people.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an H2 file to a real PostgreSQL, while nobody runs, and by mistake while somebody does. */
@OnPostgres
class MoveTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T07:30:00Z");
    private static final Path ROTA = Path.of("src/test/resources/stories/rotas/payments.yaml");

    private final SettableClock clock = new SettableClock(MONDAY);
    private final DatabaseUrl to;

    @TempDir
    Path folder;

    private DatabaseUrl from = DatabaseUrl.of("jdbc:h2:mem:unused");

    MoveTest(DatabaseUrl to) {
        this.to = to;
    }

    @BeforeEach
    void choose() {
        from = DatabaseUrl.of("jdbc:h2:file:" + folder.resolve("watchbell"));
    }

    @Test
    void each_row_arrives_as_it_was_and_the_file_stays_as_it_was() throws Exception {
        aBusyDay();
        byte[] file = Files.readAllBytes(file());

        Map<String, Long> moved = new Move(from, to).run();

        assertThat(Files.readAllBytes(file())).isEqualTo(file);
        assertThat(moved).containsEntry("team", 1L).containsEntry("swap", 1L).containsKey("outbox");
        assertThat(moved.get("ping")).isPositive();
        assertThat(moved.keySet()).noneMatch(table -> table.startsWith("qrtz_") || table.startsWith("flyway"));
        assertThat(rows(to, moved)).isEqualTo(rows(from, moved));
    }

    @Test
    void a_bot_runs_on_there_says_nothing_again_and_numbers_what_is_new() {
        Map<String, Long> moved = new LinkedHashMap<>();
        try (RunningBot bot = new RunningBot(clock, from)) {
            aBusyDay(bot);
            long before = bot.playground().sightings().mark();

            bot.restart(to, () -> moved.putAll(new Move(from, to).run()));

            bot.settle();
            assertThat(said(bot, before)).isEmpty();
            pressAccept(bot);
            assertThat(said(bot, before)).anyMatch(text -> text.contains("ana and ben swapped"));
            bot.playground()
                    .as("ana")
                    .say("#payments", "/oncall cover me sun"); // ana follows herself on Tuesday: chi is next
            bot.pass(Instant.parse("2026-03-04T08:00:30Z"));
            assertThat(said(bot, before))
                    .filteredOn(text -> text.contains("You have the watch"))
                    .hasSize(1);
        }

        try (Database database = Database.open(to)) {
            assertThat(numbers(database, "cover_request"))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1);
            assertThat(numbers(database, "ping"))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(moved.getOrDefault("ping", 0L).intValue());
            assertThat(places(database)).doesNotHaveDuplicates();
        }
    }

    @Test
    void what_was_numbered_and_deleted_is_not_numbered_again() {
        Database.open(from).close();
        try (Database database = Database.open(from)) {
            database.use(sql -> sql.execute("insert into person (id, handle, name, zone, active, bot)"
                    + " values ('U0ANA', 'ana', 'Ana', 'Europe/Paris', true, false)"));
            database.use(sql -> sql.execute("insert into away (person, start_at, end_at, said_at)"
                    + " values ('U0ANA', current_timestamp, current_timestamp, current_timestamp)"));
            database.use(sql -> sql.execute("delete from away"));
        }

        new Move(from, to).run();

        try (Database database = Database.open(to)) {
            database.use(sql -> sql.execute("insert into away (person, start_at, end_at, said_at)"
                    + " values ('U0ANA', current_timestamp, current_timestamp, current_timestamp)"));
            assertThat(numbers(database, "away")).singleElement().isNotEqualTo(1L);
        }
    }

    @Test
    void a_database_with_something_in_it_is_refused_and_keeps_it() {
        Database.open(from).close();
        try (Database database = Database.open(to)) {
            database.use(sql -> sql.execute("insert into catalogue (name, tier) values ('mail', 1)"));
        }

        assertRefused("the database to move to isn't empty, there are rows in catalogue: give it an empty one");

        try (Database database = Database.open(to)) {
            assertThat(count(database, "catalogue")).isEqualTo(1);
        }
    }

    @Test
    void twice_is_refused() {
        aBusyDay();
        new Move(from, to).run();

        assertThatThrownBy(() -> new Move(from, to).run())
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("the database to move to isn't empty");
    }

    @Test
    void a_database_that_a_bot_runs_on_is_refused() {
        Database.open(from).close();
        try (Database database = Database.open(to)) {
            database.use(sql -> sql.execute(
                    "insert into bell (name, rung_at) values ('pings', current_timestamp - interval '9' second)"));
        }

        assertRefused("a Watchbell runs on the database to move to: give this one an empty one");
    }

    @Test
    void a_file_that_a_bot_serves_from_is_refused() throws Exception {
        Database.open(from).close();

        try (FileChannel serving = FileChannel.open(file(), StandardOpenOption.WRITE);
                FileLock lock = serving.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertRefused("a Watchbell uses the database that is to be moved: stop it first, and leave it stopped");
        }
    }

    @Test
    void a_file_that_a_killed_bot_left_moves_with_what_was_committed() throws Exception {
        Path left = folder.resolve("left.mv.db");
        try (Database database = Database.open(from)) {
            database.use(sql -> sql.execute("insert into catalogue (name, tier) values ('mail', 1)"));
            database.transact(() -> {
                database.use(sql -> sql.execute("insert into catalogue (name, tier) values ('half', 1)"));
                copy(file(), left);
            });
        }
        DatabaseUrl killed = DatabaseUrl.of("jdbc:h2:file:" + folder.resolve("left"));
        byte[] before = Files.readAllBytes(left);

        Map<String, Long> moved = new Move(killed, to).run();

        assertThat(moved).containsEntry("catalogue", 1L);
        assertThat(Files.readAllBytes(left)).isEqualTo(before);
    }

    @Test
    void another_version_on_either_side_is_refused() {
        Database.open(from).close();
        at(from, "update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '20'");

        assertThatThrownBy(() -> new Move(from, to).run())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is of version 9999");
    }

    @Test
    void an_older_database_to_move_to_is_refused() {
        Database.open(from).close();
        at(to, "delete from flyway_schema_history where cast(version as integer) >= 20");

        assertThatThrownBy(() -> new Move(from, to).run())
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("the database to move to is of version");
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        assertRefused("there is no database at WATCHBELL_DATABASE_URL, or in ./data where that isn't set");
        assertThat(file()).doesNotExist();
    }

    @Test
    void it_leads_from_h2_to_postgresql_alone() {
        assertThatThrownBy(() -> new Move(to, to).run()).hasMessageContaining("pg_dump");
        assertThatThrownBy(() -> new Move(from, from).run()).hasMessageContaining("jdbc:postgresql://");
    }

    /** A swap is proposed, cover asked for, shifts begin: and all of it has been said. */
    private void aBusyDay() {
        try (RunningBot bot = new RunningBot(clock, from)) {
            aBusyDay(bot);
        }
    }

    private static void aBusyDay(RunningBot bot) {
        bot.apply(ROTA);
        bot.playground().as("ana").say("#payments", "/oncall swap @ben mine thu theirs tue");
        bot.playground().as("ben").say("#payments", "/oncall cover me fri");
        bot.pass(MONDAY.plus(Duration.ofHours(6))); // ben is asked in his daytime
        assertThat(said(bot, 0)).anyMatch(text -> text.contains("You have the watch"));
    }

    private static void pressAccept(RunningBot bot) {
        Seen offer = bot.playground().sightings().since(0).stream()
                .filter(seen -> seen.buttons().contains("Accept"))
                .findFirst()
                .orElseThrow();
        assertThat(bot.playground().as("ben").press(offer, "Accept").refusal()).isEmpty();
        bot.settle();
    }

    private static List<String> said(RunningBot bot, long since) {
        return bot.playground().sightings().since(since).stream()
                .filter(seen -> seen.from().equals("watchbell"))
                .map(seen -> seen.plain())
                .toList();
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(() -> new Move(from, to).run())
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }

    private static Map<String, List<Map<String, String>>> rows(DatabaseUrl url, Map<String, Long> tables) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        try (Database database = Database.open(url)) {
            tables.keySet().forEach(table -> rows.put(table, rows(database, table)));
        }
        return rows;
    }

    private static List<Map<String, String>> rows(Database database, String table) {
        return database.with(
                sql -> sql.createQuery("select * from " + table).map((row, context) -> texts(row)).list().stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
    }

    /** As instants: both drivers' old timestamps turn the year 1000 into one of Caesar's, each in its own way. */
    private static Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new TreeMap<>();
        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
            String column = row.getMetaData().getColumnName(place);
            boolean instant = row.getMetaData()
                    .getColumnTypeName(place)
                    .toLowerCase(Locale.ROOT)
                    .startsWith("timestamp");
            texts.put(
                    column,
                    instant ? Columns.optionalInstant(row, column).toString() : String.valueOf(row.getObject(place)));
        }
        return texts;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Long> numbers(Database database, String table) {
        return database.with(sql ->
                sql.createQuery("select id from " + table).mapTo(Long.class).list());
    }

    private static List<Long> places(Database database) {
        return database.with(sql ->
                sql.createQuery("select place from outbox").mapTo(Long.class).list());
    }

    private static long count(Database database, String table) {
        return database.with(sql -> sql.createQuery("select count(*) from " + table)
                .mapTo(long.class)
                .one());
    }

    private static void at(DatabaseUrl url, String sql) {
        try (Database database = Database.open(url)) {
            database.use(handle -> handle.execute(sql));
        }
    }

    private Path file() {
        return folder.resolve("watchbell.mv.db");
    }
}
