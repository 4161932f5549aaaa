package dev.watchbell.swap.take;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;

/** A take as the team and the two people see it; it mentions nobody. */
record TakeMessages(People people, Instant now) {
    static final String BACK = "take.back";

    /** To the team: who has the watch now. */
    Message channel(Take take, ZoneId zone) {
        return take.back()
                ? message("*%s has the watch* again, since %s, and not %s: %s"
                        .formatted(name(take.giver()), at(zone), name(take.taker()), watch(take, zone)))
                : message("*%s has the watch*, taken from %s: %s"
                        .formatted(name(take.taker()), name(take.giver()), watch(take, zone)));
    }

    /** To whom it was taken from, with the button to have it back while it lasts. */
    Message giver(Take take) {
        ZoneId zone = people.zone(take.giver());
        return take.back()
                ? message("You took the watch back from %s at %s: %s"
                        .formatted(name(take.taker()), at(zone), watch(take, zone)))
                : message(
                        "*%s took the watch from you*, so you are off: %s"
                                .formatted(name(take.taker()), watch(take, zone)),
                        Blocks.button("Take it back", BACK, Long.toString(take.id())));
    }

    /** To who has it now. */
    Message taker(Take take) {
        ZoneId zone = people.zone(take.taker());
        return take.back()
                ? message("You took the watch from %s, who has it again since %s: %s"
                        .formatted(name(take.giver()), at(zone), watch(take, zone)))
                : message("*You have the watch*, taken from %s: %s".formatted(name(take.giver()), watch(take, zone)));
    }

    /** To who has it no more, anew. */
    Message back(Take take) {
        ZoneId zone = people.zone(take.taker());
        return message("*%s took the watch back* at %s, so you are off: %s"
                .formatted(name(take.giver()), at(zone), watch(take, zone)));
    }

    private String watch(Take take, ZoneId zone) {
        return "%s, %s (%s)".formatted(take.schedule(), Wording.span(take.span(), zone, now), zone.getId());
    }

    private String at(ZoneId zone) {
        return Wording.moment(now, zone, now);
    }

    private static Message message(String text, ButtonElement... buttons) {
        return Message.of("take", text, buttons);
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
