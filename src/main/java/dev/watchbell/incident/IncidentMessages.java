package dev.watchbell.incident;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.time.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said about incidents; channels are read in many zones, so moments are Slack's, and read as each reader's own.
 *
 * @param zone in which moments are written where Slack doesn't
 */
record IncidentMessages(People people, ZoneId zone, Instant now) {
    static final String OPEN = "incident.open";
    static final String NOTE = "incident.note";
    static final String RECAP = "incident.recap";
    static final String RESOLVE = "incident.resolve";
    static final String TITLE = "title";
    static final String SEVERITY = "severity";
    static final String TEXT = "text";
    private static final int NAME = 80;
    private static final int LISTED = 15;

    /** The pinned message of the channel: what it is about, and what can be done. */
    Message summary(Incident incident, List<PersonId> called) {
        String with = called.isEmpty()
                ? "Nobody is on call for this; invite who can help."
                : "On call, and called here: " + names(called) + ".";
        String text = state(incident) + "\nOpened by " + name(incident.opened().by()) + ". " + with;
        if (!incident.open()) {
            return new Message(text, List.of(Blocks.section("summary", text)));
        }
        String id = Long.toString(incident.id());
        LayoutBlock buttons = Blocks.actions(
                "choices",
                List.of(
                        Blocks.button("Add a note", NOTE, id),
                        Blocks.button("Recap for me", RECAP, id),
                        Blocks.button("Resolve", RESOLVE, id)));
        return new Message(text, List.of(Blocks.section("summary", text), buttons));
    }

    /** In the team's channel, kept true by editing. */
    Message announcement(Incident incident) {
        String where =
                incident.channel().map(channel -> " " + Text.channel(channel)).orElse("");
        String text = state(incident) + where;
        return new Message(text, List.of(Blocks.section("announcement", text)));
    }

    /** "sev2 · checkout is slow · open since 10:00": stays true while it stands. */
    String state(Incident incident) {
        return headline(incident)
                + incident.resolved()
                        .map(resolved -> end(incident, resolved))
                        .orElseGet(
                                () -> "open since " + moment(incident.opened().at()));
    }

    /** "sev2 · checkout is slow · open for 20 min": how it stands at this moment. */
    String progress(Incident incident) {
        return headline(incident)
                + incident.resolved()
                        .map(resolved -> end(incident, resolved))
                        .orElseGet(() -> "open for "
                                + Wording.duration(
                                        Duration.between(incident.opened().at(), now)));
    }

    private static String headline(Incident incident) {
        return "*" + incident.severity().word() + "* · " + Text.plain(incident.title()) + " · ";
    }

    private String end(Incident incident, Incident.Deed resolved) {
        Duration length = Duration.between(incident.opened().at(), resolved.at());
        return "resolved by " + name(resolved.by()) + " after " + Wording.duration(length);
    }

    Message note(Entry entry) {
        String text = "Note by " + name(entry.by()) + ": " + quote(entry, Limits.SECTION - 200);
        return new Message(text, List.of(Blocks.section("note", text)));
    }

    /** Text of a note, escaped, at most that many characters even where each of them is escaped. */
    static String quote(Entry entry, int most) {
        return Text.shorten(Text.plain(entry.text()), most);
    }

    /** To the person who opened it, when a beat passes in silence. */
    Message nudge(Incident incident) {
        String where = incident.channel().map(Text::channel).orElse("its channel");
        return Message.of("Nothing has happened in " + where + " since the last recap: " + state(incident)
                + ". A note there tells everybody how it stands; or is it resolved?");
    }

    Message openIncidents(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return Message.of("No incident is open. `/incident open sev2 checkout is slow` opens one.");
        }
        String lines = incidents.stream().limit(LISTED).map(this::line).collect(Collectors.joining("\n"));
        int more = incidents.size() - LISTED;
        return Message.of("*Open incidents*\n" + lines + (more > 0 ? "\n… and " + more + " more." : ""));
    }

    private String line(Incident incident) {
        String title = Text.shorten(Text.plain(incident.title()), 100);
        return "• *" + incident.severity().word() + "* · " + title + " · since "
                + moment(incident.opened().at())
                + incident.channel().map(channel -> " " + Text.channel(channel)).orElse("");
    }

    Message opening(Incident incident, boolean assumed, boolean cut) {
        return Message.of("Opening a channel for " + state(incident) + "."
                + (assumed ? " I took sev3, as none was named." : "")
                + (cut ? " The title was long: all of it is in the timeline." : ""));
    }

    static View open(String title, ChannelId from) {
        List<Form.Option> severities = Arrays.stream(Severity.values())
                .map(severity -> new Form.Option(severity.word(), severity.name()))
                .toList();
        return new Form(OPEN, "Open an incident", "Open")
                .remembering(from.value())
                .line(TITLE, "What is wrong?", title, Incident.TITLE)
                .select(SEVERITY, "How bad is it?", severities, Optional.of(Severity.SEV3.name()))
                .view();
    }

    static View note(Incident incident) {
        return new Form(NOTE, "Add a note", "Add")
                .remembering(Long.toString(incident.id()))
                .paragraph(TEXT, "What was found, decided or done?", "", Limits.INPUT)
                .view();
    }

    static View resolve(Incident incident) {
        return new Form(RESOLVE, "Resolve the incident", "Resolve")
                .remembering(Long.toString(incident.id()))
                .paragraph(TEXT, "What mended it?", "", Limits.INPUT)
                .view();
    }

    String names(List<PersonId> some) {
        return some.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String name(PersonId person) {
        return Text.plain(Text.cut(people.name(person), NAME));
    }

    String moment(Instant at) {
        return Text.moment(at, Wording.moment(at, zone, now) + " " + zone.getId());
    }
}
