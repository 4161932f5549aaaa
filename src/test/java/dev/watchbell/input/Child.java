package dev.watchbell.input;

import dev.watchbell.playground.Playground;
import dev.watchbell.store.DatabaseUrl;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The besieged bot's process, with the flags of the image and a heap that can't grow. */
final class Child implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "-Xmx96m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            // as an operator would read it, and standard output stays clean
            "-Dlogback.configurationFile=logback.xml");

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private final Path log;
    private final int port;

    Child(Playground slack, DatabaseUrl database, Instant now, Path rota, Path folder) throws IOException {
        log = folder.resolve("log-" + System.nanoTime());
        process = new ProcessBuilder(Stream.of(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()),
                                FLAGS.stream(),
                                Stream.of(
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        Besieged.class.getName(),
                                        slack.apiUrl().toString(),
                                        slack.credentials().botToken(),
                                        slack.credentials().appToken(),
                                        slack.credentials().signingSecret(),
                                        database.jdbc(),
                                        now.toString(),
                                        rota.toString()))
                        .flatMap(some -> some)
                        .toList())
                .redirectError(log.toFile())
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        questions = process.outputWriter(StandardCharsets.UTF_8);
        port = Integer.parseInt(answer());
    }

    int port() {
        return port;
    }

    String ask(String question) throws IOException {
        questions.write(question + "\n");
        questions.flush();
        return answer();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("the bot is gone:\n" + Files.readString(log));
        }
        return line;
    }

    /** Bytes that it holds, when all that nobody holds has been taken away. */
    long heap() throws IOException {
        return Long.parseLong(ask("heap"));
    }

    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
