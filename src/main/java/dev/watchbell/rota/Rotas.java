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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The teams and their schedules: asked who is on call, told of covers, and edited. */
public final class Rotas {
    private final Database database;
    private final TeamRotasStore teams;
    private final RotaStore store;
    private final CoverStore covers;
    private final ServiceStore services;
    private final InstantSource clock;
    private final List<Consumer<ScheduleId>> listeners = new ArrayList<>();
    private final List<Consumer<Applied>> editListeners = new ArrayList<>();

    public Rotas(Database database, InstantSource clock) {
        this.database = database;
        this.teams = new TeamRotasStore(database);
        this.store = new RotaStore(database);
        this.covers = new CoverStore(database);
        this.services = new ServiceStore(database);
        this.clock = clock;
    }

    /** Has somebody told of each schedule that changes, in the transaction that changes it. */
    public void whenChanged(Consumer<ScheduleId> listener) {
        listeners.add(listener);
    }

    /** Has somebody told of each edit, in the transaction that makes it; not of covers that people agree on. */
    public void whenEdited(Consumer<Applied> listener) {
        editListeners.add(listener);
    }

    /** All teams with all that they have agreed, in one round trip. */
    public List<TeamRotas> all() {
        return teams.all();
    }

    private record Known(TeamId team) {}

    /** A team with all that it has agreed, in one round trip. */
    public Optional<TeamRotas> rotas(TeamId team) {
        return database.once(new Known(team), () -> teams.of(team));
    }

    /** Has that done, as a part of this thread's transaction, with those teams read beforehand, all in one round trip. */
    public void knowing(List<ScheduleId> schedules, Runnable work) {
        database.remembering(() -> {
            teams.of(schedules.stream().map(ScheduleId::team).distinct().toList())
                    .forEach(one -> database.once(new Known(one.team().id()), () -> Optional.of(one)));
            work.run();
        });
    }

    /** The team that meets in that channel, likewise. */
    public Optional<TeamRotas> rotas(ChannelId channel) {
        return teams.in(channel);
    }

    /** The teams that somebody is a member of, likewise. */
    public List<TeamRotas> rotas(PersonId member) {
        return teams.withMember(member);
    }

    /** The team of that short name or name, likewise. */
    public Optional<TeamRotas> named(String name) {
        return teams.named(name);
    }

    /** The team that meets in that channel or, where none does, those that somebody is a member of, likewise. */
    public List<TeamRotas> around(ChannelId channel, PersonId person) {
        List<TeamRotas> all = teams.around(channel, person);
        List<TeamRotas> here = all.stream()
                .filter(team -> team.team().channel().equals(channel))
                .limit(1)
                .toList();
        return here.isEmpty() ? all : here;
    }

    /** The teams in whose schedules somebody may have shifts, likewise. */
    public List<TeamRotas> about(PersonId person) {
        return teams.about(person);
    }

    /** The shifts that a person has in a window, in every schedule, each whole; the first to begin first. */
    public List<Watch> watches(PersonId person, Span window) {
        return about(person).stream()
                .flatMap(team -> team.watches(window).stream())
                .filter(watch -> watch.shift().person().equals(person))
                .sorted(Comparator.comparing(
                                (Watch watch) -> watch.shift().span().start())
                        .thenComparing(watch -> watch.schedule().toString()))
                .toList();
    }

    public List<Team> teams() {
        return all().stream().map(TeamRotas::team).toList();
    }

    public Optional<Team> team(TeamId id) {
        return rotas(id).map(TeamRotas::team);
    }

    public Optional<Team> teamOf(ChannelId channel) {
        return rotas(channel).map(TeamRotas::team);
    }

    public List<Team> teamsOf(PersonId person) {
        return rotas(person).stream().map(TeamRotas::team).toList();
    }

    public List<ScheduleId> schedules() {
        return store.schedules();
    }

    public List<ScheduleId> schedules(TeamId team) {
        return rotas(team).map(all -> List.copyOf(all.schedules().keySet())).orElse(List.of());
    }

    /** A rota with nobody in it for a schedule that isn't there, or has ended. */
    public Rota rota(ScheduleId schedule) {
        return rotas(schedule.team())
                .flatMap(team -> team.rota(schedule))
                .orElseGet(() -> new Rota(List.of(), List.of()));
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
        return rotas(team).stream()
                .flatMap(all -> all.schedules().values().stream())
                .flatMap(rota -> OnCall.at(rota, at).person().stream())
                .distinct()
                .toList();
    }

    /** Why each of a team's schedules has whom it has at that instant. */
    public List<Why> why(TeamRotas team, Instant at) {
        return team.schedules().entrySet().stream()
                .map(one -> Why.of(
                        one.getKey(), one.getValue(), at, covers.at(one.getKey(), at), store.made(one.getKey(), at)))
                .toList();
    }

    /** Holds that schedule against every other change until the thread's transaction ends. */
    public void lock(ScheduleId schedule) {
        store.lock(schedule);
    }

    /** Lays these covers over the schedule, in this order, all or none. */
    public void add(ScheduleId schedule, List<Cover> laid, Cause cause, PersonId by) {
        database.transact(() -> {
            laid.forEach(cover -> covers.add(schedule, cover, cause, Optional.of(by), clock.instant()));
            changed(schedule);
        });
    }

    /** What was laid over any schedule, and touches that window; what was taken back before it began isn't there. */
    public List<Laid> laid(Span window) {
        return covers.within(window).stream()
                .filter(laid -> laid.cover().span().overlaps(window))
                .toList();
    }

    /** The same of one schedule alone. */
    public List<Laid> laid(ScheduleId schedule, Span window) {
        return covers.within(schedule, window);
    }

    /** Ends from now on what was laid over schedules for that cause; nobody will know who did it, or why. */
    public void cancel(Cause cause) {
        cancel(cause, Optional.empty(), Cause.UNKNOWN);
    }

    /**
     * Ends from now on what was laid over schedules for that cause.
     *
     * @param why {@code undo}, {@code given back}, {@code withdrawn} or whatever else is to be read in the log
     */
    public void cancel(Cause cause, PersonId by, Cause why) {
        cancel(cause, Optional.of(by), why);
    }

    private void cancel(Cause cause, Optional<PersonId> by, Cause why) {
        database.transact(
                () -> covers.cancel(cause, new Mark(clock.instant(), by, why)).forEach(this::changed));
    }

    /**
     * Makes the team as its file has it, with people and channel as Slack knows them; what is the same already is left alone.
     *
     * @return whether anything changed
     */
    public boolean apply(Team team, List<Schedule> schedules) {
        return apply(Wanted.byFile(team, schedules)).anything();
    }

    /** Makes a team as it is wanted, all of it or nothing. */
    public Applied apply(Wanted wanted) {
        return edited(edit -> edit.apply(wanted), wanted.team().id(), wanted.by());
    }

    /** What {@link #apply(Wanted)} would do; nothing of it is done. */
    public Applied plan(Wanted wanted) {
        return database.undone(
                () -> made(edit -> edit.apply(wanted), wanted.team().id(), wanted.by()));
    }

    /** The same for many, most of them reckoned and not tried. */
    public List<Applied> plan(List<Wanted> wanted) {
        return database.inTransaction(() -> {
            Map<TeamId, TeamRotas> teams =
                    all().stream().collect(Collectors.toMap(team -> team.team().id(), team -> team));
            return wanted.stream()
                    .map(one -> Optional.ofNullable(teams.get(one.team().id()))
                            .flatMap(had -> one.after(had, this::fileCovers, now())
                                    .map(after -> new Applied(Optional.of(had), after, one.by(), now())))
                            .orElseGet(() -> plan(one)))
                    .toList();
        });
    }

    /** The covers that a schedule's file lists, in its order, without those that were taken back. */
    public List<Cover> fileCovers(ScheduleId schedule) {
        return List.copyOf(covers.standing(schedule, Cause.file(schedule)).values());
    }

    /** Takes those who have left the workspace out of every rota, from now on; again does nothing. */
    public void left(Set<PersonId> people) {
        for (TeamRotas team : all()) {
            Set<PersonId> named = new TreeSet<>(Comparator.comparing(PersonId::value));
            team.schedules().values().forEach(rota -> named.addAll(rota.people()));
            named.retainAll(people);
            if (named.stream().anyMatch(person -> names(team, person))) {
                edited(edit -> edit.left(named), team.team().id(), Optional.empty());
            }
        }
    }

    private boolean names(TeamRotas team, PersonId person) {
        return team.schedules().values().stream()
                .anyMatch(rota -> !rota.without(person, now()).equals(rota));
    }

    private Applied edited(Consumer<RotaEdit> deed, TeamId team, Optional<PersonId> by) {
        return database.inTransaction(() -> {
            Applied applied = made(deed, team, by);
            applied.changes().keySet().forEach(this::changed);
            if (applied.anything()) {
                editListeners.forEach(listener -> listener.accept(applied));
            }
            return applied;
        });
    }

    private Applied made(Consumer<RotaEdit> deed, TeamId team, Optional<PersonId> by) {
        boolean isNew = store.hold(team);
        Optional<TeamRotas> before = isNew ? Optional.empty() : teams.of(team);
        Instant now = now();
        deed.accept(new RotaEdit(store, covers, services, before, by, now));
        return new Applied(before, teams.of(team).orElseThrow(), by, now);
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void changed(ScheduleId schedule) {
        database.forget(new Known(schedule.team()));
        listeners.forEach(listener -> listener.accept(schedule));
    }
}
