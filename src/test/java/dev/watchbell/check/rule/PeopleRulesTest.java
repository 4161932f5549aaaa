package dev.watchbell.check.rule;

import static dev.watchbell.check.rule.InspectedTeam.always;
import static dev.watchbell.check.rule.InspectedTeam.crew;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the rules about people say. Weeks change on Mondays at nine in Paris. */
class PeopleRulesTest {
    @Test
    void eight_people_in_weeks_are_as_it_should_be() {
        InspectedTeam team = new InspectedTeam(8, always("primary", "weekly", crew(8)));

        assertThat(team.findings()).isEmpty();
    }

    @Test
    void who_is_away_in_their_shift_is_told_with_the_part_in_which_they_are() {
        InspectedTeam team = new InspectedTeam(2, always("primary", "weekly", crew(2)))
                .away("p1", "2026-03-06T09:00:00Z", "2026-03-20T09:00:00Z")
                .away("p2", "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");

        assertThat(team.findings(Rule.AWAY))
                .containsExactly(
                        "payments/primary, Fri 6 Mar 10:00 - Mon 9 Mar 09:00: p1 has the watch and is away, and 1 more time"
                                + " until Fri 20 Mar 10:00");
    }

    @Test
    void rest_counts_between_all_schedules_of_the_team() {
        InspectedTeam team = new InspectedTeam(3, """
                  primary: { layers: [{ rotation: { type: daily, start: 2026-03-02T09:00 }, users: [p1, p2, p3] }] }
                  backup:
                    layers:
                      - rotation: { type: daily, start: 2026-03-02T09:00 }
                        users: [p2, p1]
                        active: [{ days: [WED], from: "15:00", to: "20:00" }]
                """);

        assertThat(team.findings(Rule.REST))
                .containsExactly(
                        "payments, Wed 8 Apr 09:00-15:00: p1 has 6 h between two shifts, not 11 h",
                        "payments, Wed 4 Mar 09:00-15:00: p2 has 6 h between two shifts, not 11 h, and 1 more time until Wed 15"
                                + " Apr 15:00");
    }

    @Test
    void turns_that_follow_each_other_are_no_missing_rest() {
        InspectedTeam team = new InspectedTeam(2, """
                  primary: { layers: [{ rotation: { type: daily, start: 2026-03-02T09:00 }, users: [p1, p1, p2] }] }
                """);

        assertThat(team.findings(Rule.REST)).isEmpty();
    }

    @Test
    void a_long_day_leaves_a_short_night() {
        InspectedTeam team = new InspectedTeam(1, """
                  primary:
                    layers:
                      - rotation: { type: weekly, start: 2026-02-02T09:00 }
                        users: [p1]
                        active: [{ days: [TUE, WED], from: "08:00", to: "23:00" }]
                """);

        assertThat(team.findings(Rule.REST))
                .containsExactly(
                        "payments, Tue 3 Mar 23:00 - Wed 4 Mar 08:00: p1 has 9 h between two shifts, not 11 h, and 7 more"
                                + " times until Wed 22 Apr 08:00");
    }

    @Test
    void a_third_of_the_year_is_too_much_and_a_quarter_is_not() {
        InspectedTeam three = new InspectedTeam(3, always("primary", "weekly", crew(3)));
        InspectedTeam four = new InspectedTeam(4, always("primary", "weekly", crew(4)));
        InspectedTeam monthly = new InspectedTeam(5, always("primary", "monthly", crew(5)));

        assertThat(three.findings(Rule.SHARE))
                .containsExactly("payments: p1 is 33 %, p2 is 34 % and p3 is 34 % of the time on call, in all schedules"
                        + " together");
        assertThat(three.findings().stream()
                        .filter(finding -> finding.rule() == Rule.SHARE)
                        .map(Finding::fix))
                .containsExactly("In payments.yaml: add 1 person, so that each has a quarter at most");
        assertThat(four.findings(Rule.SHARE)).isEmpty();
        assertThat(monthly.findings(Rule.SHARE)).isEmpty();
    }

    @Test
    void two_schedules_at_a_time_count_once_and_one_after_the_other_twice() {
        String eight = always("primary", "weekly", crew(8));
        InspectedTeam same =
                new InspectedTeam(4, always("primary", "weekly", crew(4)) + always("backup", "weekly", crew(4)));
        InspectedTeam after =
                new InspectedTeam(8, eight + always("backup", "weekly", "[p8, p1, p2, p3, p4, p5, p6, p7]"));
        InspectedTeam tooFew = new InspectedTeam(
                4, always("primary", "weekly", crew(4)) + always("backup", "weekly", "[p4, p1, p2, p3]"));

        assertThat(same.findings(Rule.SHARE)).isEmpty();
        assertThat(after.findings(Rule.SHARE)).isEmpty();
        assertThat(tooFew.findings(Rule.SHARE)).hasSize(1);
    }

    @Test
    void who_has_all_the_nights_is_named() {
        InspectedTeam team = new InspectedTeam(4, """
                  primary:
                    layers:
                      - rotation: { type: daily, start: 2026-02-02T09:00 }
                        users: [p1, p2, p3]
                        active: [{ from: "06:00", to: "22:00" }]
                      - name: night
                        rotation: { type: daily, start: 2026-02-02T09:00 }
                        users: [p4]
                        active: [{ from: "22:00", to: "06:00" }]
                """);

        assertThat(team.findings(Rule.NIGHTS))
                .containsExactly(
                        "payments: p4 has 364 nights in the coming year; shared by all 4 people it is 91 each");
    }

    @Test
    void a_night_is_where_the_person_sleeps() {
        String schedules = """
                  primary:
                    layers:
                      - rotation: { type: daily, start: 2026-02-02T09:00 }
                        users: [p1]
                        active: [{ from: "06:00", to: "22:00" }]
                      - name: night
                        rotation: { type: daily, start: 2026-02-02T09:00 }
                        users: [p2]
                        active: [{ from: "22:00", to: "06:00" }]
                """;

        assertThat(new InspectedTeam(2, schedules).findings(Rule.NIGHTS)).hasSize(1);
        assertThat(new InspectedTeam(2, schedules)
                        .living("p2", "America/Los_Angeles")
                        .findings(Rule.NIGHTS))
                .isEmpty();
    }

    @Test
    void few_people_around_the_clock_are_counted_by_site() {
        InspectedTeam one = new InspectedTeam(7, always("primary", "weekly", crew(7)));
        InspectedTeam two = new InspectedTeam(7, always("primary", "weekly", crew(7)))
                .living("p1", "America/New_York")
                .living("p2", "America/Chicago");

        assertThat(one.findings(Rule.CREW))
                .containsExactly("payments/primary: 7 people take turns around the clock on one site");
        assertThat(two.findings(Rule.CREW))
                .containsExactly(
                        "payments/primary: 7 people take turns around the clock on 2 sites (5 near Europe/Paris, 2 near"
                                + " America/Chicago)");
    }

    @Test
    void six_on_each_of_two_sites_are_enough_and_so_are_eight_with_somebody_far_away() {
        InspectedTeam two = new InspectedTeam(12, always("primary", "weekly", crew(12)));
        for (int person = 7; person <= 12; person++) {
            two.living("p" + person, person < 9 ? "Pacific/Auckland" : "Pacific/Honolulu");
        }
        InspectedTeam far = new InspectedTeam(9, always("primary", "weekly", crew(9))).living("p9", "Asia/Tokyo");

        assertThat(two.findings(Rule.CREW)).isEmpty();
        assertThat(far.findings(Rule.CREW)).isEmpty();
    }

    @Test
    void business_hours_need_no_crew() {
        InspectedTeam team = new InspectedTeam(2, """
                  primary:
                    layers:
                      - rotation: { type: weekly, start: 2026-02-02T09:00 }
                        users: [p1, p2]
                        active: [{ days: [MON, TUE, WED, THU, FRI], from: "09:00", to: "17:00" }]
                """);

        assertThat(team.findings()).isEmpty();
    }
}
