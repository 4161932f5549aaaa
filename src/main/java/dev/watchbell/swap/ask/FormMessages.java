package dev.watchbell.swap.ask;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.Swap;
import dev.watchbell.swap.fair.Exchange;
import dev.watchbell.swap.fair.ReasonWords;
import dev.watchbell.swap.tell.Phrases;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The modals in which a swap is put together, in the zone of who fills them in; what they hold is judged anew when it comes back. */
public record FormMessages(People people, PersonId reader, Instant now) {
    /** Modals, and the blocks in them. */
    static final String COLLEAGUE = "swap.colleague";

    static final String PROPOSE = "swap.propose";
    static final String ANYONE = "swap.anyone";
    static final String WHICH = "swap.which";
    static final String DECLINE = "swap.decline";
    static final String GIVEN = "given";
    static final String GIVEN_PART = "givenPart";
    static final String ASKED = "asked";
    static final String ASKED_PART = "askedPart";
    static final String WORD = "word";

    /** What is chosen instead of a colleague. */
    static final String EVERYBODY = "anyone";

    private static final String TITLE = "Swap a shift";
    private static final int MOST_PART = 60;
    private static final int MOST_WORD = 200;

    /**
     * Which shift, and with whom.
     *
     * @param given the shift that the proposals are for
     * @param best the fairest exchange of each colleague who has one, in the order in which they are proposed; the others follow
     * @param unclear what was typed and isn't understood; may be empty
     */
    public View colleague(
            Draft draft,
            List<Choice> mine,
            Choice given,
            List<PersonId> colleagues,
            Map<PersonId, Exchange> best,
            String unclear) {
        ReasonWords words = new ReasonWords(people, draft.proposer(), now);
        Stream<Option> proposed = best.entrySet().stream()
                .map(mate -> option(mate.getKey(), words.described(mate.getValue(), Limits.OPTION)));
        Stream<Option> others =
                colleagues.stream().filter(mate -> !best.containsKey(mate)).map(mate -> option(mate, ""));
        Option anyone = new Option("Anyone", EVERYBODY, "I ask in the team’s channel; you say which shifts would do");
        return new Form(COLLEAGUE, TITLE, "Next")
                .remembering(draft.text())
                .text(
                        "words",
                        "%sThe fairest first, for %s %s · %s. You choose the other shift next. Times are in your zone, %s."
                                .formatted(
                                        unclear(unclear),
                                        whose(draft),
                                        Wording.span(given.span(), zone(), now),
                                        given.schedule(),
                                        zone().getId()))
                .select(
                        GIVEN,
                        draft.proposer().equals(reader) ? "You give" : "They give",
                        options(mine),
                        Optional.of(given.key()))
                .select(
                        COLLEAGUE,
                        "Swap with",
                        Stream.of(proposed, Stream.of(anyone), others)
                                .flatMap(some -> some)
                                .toList(),
                        Optional.empty())
                .view();
    }

    /** My shift for theirs; what was wished for is chosen already. */
    public View shifts(
            Draft draft,
            List<Choice> mine,
            Optional<Wish.Pick> given,
            List<Choice> theirs,
            Optional<Wish.Pick> asked,
            String unclear) {
        String name = name(draft.colleague().orElseThrow());
        return new Form(PROPOSE, TITLE, "Offer")
                .remembering(draft.text())
                .text(
                        "words",
                        "%sA swap with %s%s. Times are in your zone, %s. Nothing changes until %s accepts."
                                .formatted(
                                        unclear(unclear),
                                        name,
                                        draft.proposer().equals(reader) ? "" : ", for " + name(draft.proposer()),
                                        zone().getId(),
                                        name))
                .select(GIVEN, draft.proposer().equals(reader) ? "You give" : "They give", options(mine), key(given))
                .optionalLine(GIVEN_PART, "Only a part of it, such as 14:00-18:00", part(given), MOST_PART)
                .select(ASKED, draft.proposer().equals(reader) ? "You take" : "They take", options(theirs), key(asked))
                .optionalLine(ASKED_PART, "Only a part of that", part(asked), MOST_PART)
                .view();
    }

    /** My shift for one of several, whoever has it. */
    public View anyone(Draft draft, Choice given, String part, List<Exchange> fairest) {
        ReasonWords words = new ReasonWords(people, draft.proposer(), now);
        List<Option> options = fairest.stream()
                .map(exchange -> new Option(
                        label(exchange.colleague()) + ": "
                                + Wording.span(exchange.asked().span(), zone(), now),
                        tick(exchange),
                        words.reasons(exchange, Limits.OPTION)))
                .toList();
        return new Form(ANYONE, TITLE, "Offer")
                .remembering(draft.text())
                .text(
                        "words",
                        "An offer of %s %s · %s to anyone. Who gives one of the shifts that you tick has the swap at once. Times are in your zone, %s."
                                .formatted(
                                        whose(draft),
                                        Wording.span(given.span(), zone(), now),
                                        given.schedule(),
                                        zone().getId()))
                .optionalLine(GIVEN_PART, "Only a part of it, such as 14:00-18:00", part, MOST_PART)
                .ticks(
                        ASKED,
                        "Any of these would do",
                        options,
                        options.stream().map(Option::value).toList())
                .view();
    }

    /** Which of my shifts I give, where several would do. */
    public View which(Swap swap, List<Leg> theirs) {
        return new Form(WHICH, TITLE, "Accept")
                .remembering(Long.toString(swap.id()))
                .text(
                        "words",
                        "You get %s. Which of yours do you give? Times are in your zone, %s."
                                .formatted(
                                        new Phrases(people, now)
                                                .shift(swap.proposal().given(), zone()),
                                        zone().getId()))
                .select(
                        ASKED,
                        "You give",
                        options(theirs.stream().map(Choice::of).toList()),
                        Optional.of(Choice.of(theirs.get(0)).key()))
                .view();
    }

    /** No, with a word or without. */
    public View decline(Swap swap) {
        return new Form(DECLINE, TITLE, "Decline")
                .remembering(Long.toString(swap.id()))
                .text("words", "%s keeps the shift then.".formatted(name(swap.proposer())))
                .optionalLine(WORD, "A word to them", "", MOST_WORD)
                .view();
    }

    /** As an option of ticks: they come back with blanks between them. */
    public static String tick(Exchange exchange) {
        return exchange.asked().key().replace(' ', '@');
    }

    private List<Option> options(List<Choice> choices) {
        return choices.stream()
                .map(choice ->
                        new Option(Wording.span(choice.span(), zone(), now) + " · " + choice.schedule(), choice.key()))
                .toList();
    }

    private static Optional<String> key(Optional<Wish.Pick> pick) {
        return pick.map(picked -> picked.shift().key());
    }

    private static String part(Optional<Wish.Pick> pick) {
        return pick.map(Wish.Pick::part).orElse("");
    }

    private String whose(Draft draft) {
        return draft.proposer().equals(reader) ? "your" : name(draft.proposer()) + "’s";
    }

    private static String unclear(String typed) {
        return typed.isBlank()
                ? ""
                : "I find no shift for “%s”: choose it here. ".formatted(Text.plain(Text.cut(typed, 60)));
    }

    private Option option(PersonId mate, String description) {
        return new Option(label(mate), mate.value(), description);
    }

    /** Counted after escaping, which makes a sign up to five times as long. */
    private String label(PersonId person) {
        String name = people.name(person);
        int most = Limits.OPTION / 2;
        String label = Text.plain(Text.cut(name, most));
        while (label.length() > Limits.OPTION / 2) {
            label = Text.plain(Text.cut(name, --most));
        }
        return label;
    }

    private String name(PersonId person) {
        return new Phrases(people, now).name(person);
    }

    private ZoneId zone() {
        return people.zone(reader);
    }
}
