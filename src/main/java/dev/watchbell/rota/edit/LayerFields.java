package dev.watchbell.rota.edit;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Turn;
import dev.watchbell.time.LocalTimes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a layer from the fields of a form, and says under each field what can't be so. */
final class LayerFields {
    private final Function<String, Optional<String>> fields;
    private final Map<String, String> errors = new LinkedHashMap<>();

    LayerFields(Function<String, Optional<String>> fields) {
        this.fields = fields;
    }

    /** What is wrong, by field; empty where the layer is right. */
    Map<String, String> errors() {
        return errors;
    }

    void refuse(String field, String sentence) {
        errors.putIfAbsent(field, sentence);
    }

    Optional<Layer> layer(List<PersonId> twice) {
        Optional<ZoneId> zone = zone();
        Optional<LocalDateTime> start = start();
        int every = every();
        Optional<Turn> turn = turn();
        List<Active> active = active();
        List<PersonId> users = users(twice);
        String name = fields.apply(EditMessages.NAME).orElse("everyday").strip();
        if (!errors.isEmpty() || zone.isEmpty() || start.isEmpty() || turn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Layer(name, new Rotation(turn.get(), every, start.get(), zone.get(), users), active));
    }

    /** Who comes twice in a round can't be shown in a form, and stays so while the people are the same. */
    private List<PersonId> users(List<PersonId> before) {
        List<PersonId> chosen = fields.apply(EditMessages.USERS)
                .map(ids -> Arrays.stream(ids.split(" ")).map(PersonId::new).toList())
                .orElse(List.of());
        return chosen.equals(before.stream().distinct().toList()) ? before : chosen;
    }

    /** Only people who are in the workspace can be on call. */
    void strangers(List<PersonId> users, People people) {
        users.stream()
                .filter(person -> !people.active(person))
                .findFirst()
                .ifPresent(person -> refuse(
                        EditMessages.USERS,
                        people.name(person) + " can't be on call: a bot, a guest I don't know, or gone."));
    }

    Optional<ZoneId> zone() {
        String typed = fields.apply(EditMessages.ZONE).orElse("").strip();
        Optional<ZoneId> zone = LocalTimes.zone(typed);
        if (zone.isEmpty()) {
            refuse(EditMessages.ZONE, "That is no time zone. Write it like Europe/Paris.");
        }
        return zone;
    }

    Optional<LocalDateTime> start() {
        Optional<LocalDate> day = parsed(EditMessages.DAY, LocalDate::parse, "Choose a day that exists.");
        Optional<LocalTime> time = parsed(
                EditMessages.TIME,
                text -> LocalTime.parse(text.length() == 4 ? "0" + text : text),
                "Write a time of day like 09:00.");
        if (day.isPresent() && (day.get().getYear() < 1 || day.get().getYear() > 9999)) {
            refuse(EditMessages.DAY, "Choose a day in the years 1 to 9999.");
            return Optional.empty();
        }
        return day.flatMap(date -> time.map(date::atTime));
    }

    private int every() {
        String typed = fields.apply(EditMessages.EVERY).orElse("1").strip();
        if (!typed.matches("[1-9][0-9]{0,8}")) {
            refuse(EditMessages.EVERY, "Write a whole number, 1 or more.");
            return 1;
        }
        return Integer.parseInt(typed);
    }

    Optional<Turn> turn() {
        Optional<Turn> turn = fields.apply(EditMessages.TYPE)
                .flatMap(word -> Arrays.stream(Turn.values())
                        .filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
                        .findFirst());
        if (turn.isEmpty()) {
            refuse(EditMessages.TYPE, "Choose one of them.");
        }
        return turn;
    }

    private List<Active> active() {
        TypedHours.Read hours = TypedHours.read(fields.apply(EditMessages.HOURS).orElse(""));
        hours.wrong()
                .ifPresent(line -> refuse(
                        EditMessages.HOURS,
                        "I don't understand the line “" + line
                                + "”. Write it like MON-FRI 09:00-17:00, or FRI 17:00 - MON" + " 09:00."));
        return hours.windows();
    }

    private <T> Optional<T> parsed(String field, Function<String, T> format, String sentence) {
        try {
            return Optional.of(format.apply(fields.apply(field).orElse("").strip()));
        } catch (DateTimeException impossible) {
            refuse(field, sentence);
            return Optional.empty();
        }
    }
}
