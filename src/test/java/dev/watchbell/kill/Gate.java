package dev.watchbell.kill;

import dev.watchbell.web.Routes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before Slack's API for one replica, and does something to it at a chosen call: before Slack takes it, or before it answers. */
final class Gate {
    /** Where in a call it happens. */
    enum Moment {
        BEFORE_IT_IS_TAKEN,
        BEFORE_IT_IS_ANSWERED
    }

    /** @param passing how many such calls go by before */
    private record Aim(
            String method, Moment moment, AtomicInteger passing, Runnable deed, CompletableFuture<String> done) {}

    private volatile Optional<Aim> aim = Optional.empty();

    Routes routes() {
        return server -> {
            server.routes.before("/api/{method}", http -> pass(http.pathParam("method"), Moment.BEFORE_IT_IS_TAKEN));
            server.routes.after("/api/{method}", http -> pass(http.pathParam("method"), Moment.BEFORE_IT_IS_ANSWERED));
        };
    }

    /** Does it at the next call but so many; the future tells that it is done. */
    CompletableFuture<String> at(String method, Moment moment, int passing, Runnable deed) {
        CompletableFuture<String> done = new CompletableFuture<>();
        aim = Optional.of(new Aim(method, moment, new AtomicInteger(passing), deed, done));
        return done;
    }

    void forget() {
        aim = Optional.empty();
    }

    private void pass(String method, Moment moment) {
        Optional<Aim> now = aim.filter(one -> one.method.equals(method) && one.moment == moment);
        if (now.isPresent() && now.get().passing.getAndDecrement() == 0) {
            now.get().deed.run();
            now.get().done.complete(method);
        }
    }
}
