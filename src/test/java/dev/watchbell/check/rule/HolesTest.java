package dev.watchbell.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "none", textBlock = """
            around the clock                | [{ rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [p1, p2] }] | | none
            nobody listed                   | [{ rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [] }] | | payments/primary, Mon 2 Mar 12:00 - Mon 27 Apr 13:00: nobody is on call
            no layers at all                | [] | | payments/primary, Mon 2 Mar 12:00 - Mon 27 Apr 13:00: nobody is on call
            it begins tomorrow              | [{ rotation: { type: weekly, start: 2026-03-03T09:00 }, users: [p1] }] | | payments/primary, Mon 2 Mar 12:00 - Tue 3 Mar 09:00: nobody is on call
            business hours                  | [{ rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [p1], active: [{ days: [MON, TUE, WED, THU, FRI], from: "09:00", to: "17:00" }] }] | | none
            nobody listed in business hours | [{ rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [], active: [{ days: [TUE], from: "09:00", to: "17:00" }] }] | | payments/primary, Tue 3 Mar 09:00-17:00: nobody is on call, and 7 more times until Tue 21 Apr 17:00
            empty, and a full one below     | [{ rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [p1] }, { name: top, rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [] }] | | none
            day and night with a small gap  | [{ rotation: { type: daily, start: 2026-02-02T09:00 }, users: [p1], active: [{ from: "09:00", to: "21:00" }] }, { name: night, rotation: { type: daily, start: 2026-02-02T09:00 }, users: [p2], active: [{ from: "21:00", to: "08:00" }] }] | | payments/primary, Tue 3 Mar 08:00-09:00: nobody is on call, and 55 more times until Mon 27 Apr 09:00
            day and night with a large gap  | [{ rotation: { type: daily, start: 2026-02-02T09:00 }, users: [p1], active: [{ from: "09:00", to: "21:00" }] }, { name: night, rotation: { type: daily, start: 2026-02-02T09:00 }, users: [p2], active: [{ from: "21:00", to: "07:00" }] }] | | none
            nobody on purpose               | [{ rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [p1] }] | , covers: [{ start: 2026-03-05T09:00, end: 2026-03-06T09:00, user: null }] | none
            a hole that a cover fills       | [{ rotation: { type: weekly, start: 2026-03-03T09:00 }, users: [p1] }] | , covers: [{ start: 2026-03-02T09:00, end: 2026-03-03T09:00, user: p2 }] | none
            """)
    void where_nobody_is_and_somebody_should_be(String what, String layers, String covers, String finding) {
        InspectedTeam team =
                new InspectedTeam(2, "  primary: { layers: " + layers + (covers == null ? "" : covers) + " }\n");

        assertThat(team.findings(Rule.HOLE))
                .as(what)
                .isEqualTo(Stream.ofNullable(finding).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | give it a layer with people
            [{ rotation: { type: weekly, start: 2026-02-02T09:00 }, users: [] }] | list people in its layers
            [{ rotation: { type: weekly, start: 2026-03-03T09:00 }, users: [p1] }] | let its turns begin earlier
            [{ rotation: { type: daily, start: 2026-02-02T09:00 }, users: [p1], active: [{ from: "13:00", to: "12:30" }] }] | close the gap between the hours of its layers
            """)
    void the_fix_is_about_that_hole(String layers, String fix) {
        InspectedTeam file = new InspectedTeam(2, "  primary: { layers: " + layers + " }\n");
        InspectedTeam slack = new InspectedTeam(2, "  primary: { layers: " + layers + " }\n").editedInSlack();

        assertThat(file.findings().get(0).fix())
                .isEqualTo("In payments.yaml: " + fix
                        + "; where nobody is meant to be there, close its hours with `active`, or"
                        + " lay a cover with `user: null`");
        assertThat(slack.findings().get(0).fix())
                .isEqualTo("`/oncall edit payments`: " + fix + "; where nobody is meant to be there, close its hours");
    }
}
