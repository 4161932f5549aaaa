package dev.watchbell.swap.override;

import dev.watchbell.outbox.Outbox;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Cause;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotas;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.store.Database;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.Return;
import dev.watchbell.swap.rule.Facts;
import dev.watchbell.swap.rule.Judge;
import dev.watchbell.swap.rule.Rule;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom leads put on call. A lead decides: what would be too much by the rules is told to the lead, and doesn't refuse. What has
 * passed is never rewritten.
 */
public final class Placements {
    /** What a lead is told, in this order. */
    private static final List<Rule> TOLD = List.of(Rule.AWAY, Rule.DOUBLE_DUTY, Rule.REST, Rule.RUN);

    private final Database database;
    private final Rotas rotas;
    private final People people;
    private final Judge judge;
    private final InstantSource clock;
    private final PlacementStore store;
    private final OverrideVoice voice;

    public Placements(Database database, Rotas rotas, Outbox outbox, People people, Judge judge, InstantSource clock) {
        this.database = database;
        this.rotas = rotas;
        this.people = people;
        this.judge = judge;
        this.clock = clock;
        this.store = new PlacementStore(database);
        this.voice = new OverrideVoice(outbox);
    }

    /** A team's leads may; in a team without leads each member. */
    public static boolean may(Team team, PersonId person) {
        List<PersonId> leads = team.settings().leads();
        return (leads.isEmpty() ? team.members() : leads).contains(person);
    }

    /** Puts {@code person} on call in that window, of which what has passed doesn't count. */
    public OverrideOutcome put(PersonId by, PersonId person, ScheduleId schedule, Span wanted) {
        return database.inTransaction(() -> {
            Optional<Team> team = rotas.team(schedule.team());
            if (team.isEmpty() || !rotas.schedules().contains(schedule)) {
                return new OverrideOutcome.Unknown();
            }
            rotas.lock(schedule);
            Instant now = now();
            if (!may(team.get(), by)) {
                return new OverrideOutcome.NotLead(team.get());
            }
            if (!people.active(person)) {
                return new OverrideOutcome.NotHere(person);
            }
            return wanted.intersection(new Span(now, Instant.MAX))
                    .map(span -> put(team.get(), by, person, schedule, exact(span), now))
                    .orElseGet(OverrideOutcome.Past::new);
        });
    }

    private OverrideOutcome put(Team team, PersonId by, PersonId person, ScheduleId schedule, Span span, Instant now) {
        Rota before = rotas.rota(schedule);
        Cover wanted = new Cover(span, Optional.of(person), Optional.empty());
        List<Change> changes = Change.between(before, before.with(wanted), span);
        if (changes.isEmpty()) {
            return new OverrideOutcome.NothingChanges(person);
        }
        List<Refusal> warnings = warnings(person, schedule, span, now);
        Placement placement = store.add(schedule, person, by, span);
        rotas.add(schedule, List.of(placement.cover()), placement.cause(), by);
        voice.put(team, placement, changes, warnings, messages(now));
        return new OverrideOutcome.Done(placement);
    }

    private List<Refusal> warnings(PersonId person, ScheduleId schedule, Span span, Instant now) {
        Facts facts = judge.facts(span, List.of(person), now);
        dev.watchbell.swap.rule.Change change =
                new dev.watchbell.swap.rule.Change(person, List.of(new Leg(schedule, person, span)), List.of());
        return TOLD.stream().flatMap(rule -> rule.judge(change, facts).stream()).toList();
    }

    /** A lead takes it back: from now on it is as if it weren't there. */
    public OverrideOutcome undo(long id, PersonId by) {
        return database.inTransaction(() -> {
            Optional<Placement> found = store.find(id);
            Optional<Team> team = found.flatMap(one -> rotas.team(one.schedule().team()));
            if (found.isEmpty() || team.isEmpty()) {
                return new OverrideOutcome.Unknown();
            }
            rotas.lock(found.get().schedule());
            return undo(team.get(), store.find(id).orElseThrow(), by, now());
        });
    }

    private OverrideOutcome undo(Team team, Placement placement, PersonId by, Instant now) {
        if (!may(team, by)) {
            return new OverrideOutcome.NotLead(team);
        }
        if (placement.undone()) {
            return new OverrideOutcome.UndoneBefore(placement);
        }
        if (!placement.span().end().isAfter(now)) {
            return new OverrideOutcome.Over(placement);
        }
        Rota before = rotas.rota(placement.schedule());
        if (!Return.isClean(before, placement.cover(), placement.person(), now)) {
            return new OverrideOutcome.Overlaid(placement);
        }
        store.undo(placement, now);
        rotas.cancel(placement.cause(), by, new Cause("undo"));
        Instant from =
                Stream.of(now, placement.span().start()).max(Instant::compareTo).orElseThrow();
        Span rest = new Span(from, placement.span().end());
        List<Change> changes = Change.between(before, rotas.rota(placement.schedule()), rest);
        voice.undone(team, placement.takenBack(), by, changes, messages(now));
        return new OverrideOutcome.Done(placement.takenBack());
    }

    private static Span exact(Span span) {
        Instant start = span.start().truncatedTo(ChronoUnit.MICROS);
        return new Span(start, span.end().truncatedTo(ChronoUnit.MICROS));
    }

    private OverrideMessages messages(Instant now) {
        return new OverrideMessages(people, now);
    }

    /** As fine as the database keeps it, so that what is compared later is the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
