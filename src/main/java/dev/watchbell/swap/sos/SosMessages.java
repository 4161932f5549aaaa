package dev.watchbell.swap.sos;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Leg;
import dev.watchbell.swap.sos.Call.State;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An sos as the team, the requester and those who are asked see it; it mentions nobody. */
record SosMessages(People people, Instant now) {
    static final String TAKE = "sos.take";
    static final String OFF = "sos.off";

    /** Longer lists are cut: a message can't be longer than Slack can edit. */
    private static final int LISTED = 8;

    private static final int WHY = 150;

    /** To the team: who calls, whom it reached, who is next; in the end who has the watch. */
    Message channel(Call call, Wave next, ZoneId zone) {
        String name = name(call.requester());
        String what = watches(call, zone) + why(call);
        return switch (call.state()) {
            case OPEN ->
                message(
                        "*%s must drop the watch now*: %s\n%s has it until somebody else does.\n%s"
                                .formatted(name, what, name, reached(call, next, zone)),
                        take(call));
            case TAKEN ->
                message("*%s has the watch* since %s; %s had to drop it: %s"
                        .formatted(holder(call), ended(call, zone), name, what));
            case CALLED_OFF ->
                message("%s called for somebody to take the watch, called it off at %s, and keeps it: %s"
                        .formatted(name, ended(call, zone), what));
            case ENDED ->
                message("%s called for somebody to take the watch; since %s it is no longer %s’s. %s %s"
                        .formatted(name, ended(call, zone), name, now(call), what));
        };
    }

    /** To the team, anew: nobody is left to ask. */
    Message nobody(Call call, ZoneId zone) {
        String name = name(call.requester());
        return message(
                "*Nobody has taken %s’s watch*, and nobody is left to ask: %s still has it. %s"
                        .formatted(name, name, watches(call, zone)),
                take(call));
    }

    /** To the team, in that message, once it is over. */
    Message somebody(Call call, ZoneId zone) {
        return switch (call.state()) {
            case OPEN -> nobody(call, zone);
            case TAKEN -> message("*%s has the watch* since %s.".formatted(holder(call), ended(call, zone)));
            case CALLED_OFF ->
                message("%s keeps the watch: called off at %s.".formatted(name(call.requester()), ended(call, zone)));
            case ENDED -> message("That is over since %s. %s".formatted(ended(call, zone), now(call)));
        };
    }

    /** To the requester: how it stands, with the button to call it off. */
    Message mine(Call call, Wave next) {
        ZoneId zone = people.zone(call.requester());
        String what = watches(call, zone);
        return switch (call.state()) {
            case OPEN ->
                message(
                        "*You called for somebody to take the watch*: %s\nYou have it until somebody else does.\n%s"
                                .formatted(what, reached(call, next, zone)),
                        Blocks.button("Call it off", OFF, id(call)));
            case TAKEN ->
                message("You called for somebody to take the watch: %s\n%s has it since %s."
                        .formatted(what, holder(call), ended(call, zone)));
            case CALLED_OFF ->
                message("You called for somebody to take the watch, called it off at %s, and keep it: %s"
                        .formatted(ended(call, zone), what));
            case ENDED ->
                message("You called for somebody to take the watch; since %s it is no longer yours: %s"
                        .formatted(ended(call, zone), what));
        };
    }

    /** To the requester, anew: they no longer have it. */
    Message ended(Call call) {
        ZoneId zone = people.zone(call.requester());
        return call.state() == State.TAKEN
                ? message("*%s has the watch* since %s, and you are off: %s"
                        .formatted(holder(call), ended(call, zone), watches(call, zone)))
                : message("Your call for somebody to take the watch is over: since %s it is no longer yours. %s %s"
                        .formatted(ended(call, zone), now(call), watches(call, zone)));
    }

    /** To somebody who is asked, or who took it; then how it went on. */
    Message asked(Call call, PersonId reader) {
        ZoneId zone = people.zone(reader);
        String name = name(call.requester());
        String what = watches(call, zone);
        boolean taker = call.holder().equals(Optional.of(reader));
        return switch (call.state()) {
            case OPEN ->
                message(
                        "*%s must drop the watch now. Can you take it?* %s%s\n%s has it until somebody else does."
                                .formatted(name, what, why(call), name),
                        take(call));
            case TAKEN ->
                message(
                        taker
                                ? "*You have the watch* since %s, instead of %s: %s"
                                        .formatted(ended(call, zone), name, what)
                                : "%s asked you to take the watch. %s has it since %s, so there is nothing to do: %s"
                                        .formatted(name, holder(call), ended(call, zone), what));
            case CALLED_OFF ->
                message("%s asked you to take the watch, called it off at %s, and keeps it: %s"
                        .formatted(name, ended(call, zone), what));
            case ENDED ->
                message("%s asked you to take the watch; since %s it is no longer %s’s. %s %s"
                        .formatted(name, ended(call, zone), name, now(call), what));
        };
    }

    private String reached(Call call, Wave next, ZoneId zone) {
        Stream<String> waves = Stream.of(Wave.values())
                .map(wave -> call.asked().stream()
                        .filter(asked -> asked.wave() == wave)
                        .toList())
                .filter(wave -> !wave.isEmpty())
                .map(wave -> "Asked at %s: %s".formatted(at(wave.get(0).at(), zone), names(wave)));
        Stream<String> then = call
                .nextAt()
                .map(at -> next == Wave.DONE
                        ? "Nobody is left to ask then."
                        : "Next, at %s: %s".formatted(at(at, zone), whom(next)))
                .or(() -> Optional.of("Nobody is left to ask."))
                .stream();
        return Stream.concat(waves, then).collect(Collectors.joining("\n"));
    }

    private static String whom(Wave wave) {
        return switch (wave) {
            case SECONDARY -> "who is on call in the other schedules";
            case DAYTIME -> "members for whom it is daytime";
            case MEMBERS -> "all members";
            case LEADS -> "the leads";
            case START, DONE -> "nobody";
        };
    }

    private String names(List<Asked> asked) {
        String some =
                asked.stream().limit(LISTED).map(one -> name(one.person())).collect(Collectors.joining(", "));
        return asked.size() > LISTED ? some + " and " + (asked.size() - LISTED) + " more" : some;
    }

    private String watches(Call call, ZoneId zone) {
        String all = call.watches().stream()
                .limit(LISTED)
                .map(leg -> watch(leg, zone))
                .collect(Collectors.joining(", "));
        return all + " (" + zone.getId() + ")";
    }

    private String watch(Leg leg, ZoneId zone) {
        return leg.schedule() + Wording.until(leg.span(), zone, now);
    }

    private static String why(Call call) {
        return call.why().isBlank() ? "" : "\n> " + Text.plain(Text.cut(call.why(), WHY));
    }

    private String now(Call call) {
        return call.holder()
                .map(person -> name(person) + " has it by the rota.")
                .orElse("Nobody has it by the rota.");
    }

    private String holder(Call call) {
        return call.holder().map(this::name).orElse("nobody");
    }

    private String ended(Call call, ZoneId zone) {
        return at(call.endedAt().orElse(now), zone);
    }

    private String at(Instant at, ZoneId zone) {
        return Wording.moment(at, zone, now);
    }

    private static ButtonElement take(Call call) {
        return Blocks.primary("I have the watch", TAKE, id(call));
    }

    private static Message message(String text, ButtonElement... buttons) {
        return Message.of("sos", text, buttons);
    }

    private static String id(Call call) {
        return Long.toString(call.id());
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
