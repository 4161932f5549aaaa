package dev.watchbell.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.regex.Pattern;

/** Bolt, with our router behind it: what Slack sent is read, brought to its feature, and answered. */
public final class Reception {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final App bolt;
    private final Router router;
    private final Answers answers;

    public Reception(SlackClient slack, Router router, Answers answers) {
        this.router = router;
        this.answers = answers;
        // All settings here, and none of Bolt's own middleware: it would read the environment, call auth.test before it
        // acknowledges, and check signatures less strictly than we do.
        AppConfig config = AppConfig.builder()
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .build();
        this.bolt = new App(config, slack.calls().sdk(), List.of(this::event));
        bolt.command(ANY, (request, context) -> command(request.getPayload()));
        bolt.blockAction(ANY, (request, context) -> press(request.getPayload()));
        bolt.viewSubmission(ANY, (request, context) -> submission(request.getPayload()));
        bolt.viewClosed(ANY, (request, context) -> Response.ok());
    }

    Response answer(Request<?> request) {
        try {
            return bolt.run(request);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("a handler failed", failure);
        }
    }

    private Response event(Request<?> request, Response response, com.slack.api.bolt.middleware.MiddlewareChain chain)
            throws Exception {
        if (request.getRequestType() != RequestType.Event) {
            return chain.next(request);
        }
        JsonObject event = JsonParser.parseString(request.getRequestBodyAsString())
                .getAsJsonObject()
                .getAsJsonObject("event");
        router.hear(event);
        return Response.ok();
    }

    private Response command(SlashCommandPayload payload) {
        Command command = Incoming.command(payload);
        return answers.toCommand(router.answer(command), command.trigger(), payload.getResponseUrl());
    }

    private Response press(BlockActionPayload payload) {
        return answers.toPress(router.answer(Incoming.press(payload)), payload);
    }

    private Response submission(ViewSubmissionPayload payload) {
        return answers.toSubmission(router.answer(Incoming.submission(payload)));
    }

    /** What a person is told when we broke: kindly, with a word by which the log is found. */
    String sorry(Request<?> request, String reference) {
        Reply reply =
                Reply.privately("Something went wrong on my side, and nothing was changed. Try once more; if it stays"
                        + " so, tell whoever runs Watchbell: reference `" + reference + "`.");
        Response response = Response.ok();
        if (request instanceof SlashCommandRequest command) {
            response = answers.toCommand(reply, new Trigger(""), command.getResponseUrl());
        } else if (request instanceof BlockActionRequest press) {
            response = answers.toPress(reply, press.getPayload());
        } else if (request instanceof ViewSubmissionRequest) {
            response = answers.toSubmission(reply);
        }
        return response.getBody() == null ? "" : response.getBody();
    }
}
