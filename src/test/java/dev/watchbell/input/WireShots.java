package dev.watchbell.input;

import dev.watchbell.input.Shot.Due;
import dev.watchbell.input.Shot.Manner;
import java.util.List;
import java.util.function.Supplier;

/** Requests that aren't HTTP as it should be, and paths and methods that aren't ours. */
record WireShots(Words words, Seal seal) {
    private static final List<String> PATHS = List.of(
            "/slack/events",
            "/slack/../slack/events",
            "/slack/..;/metrics",
            "/slack/events;jsessionid=1",
            "/slack//events",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/calendar/../status",
            "/calendar/%00.ics",
            "/calendar/%zz.ics",
            "/calendar/x.ics",
            "/calendar/%F0%9F%98%80.ics",
            "/calendar/%2fetc%2fpasswd.ics",
            "/calendar/.ics",
            "/calendar/a'%20or%201=1.ics",
            "/status%00",
            "/metrics/",
            "/readyz?x=%",
            "/healthz#x",
            "//",
            "*",
            "/\\..\\..\\x",
            "http://127.0.0.1/slack/events",
            "http://[::1",
            "/webjars/x",
            "/favicon.ico",
            "/.env",
            "/%c0%ae%c0%ae/",
            "/slack/events?%ff=%fe");
    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "post",
            "G\u00cbT",
            "X".repeat(300));
    private static final String SMUGGLED = "GET /status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

    Shot next() {
        return words.one(kinds()).get();
    }

    private List<Supplier<Shot>> kinds() {
        return List.of(
                this::path,
                this::method,
                this::lengths,
                this::pipelined,
                this::pipelinedForgeries,
                this::headers,
                this::firstLine,
                this::noise,
                this::halfClosed);
    }

    private Shot path() {
        String first = words.one(List.of("GET ", "POST ")) + words.one(PATHS) + " HTTP/1.1";
        return new Shot(
                "path " + first,
                Post.raw(first, "", "Content-Length: 0\r\n", new byte[0]),
                Manner.WHOLE,
                Due.NO_FAILURE);
    }

    private Shot method() {
        String path =
                words.one(List.of("/slack/events", "/metrics", "/status", "/readyz", "/healthz", "/calendar/x.ics"));
        String first = words.one(METHODS) + " " + path + " HTTP/1.1";
        byte[] body = Post.bytes(words.command());
        return new Shot(
                "method " + first,
                Post.raw(first, Post.FORM, seal.headers(body, 0) + "Content-Length: " + body.length + "\r\n", body),
                Manner.WHOLE,
                Due.NO_FAILURE);
    }

    /** Two lengths, or a length and chunks: whoever believes one and whoever believes the other read two requests. */
    private Shot lengths() {
        byte[] body = Post.bytes("0\r\n\r\n" + SMUGGLED);
        String lengths = words.one(List.of(
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: " + body.length + "\r\n",
                "Content-Length: 5\r\nContent-Length: " + body.length + "\r\n",
                "Content-Length: 5, 5\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -5\r\n",
                "Content-Length: 0x5\r\n",
                "Content-Length: 99999999999999999999\r\n",
                "Content-Length : 5\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding:\tchunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
                "X: y\r\n Transfer-Encoding: chunked\r\n",
                "Transfer-Encoding\r\n"));
        return new Shot(
                "lengths " + lengths.strip(),
                Post.raw("POST /slack/events HTTP/1.1", Post.FORM, lengths, body),
                Manner.HALF_CLOSED,
                Due.NO_FAILURE);
    }

    /** The second is answered as well, each by itself. */
    private Shot pipelined() {
        byte[] body = Post.bytes(words.event("{\"type\":\"" + words.mark() + "\"}"));
        byte[] one = Post.bytes("POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + seal.headers(body, 0) + "Content-Length: " + body.length + "\r\n\r\n");
        byte[] whole = Post.join(one, body);
        return new Shot("pipelined", Post.join(whole, whole, whole, Post.bytes(SMUGGLED)), Manner.WHOLE, Due.TAKEN);
    }

    private Shot pipelinedForgeries() {
        byte[] body = Post.bytes(words.command());
        byte[] one = Post.bytes("POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + Post.FORM
                + "\r\nContent-Length: " + body.length + "\r\n\r\n");
        byte[] forged = Post.join(one, body);
        return new Shot("forgeries pipelined", Post.join(forged, forged, forged), Manner.HALF_CLOSED, Due.REFUSED);
    }

    private Shot headers() {
        String header = words.one(List.of(
                "Expect: 100-continue\r\n",
                "Expect: 200-maybe\r\n",
                "Host: other.example\r\n",
                "X\u0000: y\r\n",
                "X: \u0000\r\n",
                ": nameless\r\n",
                "X: y\n\tfolded: z\r\n",
                "Range: bytes=0-9999999999999\r\n",
                "If-None-Match: " + "\"x\",".repeat(1_500) + "\r\n",
                "If-Modified-Since: never\r\n",
                "Accept-Encoding: gzip;q=zero, br;q=9\r\n",
                "Accept: */*;q=x\r\n",
                "Cookie: a=\"\u0001; b\r\n",
                "Connection: upgrade\r\nUpgrade: websocket\r\n",
                "Connection: upgrade, http2-settings\r\nUpgrade: h2c\r\nHTTP2-Settings: x\r\n",
                "X-Forwarded-For: 127.0.0.1\r\nX-HTTP-Method-Override: DELETE\r\n"));
        String first = words.one(List.of("GET /metrics", "GET /status", "POST /slack/events", "GET /calendar/x.ics"));
        return new Shot(
                "header " + header.strip(),
                Post.raw(first + " HTTP/1.1", "", header, new byte[0]),
                Manner.HALF_CLOSED,
                Due.NO_FAILURE);
    }

    private Shot firstLine() {
        String line = words.one(List.of(
                "",
                " ",
                "GET",
                "GET /status",
                "GET  /status  HTTP/1.1",
                "GET /status HTTP/0.9",
                "GET /status HTTP/1.0",
                "GET /status HTTP/1.2",
                "GET /status HTTP/9.9",
                "GET /status HTTP/11",
                "GET /status FTP/1.1",
                "\u0016\u0003\u0001\u0002",
                "PRI * HTTP/2.0",
                "GET /sta\ttus HTTP/1.1",
                "GET /status HTTP/1.1 HTTP/1.1"));
        return new Shot("first line " + line, Post.raw(line, "", "", new byte[0]), Manner.HALF_CLOSED, Due.NO_FAILURE);
    }

    private Shot noise() {
        return new Shot("noise", words.noise(1 + words.random().nextInt(20_000)), Manner.HALF_CLOSED, Due.NO_FAILURE);
    }

    private Shot halfClosed() {
        byte[] whole = Post.of(Post.FORM, "", Post.bytes(words.command()));
        byte[] part = java.util.Arrays.copyOf(whole, words.random().nextInt(whole.length));
        return new Shot(
                "a part", part, words.one(List.of(Manner.HALF_CLOSED, Manner.CUT, Manner.LEFT_OPEN)), Due.NO_FAILURE);
    }
}
