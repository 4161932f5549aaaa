package dev.watchbell.playground;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import com.slack.api.model.event.ReactionAddedEvent;
import dev.watchbell.playground.people.Seen;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.web.Server;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slack's own library for Java on the other end of the wire; it checks signatures against the real time. */
class SlackSdkTest {
    private final Playground playground = new Playground(InstantSource.system(), Workspace.harbour());
    private final Server server = Server.startHere(0, List.of(playground.routes()));
    private final Slack slack;
    private final MethodsClient client;

    SlackSdkTest() {
        playground.servedAt(URI.create("http://127.0.0.1:" + server.port()));
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(playground.apiUrl().toString());
        config.setProxyUrl(null);
        slack = Slack.getInstance(config);
        client = slack.methods(playground.credentials().botToken());
    }

    @AfterEach
    void close() {
        playground.close();
        server.close();
    }

    @Test
    void the_client_reads_who_and_what_is_there() throws Exception {
        var me = client.authTest(r -> r);
        var people = client.usersList(r -> r.limit(4));
        var rest = client.usersList(
                r -> r.limit(200).cursor(people.getResponseMetadata().getNextCursor()));
        var channels = client.conversationsList(r -> r);
        var ana = client.usersLookupByEmail(r -> r.email("ana@example.com"));

        assertThat(me.getUserId()).isEqualTo("U0WATCH");
        assertThat(people.getMembers()).hasSize(4);
        assertThat(rest.getMembers()).hasSize(6);
        assertThat(channels.getChannels()).hasSize(5);
        assertThat(ana.getUser().getTz()).isEqualTo("Europe/Paris");
    }

    @Test
    void the_client_makes_a_channel_and_finds_what_it_said_by_its_metadata() throws Exception {
        String channel =
                client.conversationsCreate(r -> r.name("inc-1")).getChannel().getId();
        var invited = client.conversationsInvite(r -> r.channel(channel).users(List.of("U0ANA", "U0ELI")));
        ChatPostMessageResponse posted = client.chatPostMessage(
                r -> r.channel(channel).text("summary").metadata(new Message.Metadata("watchbell", Map.of("id", "7"))));
        client.pinsAdd(r -> r.channel(channel).timestamp(posted.getTs()));
        client.bookmarksAdd(
                r -> r.channelId(channel).title("Runbook").type("link").link("https://example.com/"));

        var history = client.conversationsHistory(
                r -> r.channel(channel).includeAllMetadata(true).limit(1));

        assertThat(invited.isOk()).isTrue();
        assertThat(history.getMessages().get(0).getMetadata().getEventPayload()).containsEntry("id", "7");
        assertThat(history.isHasMore()).isTrue();
        assertThat(playground.sightings().members("#inc-1")).containsExactly("watchbell", "ana", "eli");
        assertThat(playground.sightings().pins("#inc-1")).containsExactly(posted.getTs());
    }

    @Test
    void bolt_serves_a_command_a_button_a_modal_and_an_event() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        App app = new App(AppConfig.builder()
                .slack(slack)
                .signingSecret(playground.credentials().signingSecret())
                .singleTeamBotToken(playground.credentials().botToken())
                .build());
        app.command("/oncall", (request, context) -> {
            context.client()
                    .chatPostMessage(r -> r.channel("U0BEN")
                            .text("swap?")
                            .blocks(asBlocks(
                                    section(s -> s.text(markdownText("<@U0ANA> offers *Tue*"))),
                                    actions(asElements(
                                            button(b -> b.actionId("accept").text(plainText("Accept"))))))));
            return context.ack(":ok: asked");
        });
        app.blockAction("accept", (request, context) -> {
            context.client()
                    .viewsOpen(r -> r.triggerId(request.getPayload().getTriggerId())
                            .view(view(v -> v.type("modal")
                                    .callbackId("sure")
                                    .title(viewTitle(t -> t.type("plain_text").text("Sure?")))
                                    .blocks(asBlocks(section(s -> s.text(plainText("Really?"))))))));
            return context.ack();
        });
        app.viewSubmission("sure", (request, context) -> {
            heard.add("submitted " + request.getPayload().getView().getId());
            return context.ack();
        });
        app.event(ReactionAddedEvent.class, (payload, context) -> {
            heard.add("reacted " + payload.getEvent().getReaction());
            return context.ack();
        });
        SlackRequestParser parser = new SlackRequestParser(app.config());

        try (HttpBot bot = new HttpBot(request -> serve(app, parser, request))) {
            playground.deliverTo(bot.url);
            playground.as("ana").command("#payments", "/oncall swap @ben");
            Seen offer = playground.sightings().directly("ben").get(0);
            playground.as("ben").press(offer, "Accept");
            String modal = playground.sightings().modal("ben").orElseThrow().id();
            playground.as("ben").submit(Map.of());
            playground.as("ben").react(offer.channel(), offer.ts(), "tada");

            assertThat(playground.sightings().privately("ana"))
                    .extracting(Seen::plain)
                    .containsExactly(":ok: asked");
            assertThat(offer.plain()).isEqualTo("@ana offers *Tue*");
            assertThat(offer.buttons()).containsExactly("Accept");
            assertThat(heard).containsExactly("submitted " + modal, "reacted tada");
        }
    }

    private static HttpBot.Answer serve(App app, SlackRequestParser parser, HttpBot.Request request) {
        try {
            Response answer = app.run(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .queryString(Map.of())
                    .headers(new RequestHeaders(request.headers()))
                    .requestBody(request.body())
                    .remoteAddress("127.0.0.1")
                    .build()));
            String body = answer.getBody() == null ? "" : answer.getBody();
            return new HttpBot.Answer(answer.getStatusCode(), String.valueOf(answer.getContentType()), body);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
