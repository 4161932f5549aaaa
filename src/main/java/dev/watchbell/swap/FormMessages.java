package dev.watchbell.swap;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.fair.Exchange;
import dev.watchbell.swap.fair.ReasonWords;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The modals in which a swap is put together; what they hold are names of shifts, judged anew when they come back. */
record FormMessages(People people, Instant now) {
    /** Modals, and the blocks in them. */
    static final String COLLEAGUE = "swap.colleague";

    static final String PROPOSE = "swap.propose";
    static final String GIVEN = "given";
    static final String ASKED = "asked";

    private static final String TITLE = "Swap a shift";

    /**
     * Whom to swap with; asked where the command named nobody.
     *
     * @param given the shift that the proposals are for
     * @param best the fairest exchange of each colleague who has one, in the order in which they are proposed; the others follow
     */
    View colleague(PersonId by, Choice given, List<PersonId> colleagues, Map<PersonId, Exchange> best) {
        ReasonWords words = new ReasonWords(people, by, now);
        Stream<Option> proposed = best.entrySet().stream()
                .map(mate -> option(mate.getKey(), words.described(mate.getValue(), Limits.OPTION)));
        Stream<Option> others =
                colleagues.stream().filter(mate -> !best.containsKey(mate)).map(mate -> option(mate, ""));
        List<Option> options = Stream.concat(proposed, others).toList();
        ZoneId zone = people.zone(by);
        return new Form(COLLEAGUE, TITLE, "Next")
                .remembering(given.key())
                .text(
                        "words",
                        "The fairest first, for your %s · %s. You choose the shifts next. Times are in your zone, %s."
                                .formatted(Wording.span(given.span(), zone, now), given.schedule(), zone.getId()))
                .select(COLLEAGUE, "Swap with", options, Optional.empty())
                .view();
    }

    /** My shift for theirs, in my zone; what was wished for is chosen already. */
    View shifts(PersonId by, List<Choice> mine, PersonId colleague, List<Choice> theirs, Wish wish) {
        ZoneId zone = people.zone(by);
        Optional<Choice> given = Wish.pick(mine, wish.mine(), now, zone);
        return shifts(by, mine, given, colleague, theirs, Wish.pick(theirs, wish.theirs(), now, zone));
    }

    /** The same with what is chosen to begin with. */
    View shifts(
            PersonId by,
            List<Choice> mine,
            Optional<Choice> given,
            PersonId colleague,
            List<Choice> theirs,
            Optional<Choice> asked) {
        ZoneId zone = people.zone(by);
        String name = Text.plain(Text.cut(people.name(colleague), 80));
        return new Form(PROPOSE, TITLE, "Offer")
                .remembering(colleague.value())
                .text(
                        "words",
                        "A swap with %s. Times are in your zone, %s. Nothing changes until %s accepts."
                                .formatted(name, zone.getId(), name))
                .select(GIVEN, "You give", options(mine, zone), given.map(Choice::key))
                .select(ASKED, "You take", options(theirs, zone), asked.map(Choice::key))
                .view();
    }

    private List<Option> options(List<Choice> choices, ZoneId zone) {
        return choices.stream()
                .map(choice ->
                        new Option(Wording.span(choice.span(), zone, now) + " · " + choice.schedule(), choice.key()))
                .toList();
    }

    private Option option(PersonId mate, String description) {
        return new Option(label(people.name(mate)), mate.value(), description);
    }

    /** Counted after escaping, which makes a sign up to five times as long. */
    private static String label(String name) {
        int most = Limits.OPTION;
        String label = Text.plain(Text.cut(name, most));
        while (label.length() > Limits.OPTION) {
            label = Text.plain(Text.cut(name, --most));
        }
        return label;
    }
}
