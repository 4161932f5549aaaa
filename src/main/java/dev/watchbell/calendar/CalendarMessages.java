package dev.watchbell.calendar;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.calendar.Calendar.OfSchedule;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the answers about calendar addresses read, in the zone of the person who asks. */
record CalendarMessages(ZoneId zone, Instant now) {
    static final String RENEW = "calendar.renew";
    static final String OFF = "calendar.off";

    /** What a button carries for the presser's own calendar; a schedule's is named by its id, which has a slash. */
    static final String MINE = "mine";

    private static final int SHOWN = 60;
    private static final int LISTED = 30;

    /** The only message that ever shows an address. */
    Message made(Calendar calendar, URI address, boolean instead) {
        String before = instead ? " The address before it leads nowhere now." : "";
        return withButtons(
                calendar,
                "*" + title(calendar) + "*\nSubscribe to this address in your calendar program:\n`" + address + "`\n"
                        + "Copy it now: I keep no copy, so I can’t show it again. Whoever has it can read this calendar,"
                        + " so keep it to yourself." + before);
    }

    Message there(Feed feed, List<Feed> others) {
        String also = others.isEmpty()
                ? ""
                : "\nYou also have an address for "
                        + others.stream()
                                .limit(LISTED)
                                .map(other -> words(other.calendar()))
                                .collect(Collectors.joining(", "))
                        + ".";
        return withButtons(
                feed.calendar(),
                "*" + title(feed.calendar()) + "*\nYou have an address for it since "
                        + Wording.moment(feed.madeAt(), zone, now) + " (" + zone.getId() + ")."
                        + " I kept no copy, so I can’t show it again; a new one takes its place." + also);
    }

    String off(Calendar calendar) {
        return "Your address for " + words(calendar)
                + " leads nowhere now. Take it out of your calendar program, which may"
                + " show old watches otherwise. `" + command(calendar) + "` makes a new one.";
    }

    String noneThere(Calendar calendar) {
        return "You have no address for " + words(calendar) + ". `" + command(calendar) + "` makes one.";
    }

    String gone() {
        return "That schedule isn’t there any more. `/oncall schedule` shows those that are.";
    }

    String noPublicUrl() {
        return "Calendar programs can’t reach me yet. Whoever runs Watchbell tells me my public address with the setting"
                + " `WATCHBELL_PUBLIC_URL`, such as `https://watchbell.example.com`; docs/calendar.md says how.";
    }

    String which(List<ScheduleId> schedules) {
        return "Which schedule do you mean: " + listed(schedules) + "? Try `/oncall calendar " + schedules.get(0)
                + "`.";
    }

    String unknown(String written, List<ScheduleId> schedules) {
        String shown = Text.plain(Text.cut(written, SHOWN)).replace("`", "'");
        return "I know no schedule “" + shown + "”. "
                + (schedules.isEmpty()
                        ? "Try `/oncall calendar` in a team’s channel, or `/oncall calendar team/schedule`."
                        : "There are: " + listed(schedules) + ". Try `/oncall calendar " + schedules.get(0) + "`.");
    }

    private static String listed(List<ScheduleId> schedules) {
        return schedules.stream().limit(LISTED).map(ScheduleId::toString).collect(Collectors.joining(", "));
    }

    private static Message withButtons(Calendar calendar, String text) {
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.sections("calendar", text));
        blocks.add(Blocks.actions("calendar.buttons", List.of(renew(calendar), off(value(calendar)))));
        return new Message(text, blocks);
    }

    private static ButtonElement renew(Calendar calendar) {
        return Blocks.confirmed(
                Blocks.button("New address", RENEW, value(calendar)),
                "A new address?",
                "You get another address, and the one you have leads nowhere from then on. Calendar programs have to be"
                        + " told the new one.",
                "Make a new one");
    }

    private static ButtonElement off(String value) {
        return Blocks.confirmed(
                Blocks.button("Turn off", OFF, value),
                "Turn it off?",
                "The address leads nowhere from then on, for everybody who has it. You can make a new one at any time.",
                "Turn it off");
    }

    private static String value(Calendar calendar) {
        return calendar instanceof OfSchedule of ? of.schedule().toString() : MINE;
    }

    private static String title(Calendar calendar) {
        return calendar instanceof OfSchedule of ? of.schedule() + " as a calendar" : "Your watches as a calendar";
    }

    private static String words(Calendar calendar) {
        return calendar instanceof OfSchedule of ? of.schedule().toString() : "your watches";
    }

    private static String command(Calendar calendar) {
        return "/oncall calendar" + (calendar instanceof OfSchedule of ? " " + of.schedule() : "");
    }
}
