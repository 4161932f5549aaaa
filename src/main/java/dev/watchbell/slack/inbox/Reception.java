package dev.watchbell.slack.inbox;

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
import dev.watchbell.slack.Reply;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.SlackClient;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bolt, with our router behind it: what Slack sent is read, brought to its feature, and answered. */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final int OK = 200;

    /** What a person is told when we broke, kindly, with a word by which the log is found. */
    static final String BROKEN =
            "Something went wrong on my side, and nothing was changed. Try once more; if it stays so, tell"
                    + " whoever runs Watchbell: reference `%s`.";

    static final String DATABASE_AWAY =
            "I can’t reach my database right now, so nothing was changed. Please try again in a"
                    + " minute; if it stays so, tell whoever runs Watchbell: reference `%s`.";

    static final String UNSURE = "My database went away while I was writing this down, and I can’t tell yet whether it"
            + " counts. Please look in a minute, before you try again: reference `%s`.";

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

    /** The acknowledgement's body; blank for what nobody handles, such as a shortcut that isn't ours. */
    String answer(Request<?> request) {
        try {
            Response response = bolt.run(request);
            if (response.getStatusCode() == OK) {
                return body(response);
            }
            LOG.debug("nobody handles type={}", request.getRequestType());
            return "";
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
        return answers.toCommand(router.answer(Incoming.command(payload)), payload);
    }

    private Response press(BlockActionPayload payload) {
        return answers.toPress(router.answer(Incoming.press(payload)), payload);
    }

    private Response submission(ViewSubmissionPayload payload) {
        return answers.toSubmission(router.answer(Incoming.submission(payload)));
    }

    /** Brings that sentence to whoever waits for an answer; empty where nobody does, and Slack is to bring it again. */
    Optional<String> sorry(Request<?> request, String sentence) {
        Response response = Response.ok();
        if (request instanceof SlashCommandRequest command) {
            response = answers.toCommand(Reply.privately(sentence), command.getPayload());
        } else if (request instanceof BlockActionRequest press) {
            answers.apologize(sentence, press.getPayload());
        } else if (request instanceof ViewSubmissionRequest submitted) {
            response = answers.apologize(sentence, submitted.getPayload());
        } else if (request.getRequestType() == RequestType.Event) {
            return Optional.empty();
        }
        return Optional.of(body(response));
    }

    private static String body(Response response) {
        return response.getBody() == null ? "" : response.getBody();
    }
}
