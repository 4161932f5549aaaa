package dev.watchbell.incident;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Incidents, what was done in them, and that something was said. */
final class IncidentStore {
    private static final String SELECT = "select id, title, severity, team, channel, opened_by, opened_at,"
            + " resolved_by, resolved_at from incident ";

    private final Database database;

    IncidentStore(Database database) {
        this.database = database;
    }

    boolean nameTaken(String name) {
        return database.with(handle -> handle.createQuery("select count(*) from incident where name = :name")
                        .bind("name", name)
                        .mapTo(long.class)
                        .one())
                > 0;
    }

    long add(String title, Severity severity, Optional<TeamId> team, String name, Incident.Deed opened) {
        return database.with(handle -> handle.createUpdate("insert into incident"
                        + " (title, severity, team, name, opened_by, opened_at, beat_at, told_until)"
                        + " values (:title, :severity, :team, :name, :by, :at, :at, :at)")
                .bind("title", title)
                .bind("severity", severity.name())
                .bind("team", team.map(TeamId::value))
                .bind("name", name)
                .bind("by", opened.by().value())
                .bind("at", opened.at())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
    }

    Optional<Incident> find(long id) {
        return one("where id = :id", id);
    }

    /** Held against every other change until the thread's transaction ends. */
    Optional<Incident> lock(long id) {
        return one("where id = :id for update", id);
    }

    private Optional<Incident> one(String where, long id) {
        return database.with(handle -> handle.createQuery(SELECT + where)
                .bind("id", id)
                .map((row, context) -> incident(row))
                .findOne());
    }

    Optional<Incident> in(ChannelId channel) {
        return database.with(handle -> handle.createQuery(SELECT + "where channel = :channel order by id desc limit 1")
                .bind("channel", channel.value())
                .map((row, context) -> incident(row))
                .findOne());
    }

    List<Incident> open() {
        return database.with(handle -> handle.createQuery(SELECT + "where resolved_at is null order by id")
                .map((row, context) -> incident(row))
                .list());
    }

    List<Incident> during(TeamId team, Span span) {
        return database.with(handle -> handle.createQuery(SELECT + "where team = :team and opened_at < :end"
                        + " and (resolved_at is null or resolved_at >= :start)"
                        + " order by case when resolved_at is null then 0 else 1 end, id")
                .bind("team", team.value())
                .bind("start", span.start())
                .bind("end", span.end())
                .map((row, context) -> incident(row))
                .list());
    }

    void opened(long id, ChannelId channel) {
        database.use(handle -> handle.execute("update incident set channel = ? where id = ?", channel.value(), id));
    }

    void resolved(long id, Incident.Deed by) {
        database.use(handle -> handle.execute(
                "update incident set resolved_by = ?, resolved_at = ? where id = ?",
                by.by().value(),
                by.at(),
                id));
    }

    long add(long incident, Entry.Kind kind, PersonId by, String text, Instant at) {
        return database.with(
                handle -> handle.createUpdate("insert into incident_entry (incident, kind, person, text, at)"
                                + " values (:incident, :kind, :person, :text, :at)")
                        .bind("incident", incident)
                        .bind("kind", kind.name())
                        .bind("person", by.value())
                        .bind("text", text)
                        .bind("at", at)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(long.class)
                        .one());
    }

    List<Entry> entries(long incident) {
        return database.with(handle -> handle.createQuery(
                        "select id, kind, person, text, at from incident_entry where incident = :incident order by id")
                .bind("incident", incident)
                .map((row, context) -> new Entry(
                        row.getLong("id"),
                        Entry.Kind.valueOf(row.getString("kind")),
                        new PersonId(row.getString("person")),
                        row.getString("text"),
                        Columns.instant(row, "at")))
                .list());
    }

    /** Slack may tell of it twice. */
    void heard(long incident, Word word) {
        database.use(handle -> handle.execute(
                "insert into incident_word (incident, ts, person, at) values (?, ?, ?, ?) on conflict do nothing",
                incident,
                word.ts(),
                word.by().value(),
                word.at()));
    }

    List<Word> words(long incident) {
        return database.with(handle -> handle.createQuery(
                        "select person, ts, at from incident_word where incident = :incident order by ts")
                .bind("incident", incident)
                .map((row, context) -> new Word(
                        new PersonId(row.getString("person")), row.getString("ts"), Columns.instant(row, "at")))
                .list());
    }

    Rhythm rhythm(long incident) {
        return database.with(handle -> handle.createQuery(
                        "select recaps, beat_at, told_until, nudged from incident where id = :id")
                .bind("id", incident)
                .map((row, context) -> new Rhythm(
                        row.getInt("recaps"),
                        Columns.instant(row, "beat_at"),
                        Columns.instant(row, "told_until"),
                        row.getBoolean("nudged")))
                .one());
    }

    void save(long incident, Rhythm rhythm) {
        database.use(handle -> handle.execute(
                "update incident set recaps = ?, beat_at = ?, told_until = ?, nudged = ? where id = ?",
                rhythm.recaps(),
                rhythm.beatAt(),
                rhythm.toldUntil(),
                rhythm.nudged(),
                incident));
    }

    private static Incident incident(ResultSet row) throws SQLException {
        Optional<Incident.Deed> resolved =
                Columns.optionalInstant(row, "resolved_at").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Incident.Deed(
                                new PersonId(row.getString("resolved_by")), Columns.instant(row, "resolved_at")));
        return new Incident(
                row.getLong("id"),
                row.getString("title"),
                Severity.valueOf(row.getString("severity")),
                Columns.optionalText(row, "team").map(TeamId::new),
                Columns.optionalText(row, "channel").map(ChannelId::new),
                new Incident.Deed(new PersonId(row.getString("opened_by")), Columns.instant(row, "opened_at")),
                resolved);
    }
}
