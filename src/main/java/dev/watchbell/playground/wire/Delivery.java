package dev.watchbell.playground.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Brings things to the bot: over a Socket Mode connection where one is open, else by signed HTTP. */
public final class Delivery {
    private final Sockets sockets;
    private final SignedHttp http;
    private final Faults faults;
    private volatile Duration patience = Duration.ofSeconds(3);
    private volatile Optional<URI> eventsUrl = Optional.empty();

    public Delivery(String appId, Credentials credentials, Faults faults, InstantSource clock) {
        this.sockets = new Sockets(appId);
        this.http = new SignedHttp(credentials, clock);
        this.faults = faults;
        faults.onAway(gone -> {
            sockets.away(gone);
            if (gone) {
                sockets.drop();
            }
        });
    }

    public Sockets sockets() {
        return sockets;
    }

    public void deliverTo(URI url) {
        eventsUrl = Optional.of(url);
    }

    /** Offers the URL a challenge; true when the bot repeated it. */
    public boolean urlVerified() {
        return eventsUrl
                .map(url -> http.verifies(url, UUID.randomUUID().toString()))
                .orElse(false);
    }

    /** How long the bot has for an answer; Slack gives 3 s. */
    public void patience(Duration atMost) {
        patience = atMost;
    }

    public Duration patience() {
        return patience;
    }

    /** Waits for the answer, at most as long as Slack does. */
    public Ack command(ObjectNode payload) {
        return send(Parcel.command(payload)).join();
    }

    /** Waits for the answer, at most as long as Slack does. */
    public Ack interaction(ObjectNode payload) {
        return send(Parcel.interaction(payload)).join();
    }

    CompletableFuture<Ack> send(Parcel parcel) {
        CompletableFuture<Ack> answer = faults.away() ? unreachable() : dispatch(parcel);
        return answer.completeOnTimeout(new Ack.Lost("operation_timeout"), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<Ack> dispatch(Parcel parcel) {
        if (sockets.connected()) {
            return sockets.send(parcel);
        }
        return eventsUrl.map(url -> http.send(url, parcel, patience)).orElseGet(Delivery::unreachable);
    }

    private static CompletableFuture<Ack> unreachable() {
        return CompletableFuture.completedFuture(new Ack.Lost("dispatch_failed"));
    }
}
