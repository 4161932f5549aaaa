package dev.watchbell.rota.who;

import dev.watchbell.web.Routes;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/** {@code GET /who?team=payments&at=...}: who is on call, for whoever has the token, while Slack is away too. */
public final class WhoRoutes implements Routes {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final Roster roster;
    private final RosterText text;
    private final byte[] token;

    /**
     * The route.
     *
     * @param token what must be sent as {@code Authorization: Bearer ...}; not blank
     */
    public WhoRoutes(Roster roster, RosterText text, String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException("without a token anybody could ask");
        }
        this.roster = roster;
        this.text = text;
        this.token = digest(token);
    }

    @Override
    public void on(JavalinConfig server) {
        server.routes.get("/who", this::who);
    }

    private void who(Context http) {
        http.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
        String team = parameter(http, "team");
        String at = parameter(http, "at");
        if (!known(http)) {
            http.status(UNAUTHORIZED)
                    .header("WWW-Authenticate", "Bearer")
                    .result("WATCHBELL_WHO_TOKEN is asked for.\n");
        } else if (team.length() > LONGEST || at.length() > LONGEST) {
            http.status(BAD_REQUEST).result("That is too long for a name or a time.\n");
        } else {
            answer(http, roster.ask(team, at));
        }
    }

    private void answer(Context http, WhoOutcome outcome) {
        if (outcome instanceof WhoOutcome.Unknown unknown) {
            http.status(NOT_FOUND).result(unknown.sentence() + "\n");
        } else if (outcome instanceof WhoOutcome.Unclear unclear) {
            http.status(BAD_REQUEST).result(unclear.sentence() + "\n");
        } else if (outcome instanceof WhoOutcome.Known known) {
            boolean json = header(http, "Accept").contains("application/json");
            http.contentType((json ? "application/json" : "text/plain") + "; charset=utf-8")
                    .result(json ? text.json(known) : text.lines(known) + "\n");
        }
    }

    /** Compared as digests, in a time that tells nothing of how much of it was right. */
    private boolean known(Context http) {
        String sent = header(http, "Authorization");
        boolean bearer = sent.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer
                && MessageDigest.isEqual(
                        token, digest(sent.substring(BEARER.length()).strip()));
    }

    private static String header(Context http, String name) {
        return Optional.ofNullable(http.header(name)).orElse("");
    }

    private static String parameter(Context http, String name) {
        return Optional.ofNullable(http.queryParam(name)).orElse("");
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
