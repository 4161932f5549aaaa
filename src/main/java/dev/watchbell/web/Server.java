package dev.watchbell.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: one port, with the routes that it was given. */
public final class Server implements AutoCloseable {
    /** A body larger than this is refused before it is read. */
    public static final int LARGEST_BODY = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Javalin javalin;
    private final AtomicBoolean leaving;

    private Server(Javalin javalin, AtomicBoolean leaving) {
        this.javalin = javalin;
        this.leaving = leaving;
    }

    /** Starts on that port, for everybody who can reach this machine; 0 takes any free one. */
    public static Server start(int port, List<Routes> routes) {
        return start("", port, routes);
    }

    /** As {@link #start(int, List)}, for this machine alone. */
    public static Server startHere(int port, List<Routes> routes) {
        return start("127.0.0.1", port, routes);
    }

    private static Server start(String host, int port, List<Routes> routes) {
        AtomicBoolean leaving = new AtomicBoolean();
        Javalin javalin = Javalin.create(server -> {
            server.startup.showJavalinBanner = false;
            server.http.maxRequestSize = LARGEST_BODY;
            server.jetty.host = host.isEmpty() ? null : host;
            server.routes.exception(HttpResponseException.class, (said, http) -> answer(http, said.getStatus()));
            server.routes.exception(Exception.class, Server::failed);
            server.jetty.modifyServer(jetty -> jetty.setHandler(new GracefulHandler()));
            server.routes.after(http -> {
                if (leaving.get()) {
                    http.header("Connection", "close");
                }
            });
            routes.forEach(some -> some.on(server));
        });
        return new Server(javalin.start(port), leaving);
    }

    private static void failed(Exception failure, Context http) {
        LOG.error("request failed method={} route={}", http.method(), http.endpoint().path, failure);
        answer(http, HttpStatus.INTERNAL_SERVER_ERROR.getCode());
    }

    /** A short word, and nothing of what went on inside. */
    private static void answer(Context http, int status) {
        http.status(status)
                .json(Map.of("error", HttpStatus.forStatus(status).getMessage().toLowerCase(Locale.ROOT)));
    }

    public int port() {
        return javalin.port();
    }

    /** Answers everybody still, and lets each connection end with its answer, so that the next one goes elsewhere. */
    public void leave() {
        leaving.set(true);
    }

    /** Takes no more requests, and closes when those that are here are answered, or after that time. */
    public void finish(Duration atMost) {
        javalin.jettyServer().server().setStopTimeout(atMost.toMillis());
        close();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
