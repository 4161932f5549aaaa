package dev.watchbell.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.watchbell.store.Database;
import java.util.Map;
import java.util.Optional;

/** Brings a reply to the person: in the acknowledgement where Slack takes it there, else right after it. */
public final class Answers {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Message TOO_LATE =
            Message.of("Slack gave me three seconds to open that form, and they had passed. Please try once more.");

    private final SlackClient slack;
    private final Database database;
    private final Afterwards afterwards;

    public Answers(SlackClient slack, Database database, Afterwards afterwards) {
        this.slack = slack;
        this.database = database;
        this.afterwards = afterwards;
    }

    Response toCommand(Reply reply, Trigger trigger, String responseUrl) {
        if (reply instanceof Reply.Modal modal) {
            later(() -> open(trigger, modal.view(), responseUrl));
            return Response.ok();
        }
        return said(reply).map(message -> json(body(message))).orElseGet(Response::ok);
    }

    /** A press is acknowledged with nothing; what there is to say goes to the URL that came with it, or into its modal. */
    Response toPress(Reply reply, BlockActionPayload payload) {
        if (payload.getView() != null) {
            inModal(reply)
                    .ifPresent(view -> later(() -> slack.updateModal(
                            payload.getView().getId(), payload.getView().getHash(), view)));
        } else if (reply instanceof Reply.Modal modal) {
            Trigger trigger = new Trigger(payload.getTriggerId());
            later(() -> open(trigger, modal.view(), payload.getResponseUrl()));
        } else {
            boolean instead = reply instanceof Reply.Instead;
            said(reply).ifPresent(message -> later(() -> respond(payload.getResponseUrl(), message, instead)));
        }
        return Response.ok();
    }

    /** A submission closes its modal, shows another in its place, or stays with its complaints. */
    Response toSubmission(Reply reply) {
        if (reply instanceof Reply.Refusal refusal) {
            return json(GSON.toJsonTree(Map.of("response_action", "errors", "errors", refusal.errors())));
        }
        return inModal(reply)
                .map(view -> json(GSON.toJsonTree(Map.of("response_action", "update", "view", view))))
                .orElseGet(Response::ok);
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

    private void open(Trigger trigger, View view, String responseUrl) {
        try {
            slack.openModal(trigger, view);
        } catch (SlackFailure failure) {
            if (!failure.error().endsWith("trigger_id") && !failure.error().equals("trigger_expired")) {
                throw failure;
            }
            respond(responseUrl, TOO_LATE, false);
        }
    }

    private void respond(String responseUrl, Message message, boolean instead) {
        JsonObject body = body(message);
        body.addProperty("replace_original", instead);
        slack.respond(responseUrl, GSON.toJson(body));
    }

    private void later(Runnable work) {
        database.afterCommit(() -> afterwards.run(work));
    }

    private static JsonObject body(Message message) {
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("text", message.text());
        if (!message.blocks().isEmpty()) {
            body.add("blocks", GSON.toJsonTree(message.blocks()));
        }
        return body;
    }

    private static Response json(JsonElement body) {
        return Response.json(200, body);
    }
}
