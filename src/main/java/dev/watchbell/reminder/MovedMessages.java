package dev.watchbell.reminder;

import com.slack.api.model.block.LayoutBlock;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.rota.Applied;
import dev.watchbell.rota.Moves;
import dev.watchbell.rota.Watch;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Offer;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How somebody reads that their shifts have changed, in their own zone. */
record MovedMessages(People people, Applied edit, Offer<Watch> askForCover) {
    private static final int LINES = 8;
    private static final int NAME = 80;

    Message moved(Moves moves) {
        ZoneId zone = people.zone(moves.person());
        List<String> parts = new ArrayList<>();
        parts.add("Your shifts have changed: " + editor(moves.person()) + ". Times are in your zone, " + zone.getId()
                + ".");
        if (!moves.lost().isEmpty()) {
            parts.add("*Before*\n" + lines(moves.lost(), zone));
        }
        parts.add("*Now*\n" + (moves.gained().isEmpty() ? "nothing instead" : lines(moves.gained(), zone)));
        if (moves.leaving() && !moves.kept().isEmpty()) {
            parts.add("You are on the rota no more. *Promised before, and still yours*\n" + lines(moves.kept(), zone));
        }
        String text = String.join("\n", parts);
        List<LayoutBlock> blocks = new ArrayList<>(Blocks.sections("moved", text));
        worry(moves)
                .map(askForCover::about)
                .ifPresent(button -> blocks.add(Blocks.actions("moved.offers", List.of(button))));
        return new Message(Text.shorten(text, Limits.TEXT), blocks);
    }

    /** The shift that somebody is the likeliest to want cover for. */
    private static Optional<Watch> worry(Moves moves) {
        return (moves.leaving() ? moves.kept() : moves.gained()).stream().findFirst();
    }

    private String editor(PersonId reader) {
        String team = Text.plain(Text.cut(edit.team().name(), NAME));
        return edit.by()
                .map(person -> (person.equals(reader) ? "you" : name(person)) + " edited the rota of " + team)
                .or(() -> gone().map(person -> name(person) + " has left Slack, and was on the rota of " + team))
                .orElseGet(() -> "the rota of " + team + " was edited"
                        + edit.team()
                                .keptIn()
                                .map(file -> " in " + Text.plain(Text.cut(file, NAME)))
                                .orElse(""));
    }

    /** Somebody who is on no list any more, and in Slack no more either. */
    private Optional<PersonId> gone() {
        return edit.before().stream()
                .flatMap(team -> team.schedules().values().stream())
                .flatMap(rota -> rota.layers().stream())
                .flatMap(layer -> layer.rotation().users().stream())
                .filter(person -> !people.active(person))
                .findFirst();
    }

    private String lines(List<Watch> shifts, ZoneId zone) {
        String shown = shifts.stream()
                .limit(LINES)
                .map(one -> Wording.span(one.shift().span(), zone, edit.at()) + " · " + one.schedule())
                .collect(Collectors.joining("\n"));
        int more = shifts.size() - LINES;
        return more > 0 ? shown + "\nand " + more + " more in the next eight weeks" : shown;
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), NAME));
    }
}
