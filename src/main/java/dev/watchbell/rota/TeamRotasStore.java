package dev.watchbell.rota;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.people.TeamId;
import dev.watchbell.store.Columns;
import dev.watchbell.store.Database;
import dev.watchbell.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads teams whole, in one round trip: each team's own row, then its members', its versions', its covers', its services'. */
final class TeamRotasStore {
    private static final int TEAM = 1;
    private static final int MEMBER = 2;
    private static final int VERSION = 3;
    private static final int COVER = 4;

    /** One query for all of it, so that the answer is of one moment; {@code <where>} says which teams {@code t}. */
    private static final String QUERY = """
            select 1 as kind, t.id as team, cast(null as varchar) as schedule, 0 as place,
                   t.name as one, t.channel as two, t.zone as three, t.settings as four, t.kept_in as five,
                   cast(null as timestamp with time zone) as from_at,
                   cast(null as timestamp with time zone) as until_at,
                   cast(null as timestamp with time zone) as cancelled_at
              from team t <where>
            union all
            select 2, t.id, null, m.position, m.person, null, null, null, null, null, null, null
              from member m join team t on t.id = m.team <where>
            union all
            select 3, t.id, s.id, 0, v.layers, null, null, null, null, v.from_at, null, null
              from schedule s join team t on t.id = s.team left join rota_version v on v.schedule = s.id
              <where> <and> s.ended_at is null
            union all
            select 4, t.id, s.id, c.id, c.person, c.replaces, null, null, null, c.start_at, c.end_at, c.cancelled_at
              from cover c join schedule s on s.id = c.schedule join team t on t.id = s.team
              <where> <and> s.ended_at is null
            union all
            select 5, t.id, null, v.tier, v.name, v.schedule, v.secondary, null, null, null, null, null
              from service v join team t on t.id = v.team <where>
            order by team, kind, schedule, from_at, place
            """;

    private final Database database;

    TeamRotasStore(Database database) {
        this.database = database;
    }

    /** All teams, by their short names. */
    List<TeamRotas> all() {
        return read("", Map.of());
    }

    List<TeamRotas> of(List<TeamId> teams) {
        Map<String, String> keys = new LinkedHashMap<>();
        teams.forEach(team -> keys.put("team" + keys.size(), team.value()));
        return read("where t.id in (:" + String.join(", :", keys.keySet()) + ")", keys);
    }

    Optional<TeamRotas> of(TeamId team) {
        return first("where t.id = :team", Map.of("team", team.value()));
    }

    /** The team of that short name, or else of that name, whatever the case. */
    Optional<TeamRotas> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<TeamRotas> named = read("where (t.id = :name or lower(t.name) = :name)", Map.of("name", wanted));
        return named.stream()
                .filter(team -> team.team().id().value().equals(wanted))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The team that meets in that channel; the first where several do. */
    Optional<TeamRotas> in(ChannelId channel) {
        return first("where t.channel = :channel", Map.of("channel", channel.value()));
    }

    List<TeamRotas> withMember(PersonId person) {
        return read("where t.id in (select team from member where person = :person)", Map.of("person", person.value()));
    }

    /** The teams that meet in that channel, and those that somebody is a member of. */
    List<TeamRotas> around(ChannelId channel, PersonId person) {
        return read(
                "where (t.channel = :channel or t.id in (select team from member where person = :person))",
                Map.of("channel", channel.value(), "person", person.value()));
    }

    /** The teams in which somebody is, or was, or covers; perhaps a few more, where one's id is a part of another's. */
    List<TeamRotas> about(PersonId person) {
        return read("""
                where t.id in (select team from member where person = :person
                  union select s.team from schedule s join cover c on c.schedule = s.id where c.person = :person
                  union select s.team from schedule s join rota_version v on v.schedule = s.id
                    where v.layers like '%' || :person || '%')
                """, Map.of("person", person.value()));
    }

    private Optional<TeamRotas> first(String where, Map<String, String> keys) {
        return read(where, keys).stream().findFirst();
    }

    private List<TeamRotas> read(String where, Map<String, String> keys) {
        List<Rows> teams = new ArrayList<>();
        database.use(handle -> handle.createQuery(QUERY)
                .define("where", where)
                .define("and", where.isEmpty() ? "where" : "and")
                .bindMap(keys)
                .map((row, context) -> {
                    if (row.getInt("kind") == TEAM) {
                        teams.add(new Rows(team(row)));
                    } else {
                        teams.get(teams.size() - 1).add(row);
                    }
                    return true;
                })
                .list());
        return teams.stream().map(Rows::whole).toList();
    }

    /** What there is of one team. */
    private static final class Rows {
        private final Team bare;
        private final List<PersonId> members = new ArrayList<>();
        private final Map<ScheduleId, List<Edit>> edits = new LinkedHashMap<>();
        private final Map<ScheduleId, Map<Long, Cover>> covers = new LinkedHashMap<>();
        private final List<Service> services = new ArrayList<>();

        Rows(Team bare) {
            this.bare = bare;
        }

        void add(ResultSet row) throws SQLException {
            switch (row.getInt("kind")) {
                case MEMBER -> members.add(new PersonId(row.getString("one")));
                case VERSION -> version(row);
                case COVER -> cover(row);
                default -> services.add(ServiceStore.service(row));
            }
        }

        private void version(ResultSet row) throws SQLException {
            List<Edit> all =
                    edits.computeIfAbsent(ScheduleId.of(row.getString("schedule")), schedule -> new ArrayList<>());
            Optional<Instant> from = Columns.optionalInstant(row, "from_at");
            if (from.isPresent()) {
                all.add(new Edit(all.isEmpty() ? Instant.MIN : from.get(), LayersJson.read(row.getString("one"))));
            }
        }

        private void cover(ResultSet row) throws SQLException {
            Map<Long, Cover> made =
                    covers.computeIfAbsent(ScheduleId.of(row.getString("schedule")), schedule -> new LinkedHashMap<>());
            long id = row.getLong("place");
            standing(
                            new Span(Columns.instant(row, "from_at"), Columns.instant(row, "until_at")),
                            Columns.optionalText(row, "one").map(PersonId::new),
                            Columns.optionalText(row, "two").map(PersonId::new),
                            Columns.optionalInstant(row, "cancelled_at"))
                    .ifPresent(cover -> made.put(id, cover));
        }

        TeamRotas whole() {
            Team team = new Team(
                    bare.id(), bare.name(), bare.channel(), bare.zone(), members, bare.settings(), bare.keptIn());
            Map<ScheduleId, Rota> rotas = new LinkedHashMap<>();
            edits.forEach((schedule, all) -> rotas.put(schedule, Rota.of(all, inOrder(schedule))));
            services.sort(Comparator.comparing(service -> service.id().value()));
            return new TeamRotas(team, rotas, services);
        }

        private List<Cover> inOrder(ScheduleId schedule) {
            Map<Long, Cover> made = covers.getOrDefault(schedule, Map.of());
            return made.keySet().stream().sorted().map(made::get).toList();
        }
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                new TeamId(row.getString("team")),
                row.getString("one"),
                new ChannelId(row.getString("two")),
                ZoneId.of(row.getString("three")),
                List.of(),
                SettingsJson.read(row.getString("four")),
                Columns.optionalText(row, "five"));
    }

    /** A cancelled cover holds up to the instant at which it was cancelled. */
    private static Optional<Cover> standing(
            Span span, Optional<PersonId> by, Optional<PersonId> replaces, Optional<Instant> cancelled) {
        Cover whole = new Cover(span, by, replaces);
        return cancelled
                .filter(at -> at.isBefore(span.end()))
                .map(whole::cancelledAt)
                .orElse(Optional.of(whole));
    }
}
