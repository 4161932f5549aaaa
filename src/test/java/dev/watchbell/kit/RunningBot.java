package dev.watchbell.kit;

import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.web.Server;
import java.net.URI;
import java.util.List;

/** The whole bot on a playground, over the wire, with a clock that stands still until it is told otherwise. */
public final class RunningBot implements AutoCloseable {
    private final SettableClock clock;
    private final Playground playground;
    private final Server slack;

    public RunningBot(SettableClock clock) {
        this.clock = clock;
        this.playground = new Playground(clock, Workspace.harbour());
        this.slack = Server.start(0, List.of(playground.routes()));
        playground.servedAt(URI.create("http://127.0.0.1:" + slack.port() + "/"));
    }

    public Playground playground() {
        return playground;
    }
}
