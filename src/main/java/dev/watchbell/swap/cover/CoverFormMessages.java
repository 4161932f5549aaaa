package dev.watchbell.swap.cover;

import com.slack.api.model.view.View;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Form.Option;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Choice;
import dev.watchbell.swap.TypedPart;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The modals of a request: what to ask for, and which part to take. */
record CoverFormMessages(People people, Instant now) {
    /** Modals, and the fields in them. */
    static final String REQUEST = "cover.request";

    static final String TAKE_PART = "cover.take-part";
    static final String SHIFT = "shift";
    static final String FROM = "from";
    static final String TO = "to";
    static final String WHY = "why";

    /** In code points, as the request keeps it. */
    static final int MOST_WHY = 150;

    private static final String TITLE = "Ask for cover";
    private static final int MOST_TIME = 40;
    private static final int SHOWN = 8;

    /** One of my shifts, or a part of it; times in my zone. */
    View ask(PersonId by, List<Choice> mine, CoverWish.Reading.Ask guess, String why) {
        ZoneId zone = people.zone(by);
        Optional<String> chosen =
                guess.shift().or(() -> mine.stream().findFirst()).map(Choice::key);
        return new Form(REQUEST, TITLE, "Ask")
                .text(
                        "words",
                        "Your team’s channel is asked. Until somebody takes it, it is yours. Times are in your zone, %s."
                                .formatted(zone.getId()))
                .select(SHIFT, "Which watch", options(mine, zone), chosen)
                .optionalLine(FROM, "From (empty: its start)", guess.from(), MOST_TIME)
                .optionalLine(TO, "Until (empty: its end)", guess.to(), MOST_TIME)
                .optionalLine(WHY, "Why, in a few words", why, MOST_WHY)
                .view();
    }

    /** What is open, and which part of it; times in the helper's zone. */
    View part(PersonId by, Standing standing) {
        ZoneId zone = people.zone(by);
        Request request = standing.request();
        Span first = standing.open().get(0);
        String open = standing.open().stream()
                .limit(SHOWN)
                .map(span -> "*" + Wording.span(span, zone, now) + "*")
                .collect(Collectors.joining(", "));
        return new Form(TAKE_PART, "Take a part", "Take it")
                .remembering(Long.toString(request.id()))
                .text(
                        "words",
                        "%s asks for cover on %s. Open: %s. Times are in your zone, %s."
                                .formatted(name(request.requester()), request.schedule(), open, zone.getId()))
                .line(FROM, "From", TypedPart.written(first.start(), zone, now), MOST_TIME)
                .line(TO, "Until", TypedPart.written(first.end(), zone, now), MOST_TIME)
                .view();
    }

    private List<Option> options(List<Choice> choices, ZoneId zone) {
        return choices.stream()
                .map(choice ->
                        new Option(Wording.span(choice.span(), zone, now) + " · " + choice.schedule(), choice.key()))
                .toList();
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 80));
    }
}
