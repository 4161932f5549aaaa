package dev.watchbell.app;

import dev.watchbell.app.Environment.WrongSetting;
import dev.watchbell.log.Log;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.rota.file.RotaQuestions;
import dev.watchbell.slack.SlackFailure;
import dev.watchbell.slack.Trouble;
import dev.watchbell.store.DatabaseFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
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
        return Lifecycle.serve(environment());
    }

    @Command(description = "Try Watchbell on a pretend Slack, in your browser; no account, no token.")
    int play() {
        return Lifecycle.play(environment());
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

    @Command(
            description =
                    "Who is on call for a team or a service, from the database and without Slack: who payments at tomorrow 18:00."
                            + " Given a rota file and --at, who that file puts on call, as JSON.")
    int who(
            @Parameters(paramLabel = "<team, service or file>", arity = "0..*") @Nullable List<String> words,
            @Option(names = "--at", paramLabel = "<when>", description = "2026-03-02T08:00:00Z") @Nullable String at,
            @Option(names = "--json", description = "As JSON, also from the database.") boolean json) {
        List<String> typed = words == null ? List.of() : words;
        if (typed.size() != 1 || !isFile(typed.get(0))) {
            return WhoVerb.run(environment(), WhoVerb.Question.of(typed, at, json));
        }
        if (at == null) {
            throw new RotaProblems(List.of("--at must say for which instant, such as 2026-03-02T08:00:00Z"));
        }
        System.out.println(RotaQuestions.who(Path.of(typed.get(0)), at));
        return DONE;
    }

    private static boolean isFile(String word) {
        return word.endsWith(".yaml") || word.endsWith(".yml") || Files.isRegularFile(Path.of(word));
    }

    @Command(description = "What rota files would change, person by person; nothing of it is done.")
    int plan(@Parameters(paramLabel = "<file or folder>") Path path) {
        return RotaVerbs.plan(environment(), path);
    }

    @Command(description = "Make rota files true in the database, and tell whoever's shifts move.")
    int apply(@Parameters(paramLabel = "<file or folder>") Path path) {
        return RotaVerbs.apply(environment(), path);
    }

    @Command(
            description =
                    "Hold rotas against the rules for good ones: files, or what is in the database. Ends with 1 where"
                            + " there is an error, with 0 else.")
    int check(
            @Parameters(paramLabel = "<file or folder>", arity = "0..1") @Nullable Path path,
            @Option(names = "--strict", description = "End with 1 where there is a warning, too.") boolean strict) {
        return path == null
                ? CheckVerb.database(environment(), strict)
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
        return AuditVerb.run(environment(), team, from, to);
    }

    @Command(description = "Write each team's rota into a file that 'apply' finds unchanged.")
    int export(
            @Parameters(paramLabel = "<folder>") Path folder,
            @Option(names = "--history", description = "With all edits and covers, for another database.")
                    boolean history) {
        return RotaVerbs.export(environment(), folder, history);
    }

    @Command(
            description =
                    "Take everything from the H2 file to an empty PostgreSQL. The bot that serves from the file must be stopped.")
    int move(
            @Option(
                            names = "--to",
                            required = true,
                            paramLabel = "<url>",
                            description = "jdbc:postgresql://db.example.com/watchbell?user=watchbell")
                    String to) {
        return MoveVerb.run(environment(), to);
    }

    @Command(description = "Which version this is.")
    int version() {
        System.out.println("watchbell " + Version.text());
        return DONE;
    }

    /** The settings; from here on the log is as they say. */
    private static Environment environment() {
        Environment environment = new Environment(System.getenv());
        if (environment.jsonLog()) {
            Log.asJson();
        }
        return environment;
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
