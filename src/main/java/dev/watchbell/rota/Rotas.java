package dev.watchbell.rota;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The teams and their schedules: asked who is on call, and told of covers. */
public final class Rotas {
    private final Database database;
    private final RotaStore store;
    private final InstantSource clock;
    private final List<Consumer<ScheduleId>> listeners = new ArrayList<>();

    public Rotas(Database database, InstantSource clock) {
        this.database = database;
        this.store = new RotaStore(database);
        this.clock = clock;
    }

    /** Has somebody told of each schedule that changes, in the transaction that changes it. */
    public void whenChanged(Consumer<ScheduleId> listener) {
        listeners.add(listener);
    }

    public List<Team> teams() {
        return store.teams();
    }

    public Optional<Team> team(TeamId id) {
        return only(team -> team.id().equals(id));
    }

    public Optional<Team> teamOf(ChannelId channel) {
        return only(team -> team.channel().equals(channel));
    }

    public List<Team> teamsOf(PersonId person) {
        return teams().stream().filter(team -> team.members().contains(person)).toList();
    }

    public List<ScheduleId> schedules() {
        return store.schedules();
    }

    public List<ScheduleId> schedules(TeamId team) {
        return schedules().stream().filter(id -> id.team().equals(team)).toList();
    }

    public Rota rota(ScheduleId schedule) {
        List<Layer> layers = store.layers(schedule).map(LayersJson::read).orElse(List.of());
        return new Rota(layers, store.covers(schedule));
    }

    /** Who is on call at that instant, and until when that holds. */
    public OnCall.Answer onCall(ScheduleId schedule, Instant at) {
        return OnCall.at(rota(schedule), at);
    }

    /** The shifts that touch the span, whole. */
    public List<Shift> shifts(ScheduleId schedule, Span span) {
        return OnCall.shifts(rota(schedule), span);
    }

    /** Everybody who is on call for that team at that instant, in the order of its schedules, each once. */
    public List<PersonId> onCall(TeamId team, Instant at) {
        return schedules(team).stream()
                .flatMap(schedule -> onCall(schedule, at).person().stream())
                .distinct()
                .toList();
    }

    /** Holds that schedule against every other change until the thread's transaction ends. */
    public void lock(ScheduleId schedule) {
        store.lock(schedule);
    }

    /** Lays these covers over the schedule, in this order, all or none. */
    public void add(ScheduleId schedule, List<Cover> covers, Cause cause, PersonId by) {
        database.transact(() -> {
            covers.forEach(cover -> store.add(schedule, cover, cause, Optional.of(by), clock.instant()));
            changed(schedule);
        });
    }

    /** Ends from now on what was laid over schedules for that cause. */
    public void cancel(Cause cause) {
        database.transact(() -> store.cancel(cause, clock.instant()).forEach(this::changed));
    }

    /**
     * Makes the team as the file has it, with people and channel as Slack knows them; what is the same already is left alone.
     *
     * @return whether anything changed
     */
    public boolean apply(Team team, List<Schedule> schedules) {
        return database.inTransaction(() -> {
            boolean changed = !team(team.id()).equals(Optional.of(team));
            if (changed) {
                store.save(team);
            }
            for (Schedule schedule : schedules) {
                changed |= apply(schedule);
            }
            return changed;
        });
    }

    private boolean apply(Schedule schedule) {
        store.add(schedule.id());
        store.lock(schedule.id());
        boolean layers = applyLayers(schedule);
        boolean covers = applyCovers(schedule);
        if (layers || covers) {
            changed(schedule.id());
        }
        return layers || covers;
    }

    private boolean applyLayers(Schedule schedule) {
        String written = LayersJson.write(schedule.rota().layers());
        if (store.layers(schedule.id()).equals(Optional.of(written))) {
            return false;
        }
        store.addVersion(schedule.id(), afterTheLast(schedule.id()), written);
        return true;
    }

    /** Now; a moment after the newest version where the clock has gone back since, so that the later edit is the newer. */
    private Instant afterTheLast(ScheduleId schedule) {
        Instant now = clock.instant();
        return store.newestVersion(schedule)
                .filter(newest -> !newest.isBefore(now))
                .map(newest -> newest.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    /** What the file lists no more ends; from the first that stands in another order on, all is laid anew. */
    private boolean applyCovers(Schedule schedule) {
        Cause file = Cause.file(schedule.id());
        List<Cover> missing = new ArrayList<>(schedule.rota().covers());
        boolean inOrder = true;
        boolean cancelled = false;
        for (Map.Entry<Long, Cover> standing :
                store.standing(schedule.id(), file).entrySet()) {
            boolean next = !missing.isEmpty() && missing.get(0).equals(standing.getValue());
            if (inOrder && next) {
                missing.remove(0);
            } else {
                inOrder &= !missing.contains(standing.getValue());
                store.cancel(standing.getKey(), clock.instant());
                cancelled = true;
            }
        }
        missing.forEach(cover -> store.add(schedule.id(), cover, file, Optional.empty(), clock.instant()));
        return cancelled || !missing.isEmpty();
    }

    private void changed(ScheduleId schedule) {
        listeners.forEach(listener -> listener.accept(schedule));
    }

    private Optional<Team> only(Predicate<Team> wanted) {
        return teams().stream().filter(wanted).findFirst();
    }
}
