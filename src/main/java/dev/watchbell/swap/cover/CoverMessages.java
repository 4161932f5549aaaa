package dev.watchbell.swap.cover;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** A request for cover as the team, the requester and the helpers see it; it mentions nobody. */
record CoverMessages(People people, Instant now) {
    static final String TAKE = "cover.take";
    static final String PART = "cover.part";
    static final String WITHDRAW = "cover.withdraw";
    static final String BACK = "cover.back";

    /** Longer lists are cut: a message can't be longer than Slack can edit. */
    private static final int LISTED = 8;

    /** To the team: who asks, what is open, who has what. */
    Message request(Standing standing, ZoneId zone) {
        Request request = standing.request();
        String name = name(request.requester());
        String what = shift(request.schedule(), request.span(), zone);
        String why = request.why().isBlank() ? "" : "\n> " + Text.plain(Text.cut(request.why(), 150));
        String parts = parts(standing.parts(), zone);
        return switch (request.state()) {
            case OPEN ->
                message(
                        "*%s asks for cover* of %s%s\nOpen: %s%s"
                                .formatted(name, what, why, open(standing.open(), zone), parts),
                        Blocks.primary("I’ll take it", TAKE, id(request)),
                        Blocks.button("Take a part", PART, id(request)));
            case CLOSED ->
                message(
                        standing.parts().isEmpty()
                                ? "%s asked for cover of %s. The rota changed: nothing of it is %s’s any more."
                                        .formatted(name, what, name)
                                : "*%s has cover* for %s%s%s".formatted(name, what, why, parts));
            case WITHDRAWN -> message("%s asked for cover of %s, and took it back.%s".formatted(name, what, parts));
            case EXPIRED -> message("%s asked for cover of %s; it is over.%s".formatted(name, what, parts));
        };
    }

    /** To the requester: what they asked for, with the button to take it back. */
    Message mine(Standing standing) {
        Request request = standing.request();
        ZoneId zone = people.zone(request.requester());
        String what = shift(request.schedule(), request.span(), zone);
        String parts = parts(standing.parts(), zone);
        return switch (request.state()) {
            case OPEN ->
                message(
                        "You asked your team for cover of %s\nStill yours until somebody takes it: %s%s"
                                .formatted(what, open(standing.open(), zone), parts),
                        Blocks.button("Withdraw", WITHDRAW, id(request)));
            case CLOSED ->
                message("You asked your team for cover of %s\nNothing of it is yours any more.%s"
                        .formatted(what, parts));
            case WITHDRAWN ->
                message("You asked for cover of %s, and took it back. What nobody took is yours.%s"
                        .formatted(what, parts));
            case EXPIRED -> message("You asked your team for cover of %s; it is over.%s".formatted(what, parts));
        };
    }

    /** To the requester, anew each time: somebody took something. */
    Message taken(Standing standing, List<Part> taken) {
        Request request = standing.request();
        ZoneId zone = people.zone(request.requester());
        String helper = name(taken.get(0).helper());
        String what = listed(taken.stream().map(Part::span).toList(), zone);
        String rest = standing.open().isEmpty()
                ? "You are covered: nothing of it is yours any more."
                : "Still open, and yours: " + open(standing.open(), zone) + ".";
        return message("%s covers you on %s: *%s* %s. %s".formatted(helper, request.schedule(), what, in(zone), rest));
    }

    /** To a helper: what they took, then whether they still have it. */
    Message yours(Request request, Part part) {
        ZoneId zone = people.zone(part.helper());
        String what = shift(request.schedule(), part.span(), zone);
        String name = name(request.requester());
        return part.givenBack()
                ? message("You gave %s’s watch back: %s".formatted(name, what))
                : message(
                        "You cover %s: you have the watch on %s".formatted(name, what),
                        Blocks.button("Give it back", BACK, part.key()));
    }

    /** To the requester: a part is theirs again. */
    Message back(Standing standing, Part part) {
        Request request = standing.request();
        ZoneId zone = people.zone(request.requester());
        String again = request.open() ? " It is open again for others." : " To ask anew: /oncall cover";
        return message("%s gave back %s: it is yours.%s"
                .formatted(name(part.helper()), shift(request.schedule(), part.span(), zone), again));
    }

    /** To the requester: what nobody took stayed theirs to the end. */
    Message expired(Standing standing) {
        Request request = standing.request();
        ZoneId zone = people.zone(request.requester());
        return message("Nobody took this of your watch on %s, so it stayed yours: %s %s."
                .formatted(request.schedule(), open(standing.open(), zone), in(zone)));
    }

    private String parts(List<Part> parts, ZoneId zone) {
        String lines = parts.stream()
                .limit(LISTED)
                .map(part -> "\n" + name(part.helper()) + " has " + Wording.span(part.span(), zone, now))
                .collect(Collectors.joining());
        return lines + more(parts.size());
    }

    private String open(List<Span> spans, ZoneId zone) {
        return "*" + listed(spans, zone) + "*";
    }

    private String listed(List<Span> spans, ZoneId zone) {
        String some = spans.stream()
                .limit(LISTED)
                .map(span -> Wording.span(span, zone, now))
                .collect(Collectors.joining(", "));
        return some + more(spans.size());
    }

    private static String more(int size) {
        return size > LISTED ? " and " + (size - LISTED) + " more" : "";
    }

    private String shift(ScheduleId schedule, Span span, ZoneId zone) {
        return schedule + ", *" + Wording.span(span, zone, now) + "* " + in(zone);
    }

    private static String in(ZoneId zone) {
        return "(" + zone.getId() + ")";
    }

    private static Message message(String text, ButtonElement... buttons) {
        return Message.of("cover", text, buttons);
    }

    private static String id(Request request) {
        return Long.toString(request.id());
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
