package dev.watchbell.rota.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RotaProblemsTest {
    private static final String GOOD = """
            team: payments
            name: Payments
            channel: "#payments"
            time_zone: Europe/Paris
            members: [ana, ben, chi]
            schedules:
              primary:
                layers:
                  - name: everyday
                    time_zone: Europe/Paris
                    rotation: { type: weekly, every: 1, start: 2026-03-02T09:00 }
                    users: [ana, ben, chi]
                    active:
                      - { from: "09:00", to: "17:00" }
                      - { days: [MON, TUE], from: "22:00", to: "06:00" }
                      - { from_day: FRI, from: "17:30", to_day: MON, to: "09:30" }
                covers:
                  - { start: 2026-03-03T09:00, end: 2026-03-04T09:00, user: ben, replaces: ana }
            """;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            team: payments          | team: Pay ments   | p.yaml:1: a team's short name is lower case letters, digits, - and _, not Pay ments
            team: payments          | taem: payments    | p.yaml:1: "taem" is not known in a rota file; did you mean team? / p.yaml:1: a rota file needs team, such as payments
            name: Payments          | name: "  "        | p.yaml:2: name can't be blank
            name: Payments          | name: "a\\nb"     | p.yaml:2: name has a line break or a control character in it
            name: Payments          | name: [a]         | p.yaml:2: name must be text
            name: Payments          | team: again       | p.yaml:2: "team" is written twice in a rota file
            name: Payments          | colour: red       | p.yaml:2: "colour" is not known in a rota file; known are team, name, channel, time_zone, members, former, frozen, rest, run, leads, swap_channel, sos, hold, digest, pings, answer, ready, user_groups, topic, bookmark, fallback, schedules, services
            name: Payments          | name: !!java.net.URL [a] | p.yaml:2: this is no YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL
            name: Payments          | digest: never     | p.yaml:2: digest is on or off
            name: Payments          | pings: [1m, 1d]   | p.yaml:2: pings come 5m to 4w before a watch, such as [1w, 1d, 1h]; or off
            name: Payments          | pings: daily      | p.yaml:2: pings must be a list
            name: Payments          | user_groups: {A b: [a]} | p.yaml:2: "A b" is no user group; write its handle, such as payments-oncall
            name: Payments          | answer: [5m]      | p.yaml:2: answer needs two waits, such as [5m, 10m]; or off
            name: Payments          | name: !secret a   | p.yaml:2: tags such as !secret aren't used in rota files
            channel: "#payments"    | channel: #payments | p.yaml:3: channel has nothing after it; a # outside of quotes begins a comment, so write "#name"
            time_zone: Europe/Paris | time_zone: Europe/Pari | p.yaml:4: "Europe/Pari" is no time zone; did you mean Europe/Paris?
            time_zone: Europe/Paris | time_zone: the moon | p.yaml:4: "the moon" is no time zone; write it like Europe/Paris or UTC
            [ana, ben, chi]         | ana               | p.yaml:5: members must be a list / p.yaml:12: "ana" is not in members; add them there first / p.yaml:12: "ben" is not in members; add them there first / p.yaml:12: "chi" is not in members; add them there first / p.yaml:18: "ben" is not in members; add them there first / p.yaml:18: "ana" is not in members; add them there first
            [ana, ben, chi]         | [ana, ben, chi, ana] | p.yaml:5: "ana" is in members twice
            [ana, ben, chi]         | [ana, ben, chi, @dan] | p.yaml:5: put quotes around what begins with @, such as "@ana"
            primary:                | Primary:          | p.yaml:7: a schedule's name is lower case letters, digits, - and _, at most 40, not Primary
            layers:                 | layer:            | p.yaml:8: "layer" is not known in primary; did you mean layers? / p.yaml:7: primary needs layers, such as a list with one rotation
            name: everyday          | title: everyday   | p.yaml:9: "title" is not known in a layer; known are name, time_zone, rotation, users, active
            type: weekly            | type: weakly      | p.yaml:11: "weakly" is no type of rotation; did you mean weekly?
            type: weekly            | type: fortnights  | p.yaml:11: "fortnights" is no type of rotation; known are daily, weekly, monthly, hours
            type: weekly,           | ``                | p.yaml:11: rotation needs type, such as weekly
            every: 1                | every: 0          | p.yaml:11: every must be 1 or more, not 0
            every: 1                | every: -2         | p.yaml:11: every must be 1 or more, not -2
            every: 1                | every: 1.5        | p.yaml:11: every must be a whole number, 1 or more, not "1.5"
            every: 1                | every: two        | p.yaml:11: every must be a whole number, 1 or more, not "two"
            every: 1                | every: 010        | p.yaml:11: every must be a whole number, 1 or more, not "010"
            every: 1                | every: 1000000000 | p.yaml:11: every can be at most 999999999, not 1000000000
            2026-03-02T09:00        | 2026-02-30T09:00  | p.yaml:11: "2026-02-30T09:00" is no date and time that exists; write it like 2026-03-02T09:00
            2026-03-02T09:00        | 2026-03-02        | p.yaml:11: "2026-03-02" is no date and time that exists; write it like 2026-03-02T09:00
            2026-03-02T09:00        | 2026-03-02T09:00Z | p.yaml:11: a rotation starts at a local time, without an offset or Z: write it like 2026-03-02T09:00, not "2026-03-02T09:00Z"
            2026-03-02T09:00        | 0000-03-02T09:00  | p.yaml:11: a rotation starts in the years 1 to 9999, not at 0000-03-02T09:00
            users: [ana, ben, chi]  | users: [ana, benn] | p.yaml:12: "benn" is not in members; did you mean ben?
            users: [ana, ben, chi]  | users: ana        | p.yaml:12: users must be a list
            users: [ana, ben, chi]  | users: [ana, null] | p.yaml:12: a user must be text
            users: [ana, ben, chi]  | users:            | p.yaml:12: users must be a list
            from: "09:00"           | from: "9:00"      | p.yaml:14: "9:00" is no time of day; write it like "09:00" or "17:30"
            to: "17:00"             | to: "24:00"       | p.yaml:14: "24:00" is no time of day; midnight is "00:00"
            , to: "17:00"           | ``                | p.yaml:14: a window needs to, such as "17:00"
            days: [MON, TUE]        | days: [monday]    | p.yaml:15: "monday" is no day; did you mean MON?
            days: [MON, TUE]        | days: [MAN]       | p.yaml:15: "MAN" is no day; did you mean MON?
            days: [MON, TUE]        | days: []          | p.yaml:15: days must name at least one day, such as [MON, TUE]
            to_day: MON,            | ``                | p.yaml:16: a window needs to_day, such as MON
            from_day: FRI           | days: [FRI], from_day: FRI | p.yaml:16: "days" is not known in a window; known are from_day, from, to_day, to
            2026-03-04T09:00        | 2026-03-03T09:00  | p.yaml:18: a cover ends after it starts, not 2026-03-03T09:00 to 2026-03-03T09:00
            2026-03-04T09:00        | tomorrow          | p.yaml:18: "tomorrow" is no date and time that exists; write it like 2026-03-03T09:00 (local), 2026-03-03T08:00Z or 2026-03-03T09:00+01:00
            user: ben               | user: dan         | p.yaml:18: "dan" is not in members; add them there first
            user: ben               | user:             | p.yaml:18: user has nothing after it; write user: null where nobody is on call on purpose
            user: ben,              | ``                | p.yaml:18: a cover needs user, such as user: ana, or user: null where nobody is on call on purpose
            replaces: ana           | replaces: zoe     | p.yaml:18: "zoe" is not in members; add them there first
            replaces: ana           | instead: ana      | p.yaml:18: "instead" is not known in a cover; known are start, end, user, replaces
            """)
    void each_mistake_is_named_with_its_line(String good, String bad, String sentences) {
        assertThat(GOOD).contains(good);

        RotaProblems problems = refused(GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));

        assertThat(problems.sentences()).containsExactlyInAnyOrder(sentences.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n"})
    void an_empty_file_says_how_one_begins(String text) {
        assertThat(refused(text).sentences())
                .containsExactly("p.yaml:1: the file is empty; it begins with team:, name:, and ends with schedules:");
    }

    @Test
    void what_is_no_yaml_is_told_by_its_line() {
        assertThat(refused("team: payments\n\tname: Payments\n").sentences())
                .containsExactly("p.yaml:2: a tab can't stand here; use spaces");
        assertThat(refused("team: [payments\n").sentences())
                .singleElement()
                .asString()
                .startsWith("p.yaml:2: this is no YAML: ");
        assertThat(refused("team: a\n---\nteam: b\n").sentences())
                .singleElement()
                .asString()
                .startsWith("p.yaml:2: this is no YAML: ");
        assertThat(refused("just words").sentences())
                .containsExactly("p.yaml:1: a rota file must have names and values, such as \"name: value\"");
    }

    @Test
    void files_made_to_hurt_are_refused() {
        String laughs = "a: &a [x]\n" + "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n".repeat(12);

        assertThat(refused("team: " + "[".repeat(5000)).sentences()).hasSize(1);
        assertThat(refused(laughs).sentences()).hasSize(1);
        assertThat(refused("team: \u0007\n").sentences())
                .containsExactly("p.yaml: has a character in it that YAML doesn't allow: U+0007");
        assertThat(refused("team: &a [*a]\nschedules: *a\n").sentences()).isNotEmpty();
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_the_lines_and_not_without_end() {
        String users = "      - { rotation: { type: x }, users: [y] }\n".repeat(60);

        List<String> sentences = refused("""
                team: P
                time_zone: UTC
                members: [ana]
                schedules:
                  primary:
                    layers:
                """ + users).sentences();

        assertThat(sentences).hasSize(51);
        assertThat(sentences)
                .startsWith(
                        "p.yaml:1: a team's short name is lower case letters, digits, - and _, not P",
                        "p.yaml:7: \"y\" is not in members; add them there first",
                        "p.yaml:7: \"x\" is no type of rotation; known are daily, weekly, monthly, hours");
        assertThat(sentences).endsWith("p.yaml: and more");
    }

    private static RotaProblems refused(String text) {
        return catchThrowableOfType(RotaProblems.class, () -> RotaFile.parse("p.yaml", text));
    }
}
