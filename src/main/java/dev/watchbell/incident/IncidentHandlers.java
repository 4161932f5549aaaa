package dev.watchbell.incident;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Command;
import dev.watchbell.slack.Press;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.Submission;
import dev.watchbell.slack.Verb;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.slack.message.Typed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@code /incident}, the buttons of an incident's summary, and what is said in its channel. */
public final class IncidentHandlers {
    private static final String ROOT = "/incident";
    private static final Pattern TS = Pattern.compile("\\d{1,11}\\.\\d{1,6}");

    private final Incidents incidents;

    public IncidentHandlers(Incidents incidents) {
        this.incidents = incidents;
    }

    public void register(Router router) {
        router.verb(new Verb(ROOT, List.of(""), "", "how it stands here, or what is open", ROOT, this::bare))
                .verb(new Verb(
                        ROOT,
                        List.of("open", "declare", "new"),
                        "[sev1..sev4] <title>",
                        "open one: channel, people, summary",
                        ROOT + " open sev2 checkout is slow",
                        this::open))
                .verb(new Verb(
                        ROOT,
                        List.of("note", "update"),
                        "<text>",
                        "add to its timeline, in its channel",
                        ROOT + " note the queue is full, we drain it",
                        this::note))
                .verb(new Verb(
                        ROOT,
                        List.of("recap"),
                        "",
                        "what happened so far, for you alone",
                        ROOT + " recap",
                        this::recap))
                .verb(new Verb(
                        ROOT,
                        List.of("resolve", "close"),
                        "[what mended it]",
                        "close it, with the final recap",
                        ROOT + " resolve rolled back to yesterday",
                        this::resolve))
                .press(
                        IncidentMessages.NOTE,
                        press -> about(press, incident -> Reply.modal(IncidentMessages.note(incident))))
                .press(IncidentMessages.RECAP, press -> about(press, incident -> recap(incident, press.by())))
                .press(
                        IncidentMessages.RESOLVE,
                        press -> about(press, incident -> Reply.modal(IncidentMessages.resolve(incident))))
                .submission(IncidentMessages.OPEN, this::openSubmitted)
                .submission(IncidentMessages.NOTE, this::noteSubmitted)
                .submission(IncidentMessages.RESOLVE, this::resolveSubmitted)
                .event("message", this::heard);
    }

    private Reply bare(Command command) {
        return here(command, incident -> Reply.privately(state(incident, command.by())));
    }

    private Message state(Incident incident, PersonId by) {
        return incidents.recaps(incident, by).sinceTheBeginning(incidents.recap(incident));
    }

    private Reply open(Command command) {
        String typed = Typed.plain(command.words());
        String[] words = typed.split("\\s+", 2);
        Optional<Severity> named = Severity.of(words[0]);
        String title = named.isEmpty() ? typed : words.length > 1 ? words[1] : "";
        if (title.isBlank()) {
            return Reply.modal(IncidentMessages.open("", command.in()));
        }
        IncidentOutcome outcome = incidents.open(command.by(), command.in(), named.orElse(Severity.SEV3), title);
        return outcome instanceof IncidentOutcome.Opened opened
                ? Reply.privately(incidents
                        .messages(command.by())
                        .opening(
                                opened.incident(),
                                named.isEmpty(),
                                !opened.incident().title().equals(title)))
                : answer(outcome, command.by());
    }

    private Reply openSubmitted(Submission submission) {
        String title = submission.value(IncidentMessages.TITLE).orElse("").strip();
        Optional<Severity> severity =
                submission.value(IncidentMessages.SEVERITY).flatMap(Severity::of);
        if (title.isEmpty() || severity.isEmpty()) {
            return Reply.refusal(IncidentMessages.TITLE, "Say in a few words what is wrong: checkout is slow");
        }
        ChannelId from = new ChannelId(submission.metadata());
        IncidentOutcome outcome = incidents.open(submission.by(), from, severity.get(), title);
        return outcome instanceof IncidentOutcome.Opened ? Reply.silence() : answer(outcome, submission.by());
    }

    private Reply note(Command command) {
        String text = Typed.plain(command.words());
        return here(
                command,
                incident -> text.isBlank()
                        ? Reply.modal(IncidentMessages.note(incident))
                        : answer(incidents.note(command.by(), incident.id(), text), command.by()));
    }

    private Reply noteSubmitted(Submission submission) {
        String text = submission.value(IncidentMessages.TEXT).orElse("");
        if (text.isBlank()) {
            return Reply.refusal(IncidentMessages.TEXT, "Write what was found, decided or done.");
        }
        IncidentOutcome outcome = incidents.note(submission.by(), number(submission.metadata()), text);
        return outcome instanceof IncidentOutcome.Noted ? Reply.silence() : answer(outcome, submission.by());
    }

    private Reply recap(Command command) {
        return here(command, incident -> recap(incident, command.by()));
    }

    private Reply recap(Incident incident, PersonId by) {
        return Reply.privately(state(incident, by));
    }

    private Reply resolve(Command command) {
        String text = Typed.plain(command.words());
        return here(command, incident -> answer(incidents.resolve(command.by(), incident.id(), text), command.by()));
    }

    private Reply resolveSubmitted(Submission submission) {
        String text = submission.value(IncidentMessages.TEXT).orElse("");
        IncidentOutcome outcome = incidents.resolve(submission.by(), number(submission.metadata()), text);
        return outcome instanceof IncidentOutcome.Resolved ? Reply.silence() : answer(outcome, submission.by());
    }

    /** The incident of the channel in which it was typed; elsewhere the open ones, with where they are. */
    private Reply here(Command command, Function<Incident, Reply> reply) {
        return incidents.in(command.in()).map(reply).orElseGet(() -> {
            List<Incident> open = incidents.open();
            Message list = incidents.messages(command.by()).openIncidents(open);
            String hint = command.verb().isEmpty() || open.isEmpty()
                    ? ""
                    : "`" + ROOT + " " + Text.plain(command.verb()) + "` works in an incident's own channel.\n";
            return Reply.privately(hint + list.text());
        });
    }

    private Reply about(Press press, Function<Incident, Reply> reply) {
        return incidents
                .find(number(press.value()))
                .map(reply)
                .orElseGet(() -> answer(new IncidentOutcome.Unknown(), press.by()));
    }

    private Reply answer(IncidentOutcome outcome, PersonId by) {
        IncidentMessages messages = incidents.messages(by);
        if (outcome instanceof IncidentOutcome.OpenAlready before) {
            String where = before.incident().channel().map(Text::channel).orElse("its channel is on the way");
            return Reply.privately(
                    "You opened this a moment ago: " + messages.state(before.incident()) + ", " + where + ".");
        }
        if (outcome instanceof IncidentOutcome.ResolvedAlready before) {
            return Reply.privately("That is over already: " + messages.state(before.incident()) + ".");
        }
        if (outcome instanceof IncidentOutcome.Stranger) {
            return Reply.privately("Only members of this workspace can do that. Ask somebody of the team to.");
        }
        if (outcome instanceof IncidentOutcome.Unknown) {
            return Reply.privately("I don't know that incident any more. `/incident` lists the open ones.");
        }
        return Reply.privately(
                outcome instanceof IncidentOutcome.Noted ? "Noted." : "Resolved. The final recap is in the channel.");
    }

    /** People's own messages: those of bots, and what Slack itself says of joins and topics, tell nothing. */
    private void heard(JsonObject event) {
        String ts = text(event, "ts");
        String user = text(event, "user");
        String channel = text(event, "channel");
        boolean own = !event.has("subtype") && !event.has("bot_id");
        if (!own || user.isBlank() || channel.isBlank() || !TS.matcher(ts).matches()) {
            return;
        }
        long micros = new BigDecimal(ts).movePointRight(6).longValue();
        Instant at = Instant.EPOCH.plusNanos(Math.multiplyExact(micros, 1_000L));
        incidents.heard(new ChannelId(channel), new Word(new PersonId(user), ts, at));
    }

    private static String text(JsonObject event, String name) {
        JsonElement value = event.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    private static long number(String value) {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }
}
