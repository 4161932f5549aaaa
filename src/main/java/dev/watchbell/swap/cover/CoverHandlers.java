package dev.watchbell.swap.cover;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Shift;
import dev.watchbell.rota.ShiftKey;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.TypedPart;
import dev.watchbell.time.Span;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code /oncall cover}, its modals and its buttons. */
public final class CoverHandlers {
    private static final String ASK = "cover.ask";
    private static final String NOT_READY = "cover.not_ready";
    private static final String LABEL = "Ask for cover";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,18})(?:/(\\d{1,9}))?");

    private final Covers covers;
    private final People people;
    private final InstantSource clock;

    public CoverHandlers(Covers covers, People people, InstantSource clock) {
        this.covers = covers;
        this.people = people;
        this.clock = clock;
    }

    /** The button that asks for cover of one of the presser's shifts, for others' messages. */
    public static ButtonElement ask() {
        return Blocks.button(LABEL, ASK, "");
    }

    /** The same for this shift: for messages to the person whose shift it is. */
    public static ButtonElement ask(ScheduleId schedule, Shift shift) {
        return Blocks.button(LABEL, ASK, ShiftKey.of(schedule, shift).text());
    }

    /** Asks at once for all that is left of this shift, for who can't take the watch that has begun. */
    public static ButtonElement notReady(ScheduleId schedule, Shift shift) {
        return Blocks.button(
                "Not ready", NOT_READY, ShiftKey.of(schedule, shift).text());
    }

    public Router register(Router router) {
        return router.verb(new Verb(
                                "/oncall",
                                List.of("cover"),
                                "[me] [<when>] [because …]",
                                "ask your team to take a watch of yours, or a part of it",
                                "/oncall cover me tue 14:00-18:00 because of the dentist",
                                this::command)
                        .withTimes())
                .press(ASK, this::begin)
                .press(NOT_READY, this::notReady)
                .submission(CoverFormMessages.REQUEST, this::ask)
                .press(CoverMessages.TAKE, press -> answer(press, id -> covers.take(id, press.by())))
                .press(CoverMessages.PART, this::choosePart)
                .submission(CoverFormMessages.TAKE_PART, this::takePart)
                .press(CoverMessages.WITHDRAW, press -> answer(press, id -> covers.withdraw(id, press.by())))
                .press(CoverMessages.BACK, this::giveBack);
    }

    Reply command(Command command) {
        PersonId by = command.by();
        List<Choice> mine = covers.coming(by);
        CoverWish wish = CoverWish.of(Typed.plain(command.words()));
        if (mine.isEmpty()) {
            return Reply.privately(answers(by).nothingToCover());
        }
        CoverWish.Reading reading = wish.read(mine, clock.instant(), people.zone(by));
        if (reading instanceof CoverWish.Reading.Clear clear) {
            return said(by, covers.ask(by, clear.shift().schedule(), clear.span(), why(wish.why())));
        }
        return reading instanceof CoverWish.Reading.Ask ask
                ? Reply.modal(forms().ask(by, mine, ask, wish.why()))
                : Reply.privately(unread(by, reading));
    }

    private String unread(PersonId by, CoverWish.Reading reading) {
        if (reading instanceof CoverWish.Reading.Unclear unclear) {
            return answers(by).unclear(unclear.typed());
        }
        return reading instanceof CoverWish.Reading.Backwards
                ? answers(by).backwards()
                : answers(by).notOnCall();
    }

    /** A button may be old: the shift that it names is looked up among those that the presser has now. */
    Reply begin(Press press) {
        List<Choice> mine = covers.coming(press.by());
        if (mine.isEmpty()) {
            return Reply.privately(answers(press.by()).nothingToCover());
        }
        Optional<Choice> named = keyed(mine, press.value());
        return named.isEmpty() && !press.value().isBlank()
                ? Reply.privately(answers(press.by()).changed())
                : Reply.modal(forms().ask(press.by(), mine, new CoverWish.Reading.Ask(named, "", ""), ""));
    }

    private Reply notReady(Press press) {
        Optional<Choice> shift = keyed(covers.coming(press.by()), press.value());
        if (shift.isEmpty()) {
            return Reply.privately(answers(press.by()).changed());
        }
        CoverOutcome outcome =
                covers.ask(press.by(), shift.get().schedule(), shift.get().span(), "not ready for the watch");
        return Reply.privately(
                outcome instanceof CoverOutcome.Done
                        ? answers(press.by()).asked()
                        : answers(press.by()).sentence(outcome));
    }

    Reply ask(Submission submission) {
        PersonId by = submission.by();
        Optional<Choice> shift = keyed(
                covers.coming(by), submission.value(CoverFormMessages.SHIFT).orElse(""));
        if (shift.isEmpty()) {
            return Reply.refusal(CoverFormMessages.SHIFT, answers(by).changed());
        }
        Choice chosen = shift.get();
        String why = why(submission.value(CoverFormMessages.WHY).orElse(""));
        return within(submission, chosen.span(), span -> {
            CoverOutcome outcome = chosen.span()
                    .intersection(span)
                    .map(part -> covers.ask(by, chosen.schedule(), part, why))
                    .orElseGet(CoverOutcome.NotOnCall::new);
            return sent(by, outcome, CoverFormMessages.FROM);
        });
    }

    private Reply choosePart(Press press) {
        Optional<Standing> standing = numbers(press.value()).flatMap(found -> covers.find(id(found)));
        if (standing.isEmpty()) {
            return said(press.by(), new CoverOutcome.Unknown());
        }
        Standing now = standing.get();
        return now.request().open() && !now.open().isEmpty()
                ? Reply.modal(forms().part(press.by(), now))
                : said(press.by(), new CoverOutcome.NothingOpen(now.request(), now.parts()));
    }

    Reply takePart(Submission submission) {
        Optional<Standing> standing = numbers(submission.metadata()).flatMap(found -> covers.find(id(found)));
        if (standing.isEmpty()) {
            return Reply.refusal(
                    CoverFormMessages.FROM, answers(submission.by()).sentence(new CoverOutcome.Unknown()));
        }
        Request request = standing.get().request();
        return within(
                submission,
                request.span(),
                span -> sent(
                        submission.by(), covers.take(request.id(), submission.by(), span), CoverFormMessages.FROM));
    }

    /** What was filled in, inside of that stretch; what isn't understood stands under its field. */
    private Reply within(Submission submission, Span stretch, Function<Span, Reply> deed) {
        TypedPart typed = new TypedPart(
                submission.value(CoverFormMessages.FROM).orElse(""),
                submission.value(CoverFormMessages.TO).orElse(""));
        CoverAnswerMessages answers = answers(submission.by());
        TypedPart.Reading reading = typed.read(stretch, clock.instant(), people.zone(submission.by()));
        if (reading instanceof TypedPart.Reading.Unclear unclear) {
            String field = unclear.end() ? CoverFormMessages.TO : CoverFormMessages.FROM;
            return Reply.refusal(field, answers.unclearField(unclear.typed()));
        }
        return reading instanceof TypedPart.Reading.Understood understood
                ? deed.apply(understood.span())
                : Reply.refusal(CoverFormMessages.TO, answers.backwards());
    }

    private Reply giveBack(Press press) {
        return numbers(press.value())
                .filter(found -> found.group(2) != null)
                .map(found ->
                        said(press.by(), covers.giveBack(id(found), Integer.parseInt(found.group(2)), press.by())))
                .orElseGet(() -> said(press.by(), new CoverOutcome.Unknown()));
    }

    private Reply answer(Press press, Function<Long, CoverOutcome> deed) {
        return said(
                press.by(),
                numbers(press.value()).map(found -> deed.apply(id(found))).orElseGet(CoverOutcome.Unknown::new));
    }

    /** What was done is told where it belongs: in the channel, and to those whose watch it is. */
    private Reply said(PersonId by, CoverOutcome outcome) {
        return outcome instanceof CoverOutcome.Done
                ? Reply.silence()
                : Reply.privately(answers(by).sentence(outcome));
    }

    private Reply sent(PersonId by, CoverOutcome outcome, String field) {
        return outcome instanceof CoverOutcome.Done
                ? Reply.silence()
                : Reply.refusal(field, answers(by).sentence(outcome));
    }

    private static Optional<Choice> keyed(List<Choice> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    private static Optional<MatchResult> numbers(String value) {
        return Optional.of(NUMBERS.matcher(value))
                .filter(found -> found.matches())
                .map(found -> found.toMatchResult());
    }

    private static long id(MatchResult numbers) {
        return Long.parseLong(numbers.group(1));
    }

    private static String why(String typed) {
        return Text.cut(Text.printable(typed).strip(), CoverFormMessages.MOST_WHY);
    }

    private CoverFormMessages forms() {
        return new CoverFormMessages(people, clock.instant());
    }

    private CoverAnswerMessages answers(PersonId reader) {
        return new CoverAnswerMessages(people, reader, clock.instant());
    }
}
