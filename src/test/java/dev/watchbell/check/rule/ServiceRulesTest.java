package dev.watchbell.check.rule;

import static dev.watchbell.check.rule.InspectedTeam.always;
import static dev.watchbell.check.rule.InspectedTeam.crew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.ServiceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {
    private static final ServiceId LEDGER = new ServiceId("ledger");
    private static final ServiceId MAIL = new ServiceId("mail");
    private static final String PRIMARY = always("primary", "weekly", crew(8));
    private static final String BACKUP = always("backup", "weekly", "[p8, p1, p2, p3, p4, p5, p6, p7]");

    @Test
    void tier_0_wants_a_secondary_and_other_tiers_do_not() {
        InspectedTeam team =
                team(PRIMARY, "ledger: { tier: 0, schedule: primary }", "mail: { tier: 1, schedule: primary }");

        assertThat(team.findings(Rule.SECONDARY)).containsExactly("ledger: it is tier 0, and has no secondary");
    }

    @Test
    void the_catalogue_can_make_it_tier_0() {
        InspectedTeam team = team(PRIMARY, "mail: { tier: 1, schedule: primary }");

        assertThat(team.catalogue(new Catalogue(Map.of(MAIL, 0))).rules()).containsExactly(Rule.SECONDARY);
    }

    @Test
    void a_secondary_of_other_people_is_enough() {
        InspectedTeam team = team(PRIMARY + BACKUP, "ledger: { tier: 0, schedule: primary, secondary: backup }");

        assertThat(team.findings()).isEmpty();
    }

    @Test
    void a_secondary_who_is_the_primary_is_none() {
        InspectedTeam team = team(
                PRIMARY + always("backup", "weekly", "[p8, p2, p4, p3, p1, p5, p6, p7]"),
                "ledger: { tier: 0, schedule: primary, secondary: backup }");

        assertThat(team.findings(Rule.SECONDARY))
                .containsExactly(
                        "ledger, Mon 6 Apr 09:00 - Mon 13 Apr 09:00: the same person is on call in primary and in backup");
    }

    @Test
    void a_schedule_in_which_nobody_is_stands_behind_nothing() {
        InspectedTeam team = team(
                PRIMARY + "  backup: { layers: [] }\n", "ledger: { tier: 0, schedule: primary, secondary: backup }");

        assertThat(team.findings(Rule.OWNER))
                .containsExactly("ledger: nobody is ever on call in its schedule payments/backup");
    }

    @Test
    void what_no_team_runs_is_nobodys() {
        InspectedTeam team = team(PRIMARY, "mail: { tier: 1, schedule: primary }");
        Catalogue catalogue = new Catalogue(Map.of(LEDGER, 0, MAIL, 1));

        List<Finding> findings =
                Findings.unowned(catalogue, List.of(team.inspected().rotas()));

        assertThat(findings)
                .extracting(Finding::about, Finding::sentence)
                .containsExactly(tuple("ledger", "it is tier 0, and no team runs it"));
    }

    @Test
    void each_rule_has_a_sentence_a_source_and_a_fix() {
        InspectedTeam team = team(
                "  primary: { layers: [{ rotation: { type: daily, start: 2026-03-03T09:00 }, users: [p1, p1, p2] }] }\n",
                "ledger: { tier: 0, schedule: primary }");

        assertThat(team.editedInSlack().findings()).allSatisfy(finding -> {
            assertThat(finding.rule().sentence()).endsWith(".");
            assertThat(finding.rule().source()).isNotBlank();
            assertThat(finding.fix()).isNotBlank();
        });
        assertThat(team.rules()).containsExactly(Rule.HOLE, Rule.SECONDARY, Rule.SHARE, Rule.CREW);
    }

    private static InspectedTeam team(String schedules, String... services) {
        return new InspectedTeam(8, schedules + "services:\n  " + String.join("\n  ", services) + "\n");
    }
}
