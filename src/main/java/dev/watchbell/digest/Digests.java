package dev.watchbell.digest;

import dev.watchbell.check.Checked;
import dev.watchbell.check.Checks;
import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Outbox;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.People;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.OnCall;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.TeamRotas;
import dev.watchbell.store.Database;
import dev.watchbell.sweep.Weekly;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells each team on Monday at nine, in its own zone, what its week is like: one message, never edited. */
public final class Digests {
    private final Rotas rotas;
    private final Open open;
    private final Checks checks;
    private final Outbox outbox;
    private final People people;
    private final Weekly mondays;

    public Digests(Database database, Rotas rotas, Open open, Checks checks, Outbox outbox, People people) {
        this.rotas = rotas;
        this.open = open;
        this.checks = checks;
        this.outbox = outbox;
        this.people = people;
        this.mondays = new Weekly(database, "digest", this::tell);
    }

    /**
     * Tells the teams that are due; a new team for the first time on its next Monday.
     *
     * @return when the next one is due
     */
    Optional<Instant> tell(Instant now) {
        return mondays.look(now);
    }

    private void tell(TeamId team, Instant due, Instant next, Instant now) {
        digest(team, new Span(due, next), now)
                .filter(digest -> !digest.isEmpty())
                .ifPresent(digest -> say(digest, now));
    }

    /** Empty where the team wants none, or isn't there any more. */
    private Optional<Digest> digest(TeamId id, Span week, Instant now) {
        return rotas.rotas(id)
                .filter(team -> team.team().settings().digest())
                .flatMap(team ->
                        checks.team(id, team.team().zone(), now).map(checked -> digest(team, week, checked, now)));
    }

    private Digest digest(TeamRotas team, Span week, Checked checked, Instant now) {
        Map<ScheduleId, List<Shift>> watches = new LinkedHashMap<>();
        team.schedules().forEach((schedule, rota) -> watches.put(schedule, OnCall.shifts(rota, week)));
        TeamId id = team.team().id();
        return new Digest(
                team.team(),
                week,
                watches,
                open.covers().of(id, now),
                open.swaps().of(id),
                checked);
    }

    private void say(Digest digest, Instant now) {
        outbox.say(
                Conversation.in(digest.team().channel()),
                new Subject("digest/" + digest.team().id() + "/"
                        + digest.week().start().getEpochSecond()),
                Urgency.LATER,
                new DigestMessages(people, now).week(digest));
    }
}
