package dev.watchbell.rota;

import dev.watchbell.people.PersonId;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A history written as the rota file that says the same, for {@code timeline} to run. */
final class HistoryText {
    private static final String TEAM = """
            team: crew
            time_zone: UTC
            members: [%s]
            schedules:
              primary:
            """;

    private HistoryText() {}

    static String of(History history) {
        var text = new StringBuilder(TEAM.formatted(names(RandomHistory.CAST)));
        text.append(layers("    ", history.layers()));
        list(
                text,
                "covers",
                history.covers().stream().flatMap(it -> it.left().stream()).map(HistoryText::cover));
        list(
                text,
                "edits",
                only(history, History.Edited.class)
                        .map(edit -> "      - at: " + edit.at() + "\n" + layers("        ", edit.layers())));
        list(
                text,
                "left",
                only(history, History.Left.class)
                        .map(left -> "      - { user: " + left.person().value() + ", at: " + left.at() + " }\n"));
        return text.toString();
    }

    private static <T extends History.Event> Stream<T> only(History history, Class<T> kind) {
        return history.events().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void list(StringBuilder text, String name, Stream<String> entries) {
        String all = entries.collect(Collectors.joining());
        if (!all.isEmpty()) {
            text.append("    ").append(name).append(":\n").append(all);
        }
    }

    private static String layers(String indent, List<Layer> layers) {
        if (layers.isEmpty()) {
            return indent + "layers: []\n";
        }
        return indent + "layers:\n"
                + layers.stream().map(layer -> layer(indent + "  ", layer)).collect(Collectors.joining());
    }

    private static String layer(String indent, Layer layer) {
        Rotation rotation = layer.rotation();
        String text = """
                - name: %s
                  time_zone: %s
                  rotation: { type: %s, every: %d, start: %s }
                  users: [%s]
                """.formatted(
                        layer.name(),
                        rotation.zone(),
                        rotation.turn().word(),
                        rotation.every(),
                        rotation.start(),
                        names(rotation.users()));
        String active = layer.active().stream()
                .map(window -> "    - " + window(window) + "\n")
                .collect(Collectors.joining());
        return (text + (active.isEmpty() ? "" : "  active:\n" + active)).indent(indent.length());
    }

    private static String window(Active window) {
        String times = "from: \"%s\", %sto: \"%s\" }";
        if (window instanceof Active.Weekly weekly) {
            String between = "to_day: " + day(weekly.toDay()) + ", ";
            return "{ from_day: " + day(weekly.fromDay()) + ", " + times.formatted(window.from(), between, window.to());
        }
        String days = window instanceof Active.OnDays on
                ? on.days().stream().map(HistoryText::day).collect(Collectors.joining(", ", "days: [", "], "))
                : "";
        return "{ " + days + times.formatted(window.from(), "", window.to());
    }

    private static String cover(Cover cover) {
        return "      - { start: %s, end: %s, user: %s%s }\n"
                .formatted(
                        cover.span().start(),
                        cover.span().end(),
                        cover.by().map(PersonId::value).orElse("null"),
                        Optional.of(cover.replaces().map(PersonId::value).orElse(""))
                                .filter(name -> !name.isEmpty())
                                .map(name -> ", replaces: " + name)
                                .orElse(""));
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static String names(List<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.joining(", "));
    }
}
