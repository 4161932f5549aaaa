package dev.watchbell.away;

import com.slack.api.model.view.View;
import dev.watchbell.away.holiday.Place;
import dev.watchbell.away.leave.LeaveState;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The modals in which somebody says when they are away; what is known of them is theirs alone to see. */
record AwayFormMessages(ZoneId zone, Instant now) {
    /** Modals, the fields in them, and their buttons. */
    static final String SAY = "away.say";

    static final String FROM = "from";
    static final String TO = "to";
    static final String REASON = "reason";
    static final String COUNTRY = "country";
    static final String CALENDAR = "away.calendar";
    static final String ADDRESS = "address";
    static final String MY_CALENDAR = "away.mine";
    static final String FORGET = "away.forget";

    private static final String TITLE = "I can’t be on call";
    private static final int MOST_LISTED = 40;
    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_ADDRESS = 1_000;

    View say(Known known) {
        Form form = new Form(SAY, TITLE, "Note it")
                .text(
                        "words",
                        "Whole days in your zone, %s. Hours: `/oncall away tomorrow 9:00-18:00`. The rota stays as it is; I tell you which of your shifts are in it."
                                .formatted(zone.getId()))
                .optionalDay(FROM, "First day", Optional.empty())
                .optionalDay(TO, "Last day", Optional.empty())
                .optionalLine(REASON, "Reason, for your eyes alone", "", Entry.LONGEST_REASON)
                .optionalLine(
                        COUNTRY,
                        "Country of your public holidays, such as FR, Germany or DE-BY",
                        known.place().map(Place::code).orElse(""),
                        LONGEST_PLACE);
        form.text("calendar", calendar(known), Blocks.button("My calendar", MY_CALENDAR, ""));
        known.entries().stream()
                .limit(MOST_LISTED)
                .forEach(entry -> form.text(
                        "away" + entry.id(), line(entry), Blocks.button("Remove", AwayMessages.REMOVE, id(entry))));
        return form.view();
    }

    /** The address that is known is a secret, and not shown again. */
    View calendar(Optional<LeaveState> known) {
        Form form = new Form(CALENDAR, "My calendar", "Read it")
                .text(
                        "words",
                        "The secret address in iCal format of the calendar in which your leave is. "
                                + "Google: the calendar’s settings, _Integrate calendar_. Outlook: _Shared calendars_, _Publish_. "
                                + "I keep when you are away, and nothing else of it; nobody but you sees that.")
                .line(ADDRESS, "Secret address", "", LONGEST_ADDRESS);
        known.ifPresent(state -> form.text("state", state(state), Blocks.button("Forget it", FORGET, "")));
        return form.view();
    }

    private String calendar(Known known) {
        return known.calendar().map(this::state).orElse("Leave that is in your own calendar: I can look there.");
    }

    private String state(LeaveState state) {
        String host = Text.plain(Text.cut(state.host(), LONGEST_PLACE));
        if (state.failingSince().isPresent()) {
            return "I can’t read your calendar on %s since %s."
                    .formatted(host, moment(state.failingSince().get()));
        }
        return state.readAt()
                .map(at -> "Your calendar on %s was read %s.".formatted(host, moment(at)))
                .orElse("Your calendar on %s will be read in a moment.".formatted(host));
    }

    private String line(Entry entry) {
        String span = "*" + Wording.span(entry.span(), zone, now) + "*";
        return entry.reason().map(words -> span + ": " + Text.plain(words)).orElse(span);
    }

    private String moment(Instant at) {
        return Wording.moment(at, zone, now);
    }

    private static String id(Entry entry) {
        return Long.toString(entry.id());
    }
}
