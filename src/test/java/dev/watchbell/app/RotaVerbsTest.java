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

/** An operator's rota files against a database, with a pretend Slack that knows who there is. */
class RotaVerbsTest {
    private final Playground playground = new Playground(SettableClock.at("2026-03-02T11:00:00Z"), Workspace.harbour());
    private final Server slack = Server.startHere(0, List.of(playground.routes()));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;

    @TempDir
    Path folder;

    private Environment environment;
    private Path file;

    @BeforeEach
    void listen() throws IOException {
        playground.servedAt(URI.create("http://localhost:" + slack.port() + "/"));
        environment = new Environment(Map.of(
                "SLACK_API_URL", playground.apiUrl().toString(),
                "SLACK_BOT_TOKEN", playground.credentials().botToken(),
                "SLACK_APP_TOKEN", playground.credentials().appToken(),
                "WATCHBELL_DATABASE_URL", "jdbc:h2:file:" + folder.resolve("bot")));
        file = Files.writeString(folder.resolve("payments.yaml"), rota("ana, ben", "2026-03-02T09:00"));
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        System.setOut(realOut);
        slack.close();
        playground.close();
    }

    @Test
    void what_is_applied_is_planned_no_more_and_its_export_changes_nothing() throws IOException {
        assertThat(said(() -> RotaVerbs.plan(environment, file))).startsWith("payments (payments.yaml): a new team");
        assertThat(said(() -> RotaVerbs.plan(environment, file))).contains("payments/primary: new");

        said(() -> RotaVerbs.apply(environment, file));

        assertThat(said(() -> RotaVerbs.plan(environment, file))).isEqualTo("1 team stays as it is\n");
        Path exported = folder.resolve("exported");
        said(() -> RotaVerbs.export(environment, exported, false));
        assertThat(exported.resolve("payments.yaml"))
                .content()
                .contains(
                        "users: ['@ana', '@ben']",
                        "leads: ['@dee']",
                        "swap_channel: '#platform'",
                        "hold: 30m",
                        "sos: [2m, 90m, 1h]",
                        "digest: 'off'");
        assertThat(said(() -> RotaVerbs.plan(environment, exported))).isEqualTo("1 team stays as it is\n");
    }

    @Test
    void a_plan_tells_person_by_person_what_moves() throws IOException {
        said(() -> RotaVerbs.apply(environment, file));
        Files.writeString(file, rota("ana, ben, chi", "2026-03-02T09:00"));

        String plan = said(() -> RotaVerbs.plan(environment, file));

        assertThat(plan)
                .contains("payments/primary: edited from ")
                .containsPattern("\n  chi\n    \\+ ")
                .containsPattern("\n  ana\n    [-+] ");
        assertThat(said(() -> RotaVerbs.plan(environment, file))).isEqualTo(plan);
    }

    @Test
    void an_audit_tells_who_came_and_when_team_by_team() throws IOException {
        said(() -> RotaVerbs.apply(environment, file));
        Files.writeString(file, rota("ana, ben", "2026-03-02T18:00"));
        said(() -> RotaVerbs.apply(environment, file));

        String audit = said(() -> AuditVerb.run(environment, "payments", null, null));

        assertThat(audit.lines())
                .allMatch(
                        line -> line.contains(" schedule=payments/primary by=- cause=file/payments/primary undone=- "))
                .anyMatch(line -> line.contains(" before=- after=") && line.endsWith(":ana"))
                .anyMatch(line -> line.matches(".* before=\\w+:ana after=\\w+:ben"));
        assertThat(said(() -> AuditVerb.run(environment, null, "2100-01-01T00:00:00Z", "2101-01-01T00:00:00Z")))
                .isEmpty();
        assertThatThrownBy(() -> AuditVerb.run(environment, "billing", null, null))
                .isInstanceOf(RotaProblems.class)
                .hasMessage("--team: there is no team 'billing'; there are [payments]");
        assertThatThrownBy(() -> AuditVerb.run(environment, null, "yesterday", null))
                .hasMessageContaining("--from: write an instant like");
    }

    @Test
    void an_export_with_its_history_makes_the_same_rota_in_another_database() throws IOException {
        said(() -> RotaVerbs.apply(environment, file));
        Files.writeString(file, rota("chi, ben", "2026-03-02T18:00"));
        said(() -> RotaVerbs.apply(environment, file));
        Path exported = folder.resolve("exported");
        said(() -> RotaVerbs.export(environment, exported, true));
        Environment other = new Environment(Map.of(
                "SLACK_API_URL", playground.apiUrl().toString(),
                "SLACK_BOT_TOKEN", playground.credentials().botToken(),
                "SLACK_APP_TOKEN", playground.credentials().appToken(),
                "WATCHBELL_DATABASE_URL", "jdbc:h2:file:" + folder.resolve("other")));

        said(() -> RotaVerbs.apply(other, exported));

        Path again = folder.resolve("again");
        said(() -> RotaVerbs.export(other, again, true));
        assertThat(again.resolve("payments.yaml"))
                .hasSameTextualContentAs(exported.resolve("payments.yaml"))
                .content()
                .contains("edits:", "members: ['@chi', '@ben']", "users: ['@ana', '@ben']");
    }

    @Test
    void a_file_with_a_mistake_changes_nothing() throws IOException {
        said(() -> RotaVerbs.apply(environment, file));
        Path wrong = Files.writeString(file, rota("ben, bem", "2026-03-02T09:00"));

        assertThatThrownBy(() -> RotaVerbs.apply(environment, wrong))
                .isInstanceOf(RotaProblems.class)
                .hasMessageContaining("payments.yaml: nobody in this Slack is called bem");
        Files.writeString(file, rota("ana, ben", "2026-03-02T09:00"));
        assertThat(said(() -> RotaVerbs.plan(environment, file))).isEqualTo("1 team stays as it is\n");
    }

    @Test
    void a_team_is_in_one_file_of_a_folder_and_a_folder_without_any_is_told() throws IOException {
        Path both = Files.createDirectories(folder.resolve("both"));
        Files.writeString(both.resolve("a.yaml"), rota("ana, ben", "2026-03-02T09:00"));
        Files.writeString(both.resolve("b.YAML"), rota("ben, ana", "2026-03-02T09:00"));
        Files.writeString(both.resolve(".b.yaml"), "not a rota");
        Path none = Files.createDirectories(folder.resolve("none"));

        assertThatThrownBy(() -> RotaVerbs.apply(environment, both))
                .hasMessageContaining("b.YAML: the team payments is in a.yaml already");
        assertThatThrownBy(() -> RotaVerbs.plan(environment, none))
                .isInstanceOf(RotaProblems.class)
                .hasMessageContaining("none: no rota file is in it");
    }

    private String said(Runnable verb) {
        out.reset();
        verb.run();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String rota(String users, String start) {
        return """
                team: payments
                channel: "#payments"
                time_zone: Europe/Paris
                members: [%s]
                rest: 12h
                run: 7d
                leads: [dee]
                swap_channel: "#platform"
                sos: [2m, 90m, 1h]
                digest: off
                hold: 30m
                schedules:
                  primary:
                    layers:
                      - rotation: { type: weekly, start: %s }
                        users: [%s]
                    covers:
                      - { start: 2026-03-03T09:00, end: 2026-03-04T09:00, user: ben }
                """.formatted(users, start, users);
    }
}
