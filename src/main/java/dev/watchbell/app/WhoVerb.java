package dev.watchbell.app;

import dev.watchbell.app.Settings.Secret;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.rota.who.WhoOutcome;
import dev.watchbell.store.DatabaseFailure;
import dev.watchbell.store.DatabaseUrl;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verb that answers who is on call from the database, or, where the bot has it to itself, by asking the bot. */
final class WhoVerb {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private WhoVerb() {}

    /** What is asked, as it is typed: {@code payments at tomorrow 18:00}. */
    record Question(String about, String when, boolean json) {
        static Question of(List<String> words, @Nullable String option, boolean json) {
            int at = words.indexOf("at");
            List<String> about = at < 0 ? words : words.subList(0, at);
            List<String> when = at < 0 ? List.of() : words.subList(at + 1, words.size());
            return new Question(String.join(" ", about), option == null ? String.join(" ", when) : option, json);
        }
    }

    static int run(Environment environment, Question question) {
        DatabaseUrl database = environment.offline().database();
        if (database.file().filter(file -> !Files.exists(file)).isPresent()) {
            throw refused("WATCHBELL_DATABASE_URL: there is no database at "
                    + database.file().map(Path::toString).orElse("") + " yet");
        }
        try (App app = new App(environment.offline(), InstantSource.system())) {
            WhoOutcome outcome = app.roster().ask(question.about(), question.when());
            System.out.println(said(app, outcome, question.json()));
            return 0;
        } catch (DatabaseFailure held) {
            if (database.postgres()) {
                throw held;
            }
            return askTheBot(environment, question, held);
        }
    }

    private static String said(App app, WhoOutcome outcome, boolean json) {
        if (outcome instanceof WhoOutcome.Known known) {
            return json ? app.rosterText().json(known) : app.rosterText().lines(known);
        }
        throw refused(
                outcome instanceof WhoOutcome.Unknown unknown
                        ? unknown.sentence()
                        : ((WhoOutcome.Unclear) outcome).sentence());
    }

    /** An H2 file is open in one process at a time; that one answers over HTTP. */
    private static int askTheBot(Environment environment, Question question, DatabaseFailure held) {
        URI bot = URI.create("http://localhost:" + environment.port() + "/who");
        Secret token = environment
                .whoToken()
                .orElseThrow(
                        () -> refused("The database file can't be opened; most likely the bot has it, as H2 serves one"
                                + " process at a time. Set WATCHBELL_WHO_TOKEN for the bot and for this command, and the bot is asked at "
                                + bot + " instead."));
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request(bot, token, question), BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw refused(bot + " answers " + answer.statusCode() + ": "
                        + answer.body().strip());
            }
            System.out.println(answer.body().strip());
            return 0;
        } catch (IOException nobody) {
            throw held;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw held;
        }
    }

    private static HttpRequest request(URI bot, Secret token, Question question) {
        String query = "?team=" + encoded(question.about()) + "&at=" + encoded(question.when());
        return HttpRequest.newBuilder(URI.create(bot + query))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.value())
                .header("Accept", question.json() ? "application/json" : "text/plain")
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static RotaProblems refused(String sentence) {
        return new RotaProblems(List.of(sentence));
    }
}
