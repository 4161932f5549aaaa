package dev.watchbell.playground;

import dev.watchbell.playground.api.Calls;
import dev.watchbell.playground.api.WebApi;
import dev.watchbell.playground.methods.Methods;
import dev.watchbell.playground.page.Page;
import dev.watchbell.playground.people.Acts;
import dev.watchbell.playground.people.Roster;
import dev.watchbell.playground.people.Sightings;
import dev.watchbell.playground.people.Stage;
import dev.watchbell.playground.views.Views;
import dev.watchbell.playground.wire.Credentials;
import dev.watchbell.playground.wire.Delivery;
import dev.watchbell.playground.wire.Events;
import dev.watchbell.playground.wire.Faults;
import dev.watchbell.playground.wire.Payloads;
import dev.watchbell.playground.wire.ResponseUrls;
import dev.watchbell.playground.wire.Sockets;
import dev.watchbell.playground.wire.Triggers;
import dev.watchbell.playground.workspace.Conversations;
import dev.watchbell.playground.workspace.Json;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.playground.workspace.World;
import dev.watchbell.web.Routes;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** A pretend Slack: any bot in any language can be tried on it, unchanged, with what {@code apiUrl} and the tokens say. */
public final class Playground implements AutoCloseable {
    private final Credentials credentials = Credentials.invented();
    private final Faults faults = new Faults();
    private final World world;
    private final Delivery delivery;
    private final Events events;
    private final WebApi api;
    private final Stage stage;
    private final Page page;

    /** A playground that starts with that workspace; the clock rules all in it: message times, triggers, signatures. */
    public Playground(InstantSource clock, Workspace seed) {
        world = new World(seed, clock);
        delivery = new Delivery(world.bot().appId(), credentials, faults, clock);
        events = new Events(world, delivery);
        Conversations conversations = new Conversations(world, events::publish);
        ResponseUrls responses = new ResponseUrls(world, conversations);
        Triggers triggers = new Triggers(world);
        Views views = new Views(world);
        var methods = Methods.of(world, conversations, triggers, views);
        methods.put("apps.connections.open", call -> Json.of("url", socketUrl()));
        Payloads payloads = new Payloads(world, triggers, responses);
        stage = new Stage(world, conversations, views, delivery, events, payloads, responses);
        page = new Page(stage);
        api = new WebApi(world, credentials, faults, Map.copyOf(methods));
    }

    private String socketUrl() {
        String link = world.address().resolve("/link").toString().replaceFirst("^http", "ws");
        return link + "?ticket=" + delivery.sockets().ticket() + "&app_id="
                + world.bot().appId();
    }

    public Routes routes() {
        return server -> {
            server.routes.get("/api/{method}", api::answer);
            server.routes.post("/api/{method}", api::answer);
            server.routes.post("/hooks/{secret}", http -> api.faulty(http, "response_url", stage.responses()::answer));
            server.routes.post("/upload/v1/{file}", http -> api.faulty(http, "upload_url", page::take));
            server.routes.ws("/link", delivery.sockets()::routes);
            page.routes(server);
        };
    }

    /** Tells it where it is reached, once that is known; it hands out addresses from then on. */
    public void servedAt(URI address) {
        world.servedAt(address);
    }

    /** What a bot takes for {@code https://slack.com/api/}. */
    public URI apiUrl() {
        return world.address().resolve("/api/");
    }

    public Credentials credentials() {
        return credentials;
    }

    /** Where commands, interactions and events are posted, signed, while no Socket Mode connection is open. */
    public void deliverTo(URI eventsUrl) {
        delivery.deliverTo(eventsUrl);
    }

    /** Offers that URL a challenge, as Slack does when it is entered; true when the bot repeated it. */
    public boolean urlVerified() {
        return delivery.urlVerified();
    }

    /** How long the bot has to acknowledge; 3 s, as with Slack, unless told otherwise. */
    public void patience(Duration atMost) {
        delivery.patience(atMost);
    }

    /** That person, by id or name, ready to act. */
    public Acts as(String person) {
        return new Acts(stage, person);
    }

    /** What can be seen in the workspace. */
    public Sightings sightings() {
        return new Sightings(world);
    }

    public Roster roster() {
        return new Roster(stage);
    }

    public Faults faults() {
        return faults;
    }

    public Calls calls() {
        return api.calls();
    }

    public Sockets sockets() {
        return delivery.sockets();
    }

    /** The events that are due again by the clock are sent now; else it happens within a second. */
    public void sendDueEvents() {
        events.sendDueNow();
    }

    @Override
    public void close() {
        faults.heal();
        page.close();
        events.close();
    }
}
