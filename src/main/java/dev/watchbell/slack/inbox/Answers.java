package dev.watchbell.slack.inbox;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trigger;
import dev.watchbell.slack.inbox.Whispers.Ear;
import dev.watchbell.slack.message.Blocks;
import dev.watchbell.slack.message.Form;
import dev.watchbell.slack.message.Message;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a reply to the person: in the acknowledgement where Slack takes it there, else right after it. */
public final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Message TOO_LATE =
            Message.of("Slack gave me three seconds to open that form, and they had passed. Please try once more.");
    private static final Message NOT_OPENED =
            Message.of("Slack didn't open that form, and nothing was changed. Please try once more.");

    private final SlackClient slack;
    private final Database database;
    private final Afterwards afterwards;
    private final Whispers whispers;
    private final Pictures pictures;

    public Answers(SlackClient slack, Database database, Afterwards afterwards) {
        this.slack = slack;
        this.database = database;
        this.afterwards = afterwards;
        this.whispers = new Whispers(slack);
        this.pictures = new Pictures(slack, database, afterwards);
    }

    Response toCommand(Reply reply, SlashCommandPayload payload) {
        if (reply instanceof Reply.Modal modal) {
            later(() -> open(new Trigger(payload.getTriggerId()), modal.view(), Ear.of(payload)));
            return Response.ok();
        }
        illustrate(reply, Ear.of(payload));
        return said(reply).map(message -> json(Whispers.body(message))).orElseGet(Response::ok);
    }

    /** The picture comes as a message of its own: what answered a command at once can't be edited. */
    private void illustrate(Reply reply, Ear ear) {
        if (reply instanceof Reply.Private said) {
            said.picture()
                    .ifPresent(picture -> pictures.bring(
                            picture,
                            shown -> whispers.add(
                                    ear,
                                    new Message(Text.plain(shown.alt()), List.of(Blocks.picture("picture", shown))))));
        }
    }

    /** A press is acknowledged with nothing; what there is to say goes to the URL that came with it, or into its modal. */
    Response toPress(Reply reply, BlockActionPayload payload) {
        if (payload.getView() != null) {
            inModal(reply)
                    .ifPresent(view -> later(() -> slack.updateModal(
                            payload.getView().getId(), payload.getView().getHash(), view)));
        } else if (reply instanceof Reply.Modal modal) {
            later(() -> open(new Trigger(payload.getTriggerId()), modal.view(), Ear.of(payload)));
        } else {
            boolean instead = reply instanceof Reply.Instead;
            said(reply).ifPresent(message -> later(() -> whispers.say(Ear.of(payload), message, instead)));
        }
        return Response.ok();
    }

    /** A submission closes its modal, shows another in its place, or stays with its complaints. */
    Response toSubmission(Reply reply) {
        if (reply instanceof Reply.Refusal refusal) {
            return refused(refusal.errors());
        }
        return inModal(reply)
                .map(view -> json(GSON.toJsonTree(Map.of("response_action", "update", "view", view))))
                .orElseGet(Response::ok);
    }

    /** Beside the message that was pressed; a modal stays as it is filled in, so there the log alone has it. */
    void apologize(String sentence, BlockActionPayload payload) {
        if (payload.getView() == null) {
            afterwards.run(() -> whispers.say(Ear.of(payload), Message.of(sentence), false));
        }
    }

    /** Under the first field, so that the modal stays with all that was filled in. */
    Response apologize(String sentence, ViewSubmissionPayload payload) {
        return payload.getView().getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(LayoutBlock::getBlockId)
                .findFirst()
                .map(field -> refused(Map.of(field, sentence.replace("`", ""))))
                .orElseGet(() -> toSubmission(Reply.privately(sentence)));
    }

    private static Response refused(Map<String, String> errors) {
        return json(GSON.toJsonTree(Map.of("response_action", "errors", "errors", errors)));
    }

    private static Optional<View> inModal(Reply reply) {
        return reply instanceof Reply.Modal modal
                ? Optional.of(modal.view())
                : said(reply).map(message -> Form.saying("Watchbell", message));
    }

    private static Optional<Message> said(Reply reply) {
        if (reply instanceof Reply.Private said) {
            return Optional.of(said.message());
        }
        if (reply instanceof Reply.Instead said) {
            return Optional.of(said.message());
        }
        return reply instanceof Reply.Refusal refusal
                ? Optional.of(
                        Message.of(Text.plain(String.join(" ", refusal.errors().values()))))
                : Optional.empty();
    }

    private void open(Trigger trigger, View view, Ear ear) {
        try {
            slack.openModal(trigger, view);
        } catch (SlackFailure failure) {
            boolean late =
                    failure.error().endsWith("trigger_id") || failure.error().equals("trigger_expired");
            if (!late) {
                LOG.error("modal not opened callback={} error={}", view.getCallbackId(), failure.error());
            }
            whispers.say(ear, late ? TOO_LATE : NOT_OPENED, false);
        }
    }

    private void later(Runnable work) {
        database.afterCommit(() -> afterwards.run(work));
    }

    private static Response json(JsonElement body) {
        return Response.json(200, body);
    }
}
