package dev.watchbell.swap.take;

import dev.watchbell.rota.ScheduleId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which team, or which of its schedules, somebody named: {@code for payments}, {@code for payments/primary}.
 *
 * @param team as it was written; empty where none was
 * @param schedule its short name, in lower case; empty for all of the team's
 * @param rest what else was typed
 */
public record Where(Optional<String> team, Optional<String> schedule, String rest) {
    private static final String NAMED =
            "for\\s+(?!\\d{1,4}\\s*[mhdw](?:\\s|$))(?<team>[^\\s/]+)(?:/(?<schedule>\\S+))?";
    private static final Pattern LAST =
            Pattern.compile("(?<rest>.*?)(?:(?:^|\\s+)" + NAMED + ")?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FIRST =
            Pattern.compile("(?:" + NAMED + "(?:\\s+|$))?(?<rest>.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** With the team at the end of what was typed; {@code for 2h} is a length of time and no team. */
    public static Where last(String typed) {
        return of(LAST.matcher(typed.strip()), typed);
    }

    /** With the team before all else. */
    public static Where first(String typed) {
        return of(FIRST.matcher(typed.strip()), typed);
    }

    private static Where of(Matcher words, String typed) {
        return words.matches()
                ? new Where(
                        Optional.ofNullable(words.group("team")),
                        Optional.ofNullable(words.group("schedule")).map(name -> name.toLowerCase(Locale.ROOT)),
                        words.group("rest").strip())
                : new Where(Optional.empty(), Optional.empty(), typed.strip());
    }

    /** Whether that schedule is one of those that are meant, if its team is. */
    public boolean means(ScheduleId one) {
        return schedule.isEmpty() || schedule.get().equals(one.name());
    }

    /** As it was written: {@code payments/primary}; empty where nothing was. */
    public String written() {
        return team.orElse("") + schedule.map(name -> "/" + name).orElse("");
    }
}
