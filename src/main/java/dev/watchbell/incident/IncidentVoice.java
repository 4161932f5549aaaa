package dev.watchbell.incident;

import dev.watchbell.outbox.Conversation;
import dev.watchbell.outbox.Errand;
import dev.watchbell.outbox.Subject;
import dev.watchbell.outbox.Urgency;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.People;
import dev.watchbell.slack.message.Limits;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what happens in incidents: where, about which subject, and how urgently. */
record IncidentVoice(IncidentOutlets outlets, Crew crew, People people, InstantSource clock) {
    private static final Pattern CHANNEL = Pattern.compile("incident/(\\d+)/channel");

    /** Which incident's channel a subject is about; empty where it is about something else. */
    static Optional<Long> number(Subject subject) {
        Matcher channel = CHANNEL.matcher(subject.value());
        return channel.matches() ? Optional.of(Long.valueOf(channel.group(1))) : Optional.empty();
    }

    void open(Incident incident, String name) {
        Subject subject = subject(incident, "channel");
        outlets.outbox().run(new Conversation(subject.value()), subject, new Errand.OpenChannel(name));
        announce(incident);
    }

    /** Its channel is there: people are called, and read first what it is about. */
    void welcome(Incident incident) {
        ChannelId channel = incident.channel().orElseThrow();
        Conversation in = Conversation.in(channel);
        Instant at = clock.instant();
        outlets.outbox().run(in, subject(incident, "invite"), new Errand.Invite(channel, crew.invited(incident, at)));
        String topic = incident.severity().word() + " · " + Text.plain(incident.title());
        outlets.outbox()
                .run(in, subject(incident, "topic"), new Errand.SetTopic(channel, Text.shorten(topic, Limits.TOPIC)));
        summarise(incident);
        outlets.outbox().run(in, subject(incident, "pin"), new Errand.Pin(channel, subject(incident, "summary")));
        announce(incident);
    }

    void note(Incident incident, Entry note) {
        say(incident, "note/" + note.id(), messages(incident).note(note));
    }

    void recap(Recap recap, int number, Instant next) {
        Incident incident = recap.incident();
        say(incident, "recap/" + number, recaps(incident, messages(incident)).regular(recap, number, next));
        announce(incident);
    }

    void nudge(Incident incident, Instant beat) {
        Subject subject = subject(incident, "nudge/" + beat.getEpochSecond());
        Conversation with = Conversation.with(incident.opened().by());
        outlets.outbox().say(with, subject, Urgency.LATER, messages(incident).nudge(incident));
    }

    void resolved(Recap recap, List<Entry> entries) {
        Incident incident = recap.incident();
        Optional<Entry> how = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.RESOLVED)
                .reduce((earlier, later) -> later);
        if (incident.channel().isPresent()) {
            say(incident, "recap/final", recaps(incident, messages(incident)).last(recap, how));
            summarise(incident);
        }
        announce(incident);
    }

    RecapMessages recaps(Incident incident, IncidentMessages words) {
        return new RecapMessages(
                words,
                note -> incident.channel().flatMap(channel -> link(channel, subject(incident, "note/" + note.id()))),
                word -> incident.channel().flatMap(channel -> outlets.links().to(channel, word.ts())));
    }

    private Optional<URI> link(ChannelId channel, Subject subject) {
        return outlets.outbox()
                .said(Conversation.in(channel), subject)
                .flatMap(said -> outlets.links().to(said.channel(), said.ts()));
    }

    private void summarise(Incident incident) {
        say(
                incident,
                "summary",
                messages(incident)
                        .summary(
                                incident,
                                crew.onCall(incident, incident.opened().at())));
    }

    /** In the team's channel; edited from then on. */
    private void announce(Incident incident) {
        Message message = messages(incident).announcement(incident);
        crew.channel(incident)
                .ifPresent(channel -> outlets.outbox()
                        .say(Conversation.in(channel), subject(incident, "announcement"), Urgency.SOON, message));
    }

    private void say(Incident incident, String about, Message message) {
        incident.channel()
                .ifPresent(channel -> outlets.outbox()
                        .say(Conversation.in(channel), subject(incident, about), Urgency.SOON, message));
    }

    private IncidentMessages messages(Incident incident) {
        return new IncidentMessages(people, crew.zone(incident.team()), clock.instant());
    }

    private static Subject subject(Incident incident, String about) {
        return new Subject("incident/" + incident.id() + "/" + about);
    }
}
