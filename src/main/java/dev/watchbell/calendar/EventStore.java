package dev.watchbell.calendar;

import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each calendar last said of each event, so that clients can be told what has changed since. */
final class EventStore {
    private final Database database;

    EventStore(Database database) {
        this.database = database;
    }

    /** What was said of an event, as a hash, and when that changed last. */
    private record Known(String content, Stamp stamp) {}

    /** Notes what a calendar says now, and answers by uid since when. Callers hold the calendar: nobody else writes then. */
    Map<String, Stamp> note(Calendar calendar, List<Entry> entries, Instant at) {
        Map<String, Known> known = known(calendar);
        Map<String, Stamp> stamps = new HashMap<>();
        for (Entry entry : entries) {
            Optional<Known> before = Optional.ofNullable(known.get(entry.uid()));
            Optional<Stamp> same = before.filter(said -> said.content().equals(entry.content()))
                    .map(Known::stamp);
            stamps.put(entry.uid(), same.orElseGet(() -> changed(calendar, entry, before, at)));
        }
        return stamps;
    }

    private Stamp changed(Calendar calendar, Entry entry, Optional<Known> before, Instant at) {
        Stamp stamp = new Stamp(before.map(said -> said.stamp().sequence() + 1).orElse(0), at);
        database.use(handle -> handle.createUpdate(
                        before.isPresent()
                                ? "update calendar_event set sequence = :sequence, content = :content,"
                                        + " changed_at = :at, ends_at = :ends where uid = :uid"
                                : "insert into calendar_event (uid, calendar, sequence, content, changed_at, ends_at)"
                                        + " values (:uid, :calendar, :sequence, :content, :at, :ends)")
                .bind("uid", entry.uid())
                .bind("calendar", calendar.key())
                .bind("sequence", stamp.sequence())
                .bind("content", entry.content())
                .bind("at", at)
                .bind("ends", entry.span().end())
                .execute());
        return stamp;
    }

    private Map<String, Known> known(Calendar calendar) {
        Map<String, Known> known = new HashMap<>();
        database.use(handle -> handle.createQuery(
                        "select uid, sequence, content, changed_at from calendar_event where calendar = :calendar")
                .bind("calendar", calendar.key())
                .map((row, context) -> Map.entry(
                        row.getString("uid"),
                        new Known(
                                row.getString("content"),
                                new Stamp(row.getInt("sequence"), Columns.instant(row, "changed_at")))))
                .forEach(one -> known.put(one.getKey(), one.getValue())));
        return known;
    }

    /** Forgets what ended before that: no calendar shows it again. */
    void forget(Calendar calendar, Instant endedBefore) {
        database.use(handle -> handle.execute(
                "delete from calendar_event where calendar = ? and ends_at < ?", calendar.key(), endedBefore));
    }
}
