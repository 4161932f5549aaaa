package dev.watchbell.reminder.wish;

import dev.watchbell.people.PingSettings;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody types after {@code /oncall pings}. */
sealed interface TypedWish {
    Pattern LEAD = Pattern.compile("(?:(add|mute|unmute)\\s+)?(\\d{1,4})\\s*([mhdw])");

    /** Shows what there is. */
    record Show() implements TypedWish {}

    record Add(Duration lead) implements TypedWish {}

    record Mute(Duration lead) implements TypedWish {}

    /** Everything before a watch. */
    record MuteAll() implements TypedWish {}

    record End(boolean wanted) implements TypedWish {}

    /** As the team has it. */
    record Usual() implements TypedWish {}

    /** The start, which everybody is told. */
    record Start() implements TypedWish {}

    /** Longer or shorter than pings can come before a watch. */
    record OutOfRange() implements TypedWish {}

    record Unclear() implements TypedWish {}

    static TypedWish read(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        Matcher lead = LEAD.matcher(text);
        if (lead.matches()) {
            Duration length = length(Long.parseLong(lead.group(2)), lead.group(3));
            if (!PingSettings.fits(length)) {
                return new OutOfRange();
            }
            return "mute".equals(lead.group(1)) ? new Mute(length) : new Add(length);
        }
        return switch (text) {
            case "" -> new Show();
            case "mute", "off", "mute all" -> new MuteAll();
            case "mute end", "end off" -> new End(false);
            case "add end", "unmute end", "end on" -> new End(true);
            case "usual", "reset", "on", "unmute" -> new Usual();
            case "mute start", "start off" -> new Start();
            default -> new Unclear();
        };
    }

    private static Duration length(long count, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }
}
