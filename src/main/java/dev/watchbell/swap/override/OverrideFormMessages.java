package dev.watchbell.swap.override;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import java.util.List;
import java.util.Optional;

/** The modal that asks who is to be on call, for what and when; with what was typed filled in. */
record OverrideFormMessages(People people) {
    static final String PUT = "override.put";
    static final String PERSON = "person";
    static final String SCHEDULE = "schedule";
    static final String WHEN = "when";

    private static final int MOST_WHEN = 60;

    /** @param schedules at least one */
    View put(PersonId by, Optional<PersonId> person, List<ScheduleId> schedules, String when) {
        List<Option> options = schedules.stream()
                .map(schedule -> new Option(schedule.toString(), schedule.toString()))
                .toList();
        return new Form(PUT, "Put somebody on call", "Put on call")
                .text(
                        "words",
                        "They are on call then instead of whoever was. Times are in your zone, %s."
                                .formatted(people.zone(by).getId()))
                .person(PERSON, "Who", person)
                .select(
                        SCHEDULE,
                        "For what",
                        options,
                        Optional.of(schedules.get(0).toString()))
                .line(WHEN, "When, such as tomorrow 9:00-18:00, or 2h", when, MOST_WHEN)
                .view();
    }
}
