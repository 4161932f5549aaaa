package dev.watchbell.swap.take;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Leg;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The modal that asks which of several live watches is taken, and for how long. */
record TakeFormMessages(People people, Instant now) {
    static final String WHICH = "take.which";
    static final String SCHEDULE = "schedule";
    static final String END = "end";

    private static final int MOST_END = 40;

    /** @param live at least one */
    View which(PersonId by, List<Leg> live, String typed) {
        List<Option> options = live.stream().map(leg -> option(by, leg)).toList();
        return new Form(WHICH, "Take the watch", "Take it")
                .text(
                        "words",
                        "From now on you have it. Times are in your zone, %s."
                                .formatted(people.zone(by).getId()))
                .select(
                        SCHEDULE,
                        "Which watch",
                        options,
                        Optional.of(live.get(0).schedule().toString()))
                .optionalLine(END, "For how long (empty: to the end of the shift)", typed, MOST_END)
                .view();
    }

    private Option option(PersonId by, Leg leg) {
        String has = Text.cut(people.name(leg.giver()), 30) + Wording.until(leg.span(), people.zone(by), now);
        return new Option(leg.schedule() + " · " + has, leg.schedule().toString());
    }
}
