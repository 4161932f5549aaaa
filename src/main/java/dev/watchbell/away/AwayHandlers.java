package dev.watchbell.away;

import dev.watchbell.away.holiday.Holidays;
import dev.watchbell.away.holiday.Place;
import dev.watchbell.away.leave.LeaveCalendars;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import dev.watchbell.time.LocalTimes;
import dev.watchbell.time.Span;
import dev.watchbell.time.TypedSpan;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** {@code /oncall away}, its modals and its buttons. */
public final class AwayHandlers {
    private final Aways aways;
    private final LeaveCalendars calendars;
    private final Holidays holidays;
    private final AwayMessages messages;
    private final InstantSource clock;

    public AwayHandlers(
            Aways aways, LeaveCalendars calendars, Holidays holidays, AwayMessages messages, InstantSource clock) {
        this.aways = aways;
        this.calendars = calendars;
        this.holidays = holidays;
        this.messages = messages;
        this.clock = clock;
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                                "/oncall",
                                List.of("away"),
                                "[when]",
                                "say when you can’t be on call",
                                "/oncall away 24 dec to 2 jan",
                                this::command)
                        .withTimes())
                .submission(AwayFormMessages.SAY, this::say)
                .submission(AwayFormMessages.CALENDAR, this::calendar)
                .press(
                        AwayFormMessages.MY_CALENDAR,
                        press -> Reply.modal(forms(press.by()).calendar(calendars.of(press.by()))))
                .press(AwayFormMessages.FORGET, this::forget)
                .press(AwayMessages.REMOVE, this::remove);
    }

    Reply command(Command command) {
        PersonId by = command.by();
        String typed = Typed.plain(command.words());
        if (typed.isBlank()) {
            return Reply.modal(forms(by).say(aways.known(by)));
        }
        TypedSpan.Read read = TypedSpan.read(typed, clock.instant().truncatedTo(ChronoUnit.MINUTES), zone(by));
        if (read instanceof TypedSpan.Read.Window window) {
            AwayOutcome outcome = aways.say(by, window.span(), "");
            return outcome instanceof AwayOutcome.Noted noted
                    ? Reply.privately(noted(by, noted))
                    : privately(answers(by).no(outcome).orElseThrow());
        }
        return privately(
                read instanceof TypedSpan.Read.Backwards
                        ? AnswerMessages.backwards(typed)
                        : AnswerMessages.notUnderstood(typed));
    }

    /** What is filled in is done, all of it or nothing. */
    Reply say(Submission submission) {
        PersonId by = submission.by();
        Optional<String> typed = submission.value(AwayFormMessages.COUNTRY);
        Optional<Place> place = typed.flatMap(holidays::place);
        if (typed.isPresent() && place.isEmpty()) {
            return Reply.refusal(
                    AwayFormMessages.COUNTRY, AnswerMessages.unknownPlace(typed.get(), holidays.near(typed.get())));
        }
        Optional<LocalDate> from = day(submission, AwayFormMessages.FROM);
        Optional<LocalDate> to = day(submission, AwayFormMessages.TO).or(() -> from);
        if (from.isEmpty()
                && (to.isPresent() || submission.value(AwayFormMessages.REASON).isPresent())) {
            return Reply.refusal(AwayFormMessages.FROM, "Choose the first day as well.");
        }
        if (from.isPresent() && to.get().isBefore(from.get())) {
            return Reply.refusal(AwayFormMessages.TO, "The last day is before the first one.");
        }
        return say(by, from.map(first -> days(first, to.get(), zone(by))), submission, place);
    }

    private Reply say(PersonId by, Optional<Span> span, Submission submission, Optional<Place> place) {
        Optional<AwayOutcome> outcome = span.map(days ->
                aways.say(by, days, submission.value(AwayFormMessages.REASON).orElse("")));
        Optional<String> no = outcome.flatMap(answers(by)::no);
        if (no.isPresent()) {
            return Reply.refusal(AwayFormMessages.FROM, no.get());
        }
        if (!place.equals(aways.known(by).place())) {
            aways.live(by, place);
        }
        return outcome.map(noted -> Reply.privately(noted(by, (AwayOutcome.Noted) noted)))
                .orElseGet(() ->
                        privately(place.map(known -> "Noted: your public holidays are those of " + known.name() + ".")
                                .orElse("Noted: no time away, and no public holidays.")));
    }

    Reply calendar(Submission submission) {
        String typed = Typed.plain(submission.value(AwayFormMessages.ADDRESS).orElse(""));
        return calendars.give(submission.by(), typed)
                ? privately("I read it in a moment, tell you what I found, and look again every 3 hours.")
                : Reply.refusal(AwayFormMessages.ADDRESS, AnswerMessages.notAnAddress());
    }

    private Reply forget(Press press) {
        calendars.forget(press.by());
        return Reply.modal(forms(press.by()).say(aways.known(press.by())));
    }

    /** In the modal the list is shown anew, in a message the sentence takes its place. */
    private Reply remove(Press press) {
        boolean removed =
                press.value().matches("[0-9]{1,18}") && aways.remove(press.by(), Long.parseLong(press.value()));
        if (press.in().isEmpty()) {
            return Reply.modal(forms(press.by()).say(aways.known(press.by())));
        }
        return Reply.instead(Message.of(
                removed
                        ? "Removed: nothing is noted of that time any more."
                        : "That was removed already. `/oncall away` shows what is noted."));
    }

    private Message noted(PersonId by, AwayOutcome.Noted noted) {
        return messages.noted(by, noted, clock.instant());
    }

    private static Reply privately(String plain) {
        return Reply.privately(Text.plain(plain));
    }

    private static Optional<LocalDate> day(Submission submission, String field) {
        try {
            return submission.value(field).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Span days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Span(
                LocalTimes.instant(first.atStartOfDay(), zone),
                LocalTimes.instant(last.plusDays(1).atStartOfDay(), zone));
    }

    private AwayFormMessages forms(PersonId reader) {
        return new AwayFormMessages(zone(reader), clock.instant());
    }

    private AnswerMessages answers(PersonId reader) {
        return new AnswerMessages(zone(reader), clock.instant());
    }

    private ZoneId zone(PersonId person) {
        return messages.people().zone(person);
    }
}
