package dev.watchbell.input;

import dev.watchbell.input.Shot.Due;
import dev.watchbell.input.Shot.Manner;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Requests that Slack didn't sign, or not lately. Each would open an incident if it were believed. */
record ForgedShots(Words words, Seal seal) {
    private static final String OTHER_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    Shot next() {
        return words.one(kinds()).get();
    }

    private List<Supplier<Shot>> kinds() {
        return List.of(
                () -> forged("unsigned", ""),
                () -> forged("no timestamp", "X-Slack-Signature: v0=" + "0".repeat(64) + "\r\n"),
                () -> forged("no signature", "X-Slack-Request-Timestamp: " + at(0) + "\r\n"),
                this::otherSecret,
                this::otherBody,
                this::otherTime,
                () -> late("too old", -301L - words.random().nextInt(1_000_000)),
                () -> late("from the future", 301L + words.random().nextInt(1_000_000)),
                this::oddTime,
                this::spoiltSignature,
                () -> new Shot(
                        "ssl_check unsigned",
                        Post.of(Post.FORM, "", Post.bytes("ssl_check=1")),
                        Manner.WHOLE,
                        Due.REFUSED),
                () -> new Shot(
                        "challenge unsigned",
                        Post.of(
                                Post.JSON,
                                "",
                                Post.bytes("{\"type\":\"url_verification\",\"challenge\":\"" + words.mark() + "\"}")),
                        Manner.WHOLE,
                        Due.REFUSED));
    }

    private String at(long secondsFromNow) {
        return String.valueOf(seal.now().getEpochSecond() + secondsFromNow);
    }

    private Shot forged(String name, String headers) {
        return new Shot(name, Post.of(Post.FORM, headers, Post.bytes(words.command())), Manner.WHOLE, Due.REFUSED);
    }

    private Shot late(String name, long secondsFromNow) {
        byte[] body = Post.bytes(words.command());
        return new Shot(name, Post.of(Post.FORM, seal.headers(body, secondsFromNow), body), Manner.WHOLE, Due.REFUSED);
    }

    private Shot otherSecret() {
        byte[] body = Post.bytes(words.command());
        Seal other = new Seal(OTHER_SECRET, seal.now());
        return new Shot(
                "another's secret", Post.of(Post.FORM, other.headers(body, 0), body), Manner.WHOLE, Due.REFUSED);
    }

    private Shot otherBody() {
        String headers = seal.headers(Post.bytes(words.command()), 0);
        return forged("signed for another body", headers);
    }

    private Shot otherTime() {
        byte[] body = Post.bytes(words.command());
        String signature = "v0=" + Seal.mac(seal.secret(), at(-1), body);
        return new Shot(
                "signed for another time",
                Post.of(Post.FORM, Seal.headers(at(0), signature), body),
                Manner.WHOLE,
                Due.REFUSED);
    }

    /** Signed rightly, over a time that is none. */
    private Shot oddTime() {
        String at = words.one(List.of(
                "now", "", "-1", "1e9", "9223372036854775807", "-31557014167219200", "0x7f", "1,2", "٣", "NaN", " "));
        byte[] body = Post.bytes(words.command());
        String signature = "v0=" + Seal.mac(seal.secret(), at, body);
        return new Shot(
                "a time that is none",
                Post.of(Post.FORM, Seal.headers(at, signature), body),
                Manner.WHOLE,
                Due.REFUSED);
    }

    private Shot spoiltSignature() {
        byte[] body = Post.bytes(words.command());
        String right = Seal.mac(seal.secret(), at(0), body);
        String spoilt = words.one(List.of(
                right,
                "v1=" + right,
                "v0=" + right.toUpperCase(Locale.ROOT),
                "v0=" + right.substring(1),
                "v0=" + right + "0",
                "v0=",
                "v0=" + right.substring(0, 63) + (right.endsWith("0") ? "1" : "0"),
                "v0=" + "z".repeat(64),
                "=".repeat(4_000)));
        return new Shot(
                "a spoilt signature", Post.of(Post.FORM, Seal.headers(at(0), spoilt), body), Manner.WHOLE, Due.REFUSED);
    }
}
