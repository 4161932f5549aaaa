package dev.watchbell.calendar;

import static dev.watchbell.kit.Crew.ANA;
import static dev.watchbell.kit.Crew.PARIS;
import static dev.watchbell.kit.Crew.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.calendar.Calendar.OfPerson;
import dev.watchbell.calendar.Calendar.OfSchedule;
import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarMessagesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final URI ADDRESS = URI.create("https://watchbell.example.com/calendar/secret.ics");
    private static final Calendar MINE = new OfPerson(ANA);
    private static final Calendar SCHEDULE = new OfSchedule(PRIMARY);
    private static final ScheduleId LONGEST = new ScheduleId(new TeamId("t".repeat(40)), "s".repeat(40));

    private final Golden golden = new Golden("calendar");
    private final CalendarMessages messages = new CalendarMessages(PARIS, NOW);

    @Test
    void an_address_is_shown_with_what_can_be_done_about_it() {
        golden.assertSame("made-mine", messages.made(MINE, ADDRESS, false));
        golden.assertSame("made-schedule-instead", messages.made(SCHEDULE, ADDRESS, true));
        golden.assertSame(
                "there-mine", messages.there(new Feed(ANA, MINE, NOW), List.of(new Feed(ANA, SCHEDULE, NOW))));
    }

    @Test
    void what_cannot_be_is_followed_by_what_works() {
        assertThat(messages.off(SCHEDULE)).endsWith("`/oncall calendar payments/primary` makes a new one.");
        assertThat(messages.noneThere(MINE))
                .isEqualTo("You have no address for your watches. `/oncall calendar` makes one.");
        assertThat(messages.which(List.of(PRIMARY, LONGEST))).endsWith("Try `/oncall calendar payments/primary`.");
        assertThat(messages.noPublicUrl()).contains("`WATCHBELL_PUBLIC_URL`", "docs/calendar.md");
    }

    @Test
    void hundreds_of_calendars_with_the_longest_names_fit_into_a_message() {
        Feed longest = new Feed(ANA, new OfSchedule(LONGEST), NOW);

        Hostile.assertHarmless(messages.there(longest, Collections.nCopies(300, longest)));
        Hostile.assertHarmless(messages.made(longest.calendar(), ADDRESS, true));
    }

    @ParameterizedTest
    @MethodSource("dev.watchbell.kit.Hostile#texts")
    void no_name_breaks_an_answer(String name) {
        Hostile.assertOnlyMoments(messages.unknown(name, List.of()));
        Hostile.assertOnlyMoments(messages.unknown(name, Collections.nCopies(300, LONGEST)));
        assertThat(messages.unknown(name, List.of(PRIMARY))).hasSizeLessThan(600);
    }
}
