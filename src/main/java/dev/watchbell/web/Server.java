package dev.watchbell.web;

import io.javalin.Javalin;
import java.util.List;

/** The HTTP server: one port, with the routes that it was given. */
public final class Server implements AutoCloseable {
    /** A body larger than this is refused before it is read. */
    public static final int LARGEST_BODY = 1024 * 1024;

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts on that port; 0 takes any free one. */
    public static Server start(int port, List<Routes> routes) {
        Javalin javalin = Javalin.create(server -> {
            server.startup.showJavalinBanner = false;
            server.http.maxRequestSize = LARGEST_BODY;
            routes.forEach(some -> some.on(server));
        });
        return new Server(javalin.start(port));
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
