package dev.watchbell.app;

import dev.watchbell.app.Environment.WrongSetting;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.rota.file.RotaQuestions;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trouble;
import dev.watchbell.store.DatabaseFailure;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** What {@code java -jar watchbell.jar <verb>} can do; without a verb it serves. */
@Command(
        name = "watchbell",
        description = "The on-call bot that lives in Slack.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Verbs.This.class,
        subcommands = {CommandLine.HelpCommand.class})
public final class Verbs implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private Verbs() {}

    /** Answers {@code --version}. */
    static final class This implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.text()};
        }
    }

    /** Runs a verb, for {@code serve} and {@code play} until it is stopped; answers the exit code. */
    public static int run(String... arguments) {
        return new CommandLine(new Verbs())
                .setExecutionExceptionHandler((failure, line, parsed) -> refused(failure))
                .execute(arguments);
    }

    @Override
    public Integer call() {
        return serve();
    }

    @Command(description = "Serve the Slack workspace whose tokens are in the environment (the default).")
    int serve() {
        return Lifecycle.serve(new Environment(System.getenv()));
    }

    @Command(description = "Try Watchbell on a pretend Slack, in your browser; no account, no token.")
    int play() {
        return Lifecycle.play(new Environment(System.getenv()));
    }

    @Command(description = "Who a rota file puts on call, from one instant to another, as JSON.")
    int timeline(
            @Parameters(paramLabel = "<file>") Path file,
            @Option(names = "--from", required = true, paramLabel = "<instant>", description = "2026-03-02T08:00:00Z")
                    String from,
            @Option(names = "--to", required = true, paramLabel = "<instant>", description = "2026-03-09T08:00:00Z")
                    String to,
            @Option(names = "--schedule", paramLabel = "<id>", description = "Where the file has several.") @Nullable
                    String schedule) {
        System.out.println(RotaQuestions.timeline(file, from, to, schedule));
        return DONE;
    }

    @Command(description = "Who a rota file puts on call at an instant, as JSON.")
    int who(
            @Parameters(paramLabel = "<file>") Path file,
            @Option(names = "--at", required = true, paramLabel = "<instant>", description = "2026-03-02T08:00:00Z")
                    String at) {
        System.out.println(RotaQuestions.who(file, at));
        return DONE;
    }

    @Command(description = "What rota files would change, person by person; nothing of it is done.")
    int plan(@Parameters(paramLabel = "<file or folder>") Path path) {
        return RotaVerbs.plan(new Environment(System.getenv()), path);
    }

    @Command(description = "Make rota files true in the database, and tell whoever's shifts move.")
    int apply(@Parameters(paramLabel = "<file or folder>") Path path) {
        return RotaVerbs.apply(new Environment(System.getenv()), path);
    }

    @Command(
            description =
                    "Hold rotas against the rules for good ones: files, or what is in the database. Ends with 1 where"
                            + " there is an error, with 0 else.")
    int check(
            @Parameters(paramLabel = "<file or folder>", arity = "0..1") @Nullable Path path,
            @Option(names = "--strict", description = "End with 1 where there is a warning, too.") boolean strict) {
        return path == null
                ? CheckVerb.database(new Environment(System.getenv()), strict)
                : CheckVerb.files(path, strict, InstantSource.system().instant());
    }

    @Command(
            description =
                    "Who changed who is on call, for whom, why and when: a line for each stretch of time, from the database.")
    int audit(
            @Option(names = "--team", paramLabel = "<short name>", description = "One team alone.") @Nullable
                    String team,
            @Option(names = "--from", paramLabel = "<instant>", description = "Changes made from then on.") @Nullable
                    String from,
            @Option(names = "--to", paramLabel = "<instant>", description = "Changes made before then.") @Nullable
                    String to) {
        return AuditVerb.run(new Environment(System.getenv()), team, from, to);
    }

    @Command(description = "Write each team's rota into a file that 'apply' finds unchanged.")
    int export(
            @Parameters(paramLabel = "<folder>") Path folder,
            @Option(names = "--history", description = "With all edits and covers, for another database.")
                    boolean history) {
        return RotaVerbs.export(new Environment(System.getenv()), folder, history);
    }

    @Command(description = "Which version this is.")
    int version() {
        System.out.println("watchbell " + Version.text());
        return DONE;
    }

    private static int refused(Exception failure) throws Exception {
        if (failure instanceof WrongSetting || failure instanceof RotaProblems) {
            System.err.println(failure.getMessage());
            return REFUSED;
        }
        if (failure instanceof DatabaseFailure) {
            System.err.println("WATCHBELL_DATABASE_URL: the database can't be opened: " + failure.getMessage());
            return REFUSED;
        }
        if (failure instanceof SlackFailure slack) {
            System.err.println("Slack said no to " + slack.method() + ": " + slack.error()
                    + (slack.trouble() == Trouble.APP_DEAD ? "; look at SLACK_BOT_TOKEN" : ""));
            return REFUSED;
        }
        throw failure;
    }
}
