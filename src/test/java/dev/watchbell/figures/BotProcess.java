package dev.watchbell.figures;

import dev.watchbell.store.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bot as people run it, in a process of its own. */
final class BotProcess implements AutoCloseable {
    private final Process process;
    private final Path log;

    private BotProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param rota rota files that it applies at its start; empty where the database has them */
    static BotProcess start(SlackProcess slack, DatabaseUrl database, List<Path> rota) throws IOException {
        Path log = Files.createTempFile("watchbell-bot-", ".log");
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        words.addAll(List.of(System.getProperty("figures.flags", "-Dnone").split(" ")));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.watchbell.Main"));
        ProcessBuilder command =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        command.environment().put("SLACK_API_URL", slack.api().toString());
        command.environment().put("SLACK_BOT_TOKEN", slack.token());
        command.environment().put("SLACK_SIGNING_SECRET", slack.secret());
        command.environment().put("WATCHBELL_DATABASE_URL", database.jdbc());
        command.environment().put("WATCHBELL_PORT", "0");
        rota.forEach(folder -> command.environment().put("WATCHBELL_ROTA", folder.toString()));
        return new BotProcess(command.start(), log);
    }

    long pid() {
        return process.pid();
    }

    /** What it wrote, where it has ended. */
    void mustLive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the bot ended:\n" + Files.readString(log));
        }
    }

    /** As Linux counts it. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** At once, with nothing put away. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
