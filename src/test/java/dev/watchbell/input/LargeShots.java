package dev.watchbell.input;

import dev.watchbell.input.Shot.Due;
import dev.watchbell.input.Shot.Manner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Requests that are too large, or lie about how large they are. */
record LargeShots(Words words, Seal seal) {
    private static final int MEGABYTE = 1024 * 1024;

    Shot next() {
        return words.one(kinds()).get();
    }

    private List<Supplier<Shot>> kinds() {
        return List.of(
                this::large,
                this::chunked,
                this::lying,
                this::endless,
                this::unfinished,
                this::largeHeaders,
                this::manyHeaders,
                this::longPath,
                this::bomb,
                this::pushed);
    }

    private byte[] body(int more) {
        return Post.bytes(words.command() + "&more=" + "x".repeat(more));
    }

    private Shot large() {
        byte[] body = body(MEGABYTE + words.random().nextInt(MEGABYTE));
        return new Shot("over 1 MB", Post.of(Post.FORM, seal.headers(body, 0), body), Manner.WHOLE, Due.REFUSED);
    }

    private Shot chunked() {
        byte[] body = body(MEGABYTE);
        byte[] chunks = Post.join(Post.chunk(body), Post.bytes("0\r\n\r\n"));
        return new Shot("over 1 MB in chunks", chunkedPost(body, chunks), Manner.WHOLE, Due.REFUSED);
    }

    private byte[] chunkedPost(byte[] signed, byte[] chunks) {
        return Post.raw(
                "POST /slack/events HTTP/1.1",
                Post.FORM,
                seal.headers(signed, 0) + "Transfer-Encoding: chunked\r\n",
                chunks);
    }

    /** Less comes than was announced. */
    private Shot lying() {
        byte[] body = body(words.random().nextInt(2_000));
        String length = words.one(List.of(
                String.valueOf(body.length + 1 + words.random().nextInt(100_000)),
                String.valueOf(MEGABYTE),
                "2147483648",
                "9223372036854775807"));
        return new Shot(
                "less than announced",
                Post.raw(
                        "POST /slack/events HTTP/1.1",
                        Post.FORM,
                        seal.headers(body, 0) + "Content-Length: " + length + "\r\n",
                        body),
                words.one(List.of(Manner.HALF_CLOSED, Manner.CUT, Manner.LEFT_OPEN)),
                Due.REFUSED);
    }

    /** Chunks that never come to an end. */
    private Shot endless() {
        byte[] body = body(words.random().nextInt(100_000));
        return new Shot(
                "chunks without an end",
                chunkedPost(body, Post.chunk(body)),
                words.one(List.of(Manner.HALF_CLOSED, Manner.CUT, Manner.LEFT_OPEN)),
                Due.REFUSED);
    }

    private Shot unfinished() {
        byte[] whole = Post.of(Post.FORM, "", body(0));
        byte[] part = java.util.Arrays.copyOf(whole, 1 + words.random().nextInt(100));
        return new Shot(
                "headers without an end",
                part,
                words.one(List.of(Manner.HALF_CLOSED, Manner.CUT, Manner.LEFT_OPEN)),
                Due.REFUSED);
    }

    private Shot largeHeaders() {
        int size = words.one(List.of(9_000, 100_000, MEGABYTE));
        String header = words.one(List.of("X-Slack-Signature", "Cookie", "Content-Type", "X"));
        return new Shot(
                "large headers",
                Post.of(Post.FORM, header + ": " + "y".repeat(size) + "\r\n", body(0)),
                Manner.WHOLE,
                Due.REFUSED);
    }

    private Shot manyHeaders() {
        return new Shot(
                "many headers",
                Post.of(Post.FORM, "X-Slack-Signature: v0=1\r\n".repeat(5_000), body(0)),
                Manner.WHOLE,
                Due.REFUSED);
    }

    private Shot longPath() {
        String path = words.one(List.of("/slack/events?", "/calendar/", "/", "/metrics?a=")) + "a".repeat(100_000);
        return new Shot(
                "a long path", Post.raw("GET " + path + " HTTP/1.1", "", "", new byte[0]), Manner.WHOLE, Due.REFUSED);
    }

    /** 64 MB of zeros in a few KB, signed. */
    private Shot bomb() {
        byte[] body = Bomb.ZEROS;
        String headers = seal.headers(body, words.random().nextInt(100)) + "Content-Encoding: gzip\r\n";
        return new Shot("a gzip bomb", Post.of(Post.FORM, headers, body), Manner.WHOLE, Due.NO_FAILURE);
    }

    /** Large, and nobody waits for the answer. */
    private Shot pushed() {
        byte[] body = body(words.random().nextInt(MEGABYTE / 2));
        return new Shot("cut off", Post.of(Post.FORM, "", body), Manner.CUT, Due.REFUSED);
    }

    /** Made once. */
    private static final class Bomb {
        static final byte[] ZEROS = pack();

        private static byte[] pack() {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                byte[] zeros = new byte[MEGABYTE];
                for (int i = 0; i < 64; i++) {
                    zip.write(zeros);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return packed.toByteArray();
        }
    }
}
