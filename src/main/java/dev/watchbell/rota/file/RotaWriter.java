package dev.watchbell.rota.file;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.PingSettings;
import dev.watchbell.people.SignSettings;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Edit;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Service;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a team's rota as the file in which people keep it; what is as usual is left out. */
public final class RotaWriter {
    private RotaWriter() {}

    /** The text of a file that {@link RotaFile} reads as this draft again. */
    public static String write(RotaDraft draft) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("team", draft.team().value());
        file.put("name", draft.name());
        draft.channel().ifPresent(channel -> file.put("channel", channel));
        file.put("time_zone", draft.zone().getId());
        file.put("members", names(draft.members()));
        former(draft).ifPresent(people -> file.put("former", people));
        settings(file, draft.settings());
        Map<String, Object> schedules = new LinkedHashMap<>();
        draft.schedules().forEach((name, rota) -> schedules.put(name, schedule(rota, draft.zone())));
        file.put("schedules", schedules);
        if (!draft.services().isEmpty()) {
            Map<String, Object> services = new LinkedHashMap<>();
            draft.services().forEach(service -> services.put(service.id().value(), service(service)));
            file.put("services", services);
        }
        return yaml().dump(file);
    }

    /** The text of a file that lists these services, as {@link RotaFile#either} reads it again. */
    public static String write(Catalogue catalogue) {
        List<Object> services = new ArrayList<>();
        catalogue.tiers().forEach((name, tier) -> services.add(ordered("name", name.value(), "tier", tier)));
        return yaml().dump(ordered("catalogue", services));
    }

    private static Map<String, Object> service(Service service) {
        Map<String, Object> written =
                ordered("tier", service.tier(), "schedule", service.schedule().name());
        service.secondary().ifPresent(secondary -> written.put("secondary", secondary.name()));
        return written;
    }

    /** Who covered once, and is in no list any more. */
    private static Optional<List<String>> former(RotaDraft draft) {
        List<String> former = draft.schedules().values().stream()
                .flatMap(rota -> rota.people().stream()
                        .filter(person ->
                                !Rota.of(rota.edits(), List.of()).people().contains(person)))
                .filter(person -> !draft.members().contains(person))
                .map(PersonId::value)
                .distinct()
                .toList();
        return Optional.of(former).filter(people -> !people.isEmpty());
    }

    private static void settings(Map<String, Object> file, TeamSettings settings) {
        file.put("frozen", length(settings.frozen()));
        file.put("rest", length(settings.rest()));
        if (!settings.run().isZero()) {
            file.put("run", length(settings.run()));
        }
        if (!settings.leads().isEmpty()) {
            file.put("leads", names(settings.leads()));
        }
        settings.swaps().ifPresent(channel -> file.put("swap_channel", channel.value()));
        file.put("sos", settings.sos().stream().map(RotaWriter::length).toList());
        settings.hold().ifPresent(hold -> file.put("hold", length(hold)));
        if (!settings.digest()) {
            file.put("digest", "off");
        }
        PingSettings pings = settings.pings();
        lengths(file, "pings", pings.before(), PingSettings.USUAL.before());
        lengths(file, "answer", pings.answer(), PingSettings.USUAL.answer());
        if (!pings.ready().isEmpty()) {
            file.put("ready", pings.ready());
        }
        signs(file, settings.signs());
    }

    private static void signs(Map<String, Object> file, SignSettings signs) {
        if (!signs.groups().isEmpty()) {
            file.put("user_groups", signs.groups());
        }
        if (signs.topic()) {
            file.put("topic", "on");
        }
        if (signs.bookmark()) {
            file.put("bookmark", "on");
        }
        if (!signs.fallback().isEmpty()) {
            file.put("fallback", names(signs.fallback()));
        }
    }

    private static void lengths(Map<String, Object> file, String name, List<Duration> value, List<Duration> usual) {
        if (!value.equals(usual)) {
            file.put(
                    name,
                    value.isEmpty()
                            ? "off"
                            : value.stream().map(RotaWriter::length).toList());
        }
    }

    private static Map<String, Object> schedule(Rota rota, ZoneId zone) {
        List<Edit> edits = rota.edits();
        Map<String, Object> schedule = new LinkedHashMap<>();
        schedule.put("layers", layers(edits.get(0).layers(), zone));
        if (!rota.covers().isEmpty()) {
            schedule.put("covers", rota.covers().stream().map(RotaWriter::cover).toList());
        }
        if (edits.size() > 1) {
            schedule.put(
                    "edits",
                    edits.stream()
                            .skip(1)
                            .map(edit -> ordered("at", edit.from().toString(), "layers", layers(edit.layers(), zone)))
                            .toList());
        }
        return schedule;
    }

    private static List<Object> layers(List<Layer> layers, ZoneId zone) {
        List<Object> written = new ArrayList<>();
        for (Layer layer : layers) {
            Rotation rotation = layer.rotation();
            Map<String, Object> one = ordered("name", layer.name());
            if (!rotation.zone().equals(zone)) {
                one.put("time_zone", rotation.zone().getId());
            }
            one.put("rotation", rotation(rotation));
            one.put("users", names(rotation.users()));
            if (!layer.active().isEmpty()) {
                one.put(
                        "active",
                        layer.active().stream().map(RotaWriter::window).toList());
            }
            written.add(one);
        }
        return written;
    }

    private static Map<String, Object> rotation(Rotation rotation) {
        Map<String, Object> written = ordered("type", rotation.turn().word());
        if (rotation.every() != 1) {
            written.put("every", rotation.every());
        }
        written.put("start", rotation.start().toString());
        return written;
    }

    private static Map<String, Object> window(Active window) {
        String from = window.from().toString();
        String to = window.to().toString();
        if (window instanceof Active.Weekly weekly) {
            return ordered("from_day", day(weekly.fromDay()), "from", from, "to_day", day(weekly.toDay()), "to", to);
        }
        if (window instanceof Active.OnDays on) {
            List<String> days = on.days().stream().sorted().map(RotaWriter::day).toList();
            return ordered("days", days, "from", from, "to", to);
        }
        return ordered("from", from, "to", to);
    }

    private static Map<String, Object> cover(Cover cover) {
        Map<String, Object> written = ordered(
                "start",
                cover.span().start().toString(),
                "end",
                cover.span().end().toString());
        written.put("user", text(cover.by().orElse(null)));
        cover.replaces().ifPresent(person -> written.put("replaces", person.value()));
        return written;
    }

    @SuppressWarnings("NullAway") // YAML's null, in a map that allows it
    private static Object text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static List<String> names(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static String length(Duration length) {
        if (length.toMinutes() % 60 != 0) {
            return length.toMinutes() + "m";
        }
        return length.toHours() % 24 == 0 ? length.toDays() + "d" : length.toHours() + "h";
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            map.put(String.valueOf(namesAndValues[place]), namesAndValues[place + 1]);
        }
        return map;
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setWidth(130);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setDereferenceAliases(true);
        return new Yaml(options);
    }
}
