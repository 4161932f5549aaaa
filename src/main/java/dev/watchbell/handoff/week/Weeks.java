package dev.watchbell.handoff.week;

import dev.watchbell.people.TeamId;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A team's handoffs of the last seven days. */
public final class Weeks {
    private static final Duration WEEK = Duration.ofDays(7);

    private final WeekStore store;

    public Weeks(Database database) {
        this.store = new WeekStore(database);
    }

    /** Those until that instant, the first first. */
    List<Passed> before(TeamId team, Instant until) {
        return store.passed(team, new Span(until.minus(WEEK), until));
    }
}
