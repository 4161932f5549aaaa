package dev.watchbell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.rota.file.RotaProblems;
import dev.watchbell.web.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services in files against a database, with a pretend Slack that knows who there is. */
class ServiceFilesTest {
    private static final String LEDGER = "  ledger: { tier: 1, schedule: primary }\n";
    private static final String MAIL = "  mail: { tier: 2, schedule: primary }\n";

    private final Playground playground = new Playground(SettableClock.at("2026-03-02T11:00:00Z"), Workspace.harbour());
    private final Server slack = Server.startHere(0, List.of(playground.routes()));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;

    @TempDir
    Path files;

    @TempDir
    Path home;

    private Environment environment;

    @BeforeEach
    void listen() {
        playground.servedAt(URI.create("http://localhost:" + slack.port() + "/"));
        environment = new Environment(Map.of(
                "SLACK_API_URL", playground.apiUrl().toString(),
                "SLACK_BOT_TOKEN", playground.credentials().botToken(),
                "SLACK_APP_TOKEN", playground.credentials().appToken(),
                "WATCHBELL_DATABASE_URL", "jdbc:h2:file:" + home.resolve("bot")));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        System.setOut(realOut);
        slack.close();
        playground.close();
    }

    @Test
    void services_are_planned_applied_and_exported_so_that_nothing_changes() throws IOException {
        team("payments", LEDGER);
        file("services.yaml", "catalogue: [{ name: ledger, tier: 1 }, { name: mail, tier: 2 }]\n");

        assertThat(plan()).isEqualTo("""
                payments (payments.yaml): a new team
                  payments/primary: new
                  service ledger: tier 1, primary
                the catalogue of services: + ledger (tier 1), + mail (tier 2)
                """);
        apply();

        assertThat(plan()).isEqualTo("1 team stays as it is\nthe catalogue of services stays as it is\n");
        Path exported = home.resolve("exported");
        said(() -> RotaVerbs.export(environment, exported, false));
        assertThat(said(() -> RotaVerbs.plan(environment, exported)))
                .isEqualTo("1 team stays as it is\nthe catalogue of services stays as it is\n");
        assertThat(said(() -> CheckVerb.database(environment, false)))
                .contains("mail  owner  it is tier 2, and no team runs it\n")
                .doesNotContain("ledger  ");
    }

    @Test
    void what_changes_is_told_line_by_line() throws IOException {
        team("payments", LEDGER);
        file("services.yaml", "catalogue: [{ name: ledger, tier: 1 }]\n");
        apply();

        team("payments", MAIL);
        file("services.yaml", "catalogue: [{ name: mail, tier: 2 }]\n");

        assertThat(plan()).isEqualTo("""
                payments (payments.yaml): services change
                  service mail: tier 2, primary
                  service ledger: not this team's any more
                the catalogue of services: + mail (tier 2), - ledger
                """);
    }

    @Test
    void a_service_of_another_team_is_refused_and_the_other_files_count() throws IOException {
        team("payments", LEDGER);
        apply();
        Files.delete(files.resolve("payments.yaml"));
        team("platform", LEDGER);
        file("services.yaml", "catalogue: [{ name: mail, tier: 2 }]\n");

        assertThatThrownBy(this::apply)
                .isInstanceOf(RotaProblems.class)
                .hasMessage("platform.yaml: the service ledger is run by the team payments; take it out of that team's"
                        + " services first");

        Files.delete(files.resolve("platform.yaml"));
        assertThat(plan()).isEqualTo("the catalogue of services stays as it is\n");
    }

    @Test
    void a_service_moves_where_one_file_gives_it_up_and_the_other_takes_it() throws IOException {
        team("payments", LEDGER);
        team("platform", MAIL);
        apply();

        team("payments", MAIL);
        team("platform", LEDGER);
        apply();

        assertThat(plan()).isEqualTo("2 teams stay as they are\n");
    }

    @Test
    void one_folder_has_one_catalogue() throws IOException {
        Path first = file("a.yaml", "catalogue: [{ name: mail, tier: 2 }]\n");
        Path second = file("b.yaml", "catalogue: [{ name: ledger, tier: 2 }]\n");

        assertThat(first).exists();
        assertThatThrownBy(this::plan)
                .isInstanceOf(RotaProblems.class)
                .hasMessage(second + ": there is a catalogue in this folder already; keep it in one file");
    }

    private String plan() {
        return said(() -> RotaVerbs.plan(environment, files));
    }

    private void apply() {
        said(() -> RotaVerbs.apply(environment, files));
    }

    private String said(Runnable verb) {
        out.reset();
        verb.run();
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text);
    }

    private void team(String name, String services) throws IOException {
        Path unused = file(name + ".yaml", """
                team: %s
                channel: "#%s"
                time_zone: Europe/Paris
                members: [ana, ben]
                schedules:
                  primary:
                    layers:
                      - rotation: { type: weekly, start: 2026-03-02T09:00 }
                        users: [ana, ben]
                services:
                """.formatted(name, name) + services);
    }
}
