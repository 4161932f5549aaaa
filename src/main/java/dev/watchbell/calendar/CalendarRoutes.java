package dev.watchbell.calendar;

import dev.watchbell.web.Routes;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /calendar/<secret>.ics}: what a calendar program asks for, again and again. */
public final class CalendarRoutes implements Routes {
    private static final String PATH = Feeds.PATH + "{secret}" + Feeds.ENDING;
    private static final List<HandlerType> OTHERS =
            List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE, HandlerType.OPTIONS);
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Feeds feeds;

    public CalendarRoutes(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public void on(JavalinConfig server) {
        server.routes.get(PATH, this::read);
        server.routes.head(PATH, this::read);
        OTHERS.forEach(method -> server.routes.addHttpHandler(
                method,
                PATH,
                http -> http.status(METHOD_NOT_ALLOWED)
                        .header("Allow", "GET, HEAD")
                        .result("A calendar can be read here, and nothing else.\n")));
    }

    private void read(Context http) {
        http.header("X-Content-Type-Options", "nosniff");
        Optional<Page> page = feeds.read(http.pathParam("secret"));
        if (page.isEmpty()) {
            http.status(NOT_FOUND)
                    .header("Cache-Control", "no-store")
                    .result("There is no calendar at this address, or no longer: /oncall calendar makes a new one.\n");
            return;
        }
        String tag = "\"" + page.get().tag() + "\"";
        // as often as five minutes is soon enough after a swap, and the answer is nobody else's
        http.header("ETag", tag).header("Cache-Control", "private, max-age=300");
        if (known(http, tag)) {
            http.status(NOT_MODIFIED);
            return;
        }
        http.header("Content-Disposition", "inline");
        http.contentType("text/calendar; charset=utf-8").result(page.get().text());
    }

    private static boolean known(Context http, String tag) {
        String seen = Optional.ofNullable(http.header("If-None-Match")).orElse("");
        return Stream.of(seen.split(","))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}
