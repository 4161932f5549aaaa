package dev.watchbell.rota.ask;

import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Mark;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Why;
import dev.watchbell.rota.Why.Laid;
import dev.watchbell.rota.Why.Part;
import dev.watchbell.rota.audit.Line;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chain that leads to whoever has the watch, as a few lines in the reader's zone. */
record WhyMessages(People people, ZoneId zone, Instant now) {
    private static final int NAME = 80;
    private static final int LISTED = 12;

    /** @param takenBack what people have undone that would count at that instant, as the log tells it */
    Message why(Team team, List<Why> schedules, List<Line> takenBack, Instant at) {
        String when = at.equals(now) ? "now" : Wording.moment(at, zone, now);
        String text = "*" + Text.plain(Text.cut(team.name(), NAME)) + "*, " + when + "\n"
                + schedules.stream().map(why -> chain(team, why, takenBack)).collect(Collectors.joining("\n"));
        String small = "Times are in your zone, " + zone.getId() + ".";
        var blocks = new ArrayList<>(Blocks.sections("why", text));
        blocks.add(Blocks.context("why.zone", small));
        return new Message(Text.shorten(text, Limits.TEXT - 100) + "\n" + small, blocks);
    }

    private String chain(Team team, Why why, List<Line> takenBack) {
        List<String> steps = new ArrayList<>();
        List<Part> layers = why.layers();
        for (int top = layers.size() - 1; top >= 0; top--) {
            Part part = layers.get(top);
            steps.add(layer(part));
            if (part.active() && part.turn().isPresent()) {
                break;
            }
        }
        if (layers.isEmpty()) {
            steps.add("It has no layers, so nobody takes turns.");
        }
        why.written().map(made -> written(team, made)).ifPresent(steps::add);
        Optional<PersonId> before = why.answer().scheduled();
        for (Laid laid : why.covers()) {
            boolean counts = laid.cover().takesFrom(before);
            steps.add(cover(laid, before, counts));
            before = counts ? laid.cover().by() : before;
        }
        takenBack.stream()
                .filter(line -> line.schedule().equals(why.schedule()))
                .forEach(line -> steps.addAll(takenBack(line, why.at())));
        String numbered = steps.stream().map(step -> "• " + step).collect(Collectors.joining("\n"));
        return why.schedule().name() + ": *" + name(why.answer().person()) + "*\n" + numbered;
    }

    private String layer(Part part) {
        Rotation rotation = part.layer().rotation();
        String layer = "Layer " + Text.plain(Text.cut(part.layer().name(), NAME));
        if (!part.active()) {
            return layer + " has other hours, so it doesn't count.";
        }
        if (rotation.users().isEmpty()) {
            return layer + " lists nobody.";
        }
        String turns = layer + ": " + length(rotation) + " in turn, " + order(rotation.users()) + ".";
        String until = part.until().equals(Instant.MAX) ? "" : " until " + Wording.moment(part.until(), zone, now);
        return part.turn().isPresent()
                ? turns + " It is " + name(part.turn()) + "'s turn" + until + "."
                : turns + " It begins later" + (until.isEmpty() ? "" : ": nobody has it" + until) + ".";
    }

    private static String length(Rotation rotation) {
        String unit = rotation.turn().unit();
        return rotation.every() == 1
                ? (unit.equals("hour") ? "an " : "a ") + unit
                : rotation.every() + " " + unit + "s";
    }

    private String order(List<PersonId> users) {
        String shown = users.stream()
                .limit(LISTED)
                .map(person -> name(Optional.of(person)))
                .collect(Collectors.joining(", "));
        return users.size() > LISTED ? shown + " and " + (users.size() - LISTED) + " more" : shown;
    }

    private String written(Team team, Mark made) {
        String when = ", " + Wording.moment(made.at(), zone, now);
        if (made.cause().kind().equals("left")) {
            return "So written when " + words().cause(made.cause()) + when + ".";
        }
        return made.by()
                .map(person -> "So written by " + name(Optional.of(person)) + when + ".")
                .or(() -> team.keptIn()
                        .map(file -> "So written in the file " + Text.plain(Text.cut(file, NAME)) + when + "."))
                .orElse("So since somebody has left Slack" + when + ".");
    }

    private String cover(Laid laid, Optional<PersonId> before, boolean counts) {
        Cover cover = laid.cover();
        String reason = words().cause(laid.cause());
        String by = laid.by().map(person -> " by " + name(Optional.of(person))).orElse("");
        String made = " (" + reason + by + ", " + Wording.moment(laid.madeAt(), zone, now) + ")";
        if (!counts) {
            return "A cover that replaces " + name(cover.replaces()) + " doesn't count: it would be " + name(before)
                    + made + ".";
        }
        return name(cover.by()) + " instead of " + name(before) + ", " + Wording.span(cover.span(), zone, now) + made
                + ".";
    }

    private List<String> takenBack(Line line, Instant at) {
        return line.changes().stream()
                .filter(change -> change.span().contains(at))
                .map(change -> "Taken back: " + words().takenBack(line, change) + ".")
                .toList();
    }

    private ChangeWords words() {
        return new ChangeWords(people, zone, now);
    }

    private String name(Optional<PersonId> person) {
        return person.map(one -> Text.plain(Text.cut(people.name(one), NAME))).orElse("nobody");
    }
}
