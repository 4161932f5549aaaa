package dev.watchbell.calendar;

import dev.watchbell.calendar.Calendar.OfPerson;
import dev.watchbell.calendar.Calendar.OfSchedule;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Typed;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /oncall calendar} and its buttons. */
public final class CalendarHandlers {
    private final Feeds feeds;
    private final People people;
    private final InstantSource clock;

    public CalendarHandlers(Feeds feeds, People people, InstantSource clock) {
        this.feeds = feeds;
        this.people = people;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                        "/oncall",
                        List.of("calendar", "ical"),
                        "[schedule]",
                        "your watches, or a schedule's, in your calendar program",
                        "/oncall calendar primary",
                        this::command))
                .press(CalendarMessages.RENEW, press -> pressed(press, feeds::renew))
                .press(CalendarMessages.OFF, press -> pressed(press, feeds::turnOff));
    }

    Reply command(Command command) {
        String written = Typed.plain(command.words()).toLowerCase(Locale.ROOT);
        PersonId by = command.by();
        if (written.isEmpty()) {
            return Reply.privately(message(by, feeds.ask(by, new OfPerson(by))));
        }
        List<ScheduleId> meant = feeds.schedules(written, command.in(), by);
        if (meant.isEmpty()) {
            return Reply.privately(messages(by).unknown(written, feeds.around(command.in(), by)));
        }
        return meant.size() > 1
                ? Reply.privately(messages(by).which(meant))
                : Reply.privately(message(by, feeds.ask(by, new OfSchedule(meant.get(0)))));
    }

    /** The answer takes the place of the message with the button, which shows an address that is none now. */
    Reply pressed(Press press, BiFunction<PersonId, Calendar, FeedOutcome> deed) {
        PersonId by = press.by();
        FeedOutcome outcome =
                calendar(press).map(calendar -> deed.apply(by, calendar)).orElseGet(FeedOutcome.Gone::new);
        return Reply.instead(message(by, outcome));
    }

    /** Whatever the button carries: a person's own calendar is that of whoever presses it. */
    private static Optional<Calendar> calendar(Press press) {
        String value = press.value();
        if (value.equals(CalendarMessages.MINE)) {
            return Optional.of(new OfPerson(press.by()));
        }
        return TeamId.of(value.replaceFirst("/.*", ""))
                .flatMap(team -> ScheduleId.of(team, value.replaceFirst("[^/]*/", "")))
                .map(OfSchedule::new);
    }

    private Message message(PersonId by, FeedOutcome outcome) {
        CalendarMessages messages = messages(by);
        if (outcome instanceof FeedOutcome.Made made) {
            return messages.made(made.calendar(), made.address(), made.instead());
        }
        if (outcome instanceof FeedOutcome.There there) {
            List<Feed> others = feeds.of(by).stream()
                    .filter(feed -> !feed.equals(there.feed()))
                    .toList();
            return messages.there(there.feed(), others);
        }
        return Message.of(sentence(messages, outcome));
    }

    private static String sentence(CalendarMessages messages, FeedOutcome outcome) {
        if (outcome instanceof FeedOutcome.Off off) {
            return messages.off(off.calendar());
        }
        if (outcome instanceof FeedOutcome.NoneThere none) {
            return messages.noneThere(none.calendar());
        }
        return outcome instanceof FeedOutcome.Gone ? messages.gone() : messages.noPublicUrl();
    }

    private CalendarMessages messages(PersonId reader) {
        return new CalendarMessages(people.zone(reader), clock.instant());
    }
}
