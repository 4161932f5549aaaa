package dev.watchbell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.check.rule.Rule;
import dev.watchbell.rota.file.RotaProblems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb that finds fault, on Monday 2 March 2026 at noon in Paris. */
class CheckVerbTest {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final String GOOD = """
            team: platform
            time_zone: Europe/Paris
            members: [ana, ben]
            schedules:
              primary:
                layers:
                  - rotation: { type: weekly, start: 2026-02-02T09:00 }
                    users: [ana, ben]
                    active: [{ days: [MON, TUE], from: "09:00", to: "17:00" }]
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
    }

    @Test
    void a_good_rota_ends_with_0() throws IOException {
        assertThat(CheckVerb.files(file("platform.yaml", GOOD), true, NOON)).isZero();
        assertThat(said()).isEqualTo("1 team checked: 0 errors, 0 warnings\n");
    }

    @Test
    void an_error_ends_with_1_and_says_the_rule_its_source_and_the_way_out() throws IOException {
        Path file = file("platform.yaml", GOOD.replace("users: [ana, ben]", "users: []"));

        assertThat(CheckVerb.files(file, false, NOON)).isEqualTo(1);
        assertThat(Path.of("docs/check.md")).content().contains("```\n" + said() + "```\n");
    }

    @Test
    void the_docs_list_every_rule() {
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(Path.of("docs/check.md"))
                        .content()
                        .contains("| `" + rule.word() + "` | "
                                + rule.severity().name().toLowerCase(Locale.ROOT) + " |")
                        .contains("**" + rule.word() + ".** "));
    }

    @Test
    void a_warning_ends_with_1_only_where_one_is_strict() throws IOException {
        Path file = file("platform.yaml", GOOD.replace("to: \"17:00\"", "to: \"23:30\""));

        assertThat(CheckVerb.files(file, false, NOON)).isZero();
        assertThat(CheckVerb.files(file, true, NOON)).isEqualTo(1);
        assertThat(said()).contains("platform  rest  Mon 2 Mar 23:30 - Tue 3 Mar 09:00  ");
    }

    @Test
    void a_catalogue_beside_the_teams_shows_what_nobody_runs() throws IOException {
        Path unused = file("platform.yaml", GOOD + "services: { ledger: { tier: 1, schedule: primary } }\n");
        Path also = file("services.yaml", "catalogue: [{ name: ledger, tier: 1 }, { name: mail, tier: 2 }]\n");

        assertThat(CheckVerb.files(folder, false, NOON)).isEqualTo(1);
        assertThat(CheckVerb.files(also, false, NOON)).isEqualTo(1);
        assertThat(said()).startsWith("mail  owner  it is tier 2, and no team runs it\n");
    }

    @Test
    void two_teams_that_list_one_service_are_told_of_each_other() throws IOException {
        String ledger = "services: { ledger: { tier: 1, schedule: primary } }\n";
        Path unused = file("a.yaml", GOOD + ledger);
        Path second = file("b.yaml", GOOD.replace("team: platform", "team: payments") + ledger);

        assertThatThrownBy(() -> CheckVerb.files(folder, false, NOON))
                .isInstanceOf(RotaProblems.class)
                .hasMessage(second + ": the service ledger is run by the team platform; only one team lists it");
    }

    @Test
    void a_file_that_is_wrong_or_not_there_ends_with_2() throws IOException {
        Path wrong = file("wrong.yaml", GOOD.replace("weekly", "weakly"));

        assertThat(Verbs.run("check", wrong.toString())).isEqualTo(2);
        assertThat(Verbs.run("check", "nowhere.yaml")).isEqualTo(2);
        assertThat(Verbs.run("check", "--stricter")).isEqualTo(2);
    }

    @Test
    void the_database_is_checked_without_a_token() {
        Environment environment =
                new Environment(Map.of("WATCHBELL_DATABASE_URL", "jdbc:h2:file:" + folder.resolve("bell")));

        assertThat(CheckVerb.database(environment, true)).isZero();
        assertThat(said()).isEqualTo("0 teams checked: 0 errors, 0 warnings\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
