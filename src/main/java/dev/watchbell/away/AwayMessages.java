package dev.watchbell.away;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Offer;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people are told of shifts in which they are away, each in their own zone.
 *
 * @param askForCover the button with which they ask for cover of a shift
 */
public record AwayMessages(People people, Offer<Watch> askForCover) {
    static final String REMOVE = "away.remove";

    private static final int NAME = 80;

    /** The answer to having said it: what it means, and a way back. */
    Message noted(PersonId person, AwayOutcome.Noted noted, Instant now) {
        ZoneId zone = people.zone(person);
        String away =
                "Noted: you can’t be on call *%s* (%s).".formatted(Wording.span(noted.span(), zone, now), zone.getId());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("away", away, Blocks.button("Remove", REMOVE, Long.toString(noted.id()))));
        String means = means(noted);
        blocks.add(Blocks.section("away.means", means));
        List<String> lines = new ArrayList<>(List.of(away, means));
        int number = 0;
        for (Clash clash : noted.shown()) {
            String line = shift(clash, zone, now);
            lines.add("• " + line);
            blocks.add(Blocks.section("away.shift" + number++, line, cover(clash)));
        }
        return new Message(String.join("\n", lines), blocks);
    }

    private static String means(AwayOutcome.Noted noted) {
        int shifts = noted.clashes().size();
        int shown = noted.shown().size();
        if (shifts == 0) {
            return "You aren’t on call in that time. I tell you when that changes.";
        }
        String rest = shifts > shown
                ? " Here are the first %d of %d; I tell you of the others when they come near.".formatted(shown, shifts)
                : "";
        return "You are on call in it, and stay so until somebody covers for you:" + rest;
    }

    /** The warning. */
    Message absent(Clash clash, Instant now) {
        ZoneId zone = people.zone(clash.person());
        boolean said = clash.aways().stream().anyMatch(away -> away.reason() instanceof Reason.Said);
        String knows = said ? "You said that you can’t be on call" : "Your calendar says that you are away";
        String away = clash.away().stream()
                .limit(3)
                .map(span -> "*" + Wording.span(span, zone, now) + "*")
                .collect(Collectors.joining(", "));
        String text = "%s %s, and you have the watch %s. It stays yours until somebody covers for you. (%s)"
                .formatted(knows, away, shift(clash, zone, now), zone.getId());
        return message(text, List.of(cover(clash)));
    }

    /** The softer one: many work on a holiday when they are on call. */
    Message holidays(PersonId person, List<Clash> clashes, Instant now) {
        ZoneId zone = people.zone(person);
        List<Clash> shown = clashes.subList(0, Math.min(AwayOutcome.Noted.SHOWN, clashes.size()));
        String opening = "A note: you are on call on a public holiday. If that suits you, there is nothing to do. (%s)"
                .formatted(zone.getId());
        List<String> lines = new ArrayList<>(List.of(opening));
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section("away", opening)));
        int number = 0;
        for (Clash clash : shown) {
            String line = shift(clash, zone, now) + ": " + holidays(clash);
            lines.add("• " + line);
            blocks.add(Blocks.section("away.shift" + number++, line, cover(clash)));
        }
        if (clashes.size() > shown.size()) {
            String more = "And %d more: `/oncall mine`.".formatted(clashes.size() - shown.size());
            lines.add(more);
            blocks.add(Blocks.section("away.more", more));
        }
        return new Message(String.join("\n", lines), blocks);
    }

    /** {@code public holiday in France: Christmas Day}. */
    private static String holidays(Clash clash) {
        return clash.aways().stream()
                .map(Away::reason)
                .filter(Reason.Holiday.class::isInstance)
                .map(Reason.Holiday.class::cast)
                .limit(3)
                .collect(Collectors.groupingBy(
                        Reason.Holiday::place,
                        LinkedHashMap::new,
                        Collectors.mapping(Reason.Holiday::name, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(place -> "public holiday in " + foreign(place.getKey()) + ": " + foreign(place.getValue()))
                .collect(Collectors.joining("; "));
    }

    private ButtonElement cover(Clash clash) {
        return askForCover.about(new Watch(clash.schedule(), clash.shift()));
    }

    private static String shift(Clash clash, ZoneId zone, Instant now) {
        return "*" + Wording.span(clash.shift().span(), zone, now) + "* · " + clash.schedule();
    }

    private static Message message(String text, List<ButtonElement> buttons) {
        return new Message(text, List.of(Blocks.section("away", text), Blocks.actions("away.do", buttons)));
    }

    private static String foreign(String text) {
        return Text.plain(Text.cut(text, NAME));
    }
}
