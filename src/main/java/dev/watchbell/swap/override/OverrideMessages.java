package dev.watchbell.swap.override;

import com.slack.api.model.block.element.ButtonElement;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.Team;
import dev.watchbell.rota.audit.Change;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.swap.Refusal;
import dev.watchbell.swap.rule.RuleWords;
import dev.watchbell.time.Span;
import dev.watchbell.time.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An override as the team, the lead and those whose watch it changes see it; it mentions nobody. */
record OverrideMessages(People people, Instant now) {
    static final String UNDO = "override.undo";

    /** Longer lists are cut: a message can't be longer than Slack can edit. */
    private static final int LISTED = 8;

    Message channel(Placement placement, ZoneId zone) {
        String what = watch(placement, zone);
        return placement.undone()
                ? message("%s put %s on call for %s. That was taken back at %s."
                        .formatted(name(placement.lead()), name(placement.person()), what, at(zone)))
                : message(
                        "%s put *%s* on call for %s".formatted(name(placement.lead()), name(placement.person()), what));
    }

    /** To the lead: what is so now, what it means for that person, and the button to take it back. */
    Message lead(Placement placement, Team team, List<Refusal> warnings) {
        ZoneId zone = people.zone(placement.lead());
        String who = placement.person().equals(placement.lead()) ? "yourself" : name(placement.person());
        String what = watch(placement, zone);
        if (placement.undone()) {
            return message("You put %s on call for %s. That was taken back at %s.".formatted(who, what, at(zone)));
        }
        String told = warnings.stream()
                .map(warning -> "\n:warning: " + warning(warning, placement.lead()))
                .collect(Collectors.joining());
        String may = team.settings().leads().isEmpty()
                ? "\nThe team %s has no leads, so each of its members may do this.".formatted(team.id())
                : "";
        return message(
                "You put *%s* on call for %s%s%s".formatted(who, what, told, may),
                Blocks.button("Undo", UNDO, Long.toString(placement.id())));
    }

    /** To somebody who has a watch now, or has one no more; {@code changes} may be others' as well. */
    Message changed(Placement placement, PersonId by, PersonId reader, List<Change> changes) {
        ZoneId zone = people.zone(reader);
        String lines = changes.stream()
                .filter(change -> concerns(change.before(), reader) || concerns(change.after(), reader))
                .limit(LISTED)
                .map(change -> "\n" + line(change, reader, zone))
                .collect(Collectors.joining());
        String did = placement.undone()
                ? "%s took back an override".formatted(name(by))
                : "%s put %s on call".formatted(name(by), whom(placement.person(), reader));
        return message("%s for %s, so your watch changes:%s\nTimes are in your zone, %s."
                .formatted(did, placement.schedule(), lines, zone.getId()));
    }

    private String line(Change change, PersonId reader, ZoneId zone) {
        return "%s: before %s, now *%s*"
                .formatted(
                        Wording.span(change.span(), zone, now),
                        holder(change.before(), reader),
                        holder(change.after(), reader));
    }

    private String warning(Refusal warning, PersonId reader) {
        if (warning instanceof Refusal.DoubleDuty twice) {
            return "%s on call for %s at the same time: %s."
                    .formatted(
                            twice.person().equals(reader) ? "You are" : name(twice.person()) + " is",
                            twice.also(),
                            words(twice.at(), people.zone(reader)));
        }
        return new RuleWords(people, reader, now).sentence(warning).orElse("A rule of the team is broken by it.");
    }

    private static boolean concerns(Optional<PersonId> one, PersonId reader) {
        return one.equals(Optional.of(reader));
    }

    private String holder(Optional<PersonId> person, PersonId reader) {
        return person.map(one -> whom(one, reader)).orElse("nobody");
    }

    private String whom(PersonId person, PersonId reader) {
        return person.equals(reader) ? "you" : name(person);
    }

    private String watch(Placement placement, ZoneId zone) {
        return placement.schedule() + ", " + words(placement.span(), zone);
    }

    private String words(Span span, ZoneId zone) {
        return Wording.span(span, zone, now) + " (" + zone.getId() + ")";
    }

    private String at(ZoneId zone) {
        return Wording.moment(now, zone, now);
    }

    private static Message message(String text, ButtonElement... buttons) {
        return Message.of("override", text, buttons);
    }

    private String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), 40));
    }
}
