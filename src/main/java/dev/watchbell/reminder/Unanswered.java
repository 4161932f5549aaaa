package dev.watchbell.reminder;

import dev.watchbell.people.Team;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Starts that nobody answered: asked again, then told to others.
 *
 * <p>The wait counts from when Slack took the message: while Slack is away nobody can answer.
 */
final class Unanswered {
    /** How soon to look whether Slack has taken the message. */
    private static final Duration LISTEN = Duration.ofSeconds(30);

    private final PingStore store;
    private final Watches watches;
    private final PingVoice voice;

    Unanswered(Database database, Watches watches, PingVoice voice) {
        this.store = new PingStore(database);
        this.watches = watches;
        this.voice = voice;
    }

    /**
     * Does what is due about the shift that is on.
     *
     * @return when to look again
     */
    Optional<Instant> look(ScheduleId schedule, Shift on, Team team, Instant now) {
        List<Duration> waits = team.settings().pings().answer();
        if (waits.isEmpty()) {
            return Optional.empty();
        }
        return store.told(schedule, on.span().start()).stream()
                .filter(told -> told.unanswered() && told.person().equals(on.person()))
                .filter(told -> told.raisedAt().isEmpty())
                .findFirst()
                .map(told -> look(watches.start(told, on.span().end()), team, waits, now));
    }

    private Instant look(Start start, Team team, List<Duration> waits, Instant now) {
        Told told = start.told();
        boolean asked = told.askedAt().isPresent();
        Optional<Instant> due = voice.heard(told).map(at -> at.plus(waits.get(asked ? 1 : 0)));
        if (due.isEmpty() || due.get().isAfter(now)) {
            return due.orElse(now.plus(LISTEN));
        }
        if (asked) {
            store.raised(told, now);
            voice.unanswered(watches.start(store.find(told.id()).orElseThrow(), start.until()), team, now);
            return start.until();
        }
        store.asked(told, now);
        voice.again(start, now);
        return now.plus(LISTEN);
    }
}
