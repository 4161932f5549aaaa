package dev.watchbell.rota.file;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.SignSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what in Slack is to show who is on call. */
final class SignsReader {
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9._-]{1,40}");

    private SignsReader() {}

    static SignSettings read(Fields fields) {
        return new SignSettings(
                fields.maybe("user_groups").map(SignsReader::groups).orElse(Map.of()),
                fields.maybe("topic").flatMap(SettingsReader::onOrOff).orElse(false),
                fields.maybe("bookmark").flatMap(SettingsReader::onOrOff).orElse(false),
                fields.maybe("fallback").map(SignsReader::fallback).orElse(List.of()));
    }

    private static Map<String, List<String>> groups(Written written) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        written.named().forEach((name, schedules) -> {
            String handle = name.startsWith("@") ? name.substring(1) : name;
            if (!HANDLE.matcher(handle).matches()) {
                schedules.refuse(Say.quoted(name) + " is no user group; write its handle, such as payments-oncall");
            }
            List<String> all = schedules.list("a schedule").stream()
                    .flatMap(one -> one.text().stream())
                    .toList();
            if (all.isEmpty()) {
                schedules.refuse("a user group needs schedules, such as payments-oncall: [primary]");
            }
            groups.put(handle, all);
        });
        return groups;
    }

    private static List<PersonId> fallback(Written written) {
        return List.copyOf(Members.read(Optional.of(written), "fallback").all());
    }
}
