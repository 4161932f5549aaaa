package dev.watchbell.rota.file;

import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Service;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a whole rota file: the team, its members, its schedules and its services. */
final class TeamReader {
    static final Set<String> TEAM = Say.ordered(
            "team",
            "name",
            "channel",
            "time_zone",
            "members",
            "former",
            "frozen",
            "rest",
            "run",
            "leads",
            "swap_channel",
            "sos",
            "hold",
            "digest",
            "pings",
            "answer",
            "ready",
            "user_groups",
            "topic",
            "bookmark",
            "fallback",
            "schedules",
            "services");

    /** Stands in for what couldn't be read, so that the rest of the file is looked at too; no draft ever has it. */
    private static final TeamId UNREAD = new TeamId("unread");

    private TeamReader() {}

    /** Meaningful only where no complaint was made. */
    static RotaDraft read(Written file) {
        Fields fields = file.fields(TEAM);
        TeamId team =
                fields.needed("team", "payments").flatMap(TeamReader::team).orElse(UNREAD);
        String name = fields.maybe("name").flatMap(Written::text).orElse(team.value());
        Optional<String> channel = fields.get("channel").flatMap(Written::text);
        ZoneId zone =
                fields.needed("time_zone", "Europe/Paris").flatMap(Times::zone).orElse(ZoneOffset.UTC);
        Members members = Members.read(fields.needed("members", "[ana@example.com, ben@example.com]"));
        Members once =
                members.and(Members.read(fields.maybe("former"), "former").all());
        Map<String, Rota> schedules = fields.needed("schedules", "primary")
                .map(written -> schedules(written, team, new ScheduleReader(members, once, zone)))
                .orElse(Map.of());
        List<Service> services = fields.maybe("services")
                .map(new ServicesReader(team, schedules.keySet())::read)
                .orElse(List.of());
        return new RotaDraft(
                team,
                name,
                channel,
                zone,
                List.copyOf(members.all()),
                SettingsReader.read(fields),
                schedules,
                services);
    }

    private static Map<String, Rota> schedules(Written written, TeamId team, ScheduleReader reader) {
        var schedules = new LinkedHashMap<String, Rota>();
        Map<String, Written> named = written.named();
        named.forEach((name, schedule) -> {
            held(schedule, () -> new ScheduleId(team, name));
            schedules.put(name, reader.read(schedule));
        });
        if (named.isEmpty() && written.isMap()) {
            written.refuse("schedules needs at least one schedule, such as primary");
        }
        return schedules;
    }

    private static Optional<TeamId> team(Written written) {
        return written.text().flatMap(text -> held(written, () -> new TeamId(text)));
    }

    /** A type's own rule, as a complaint about what was written. */
    static <T> Optional<T> held(Written written, Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (IllegalArgumentException broken) {
            written.refuse(String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }
}
