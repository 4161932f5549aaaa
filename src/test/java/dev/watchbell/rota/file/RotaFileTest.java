package dev.watchbell.rota.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Active;
import dev.watchbell.rota.Cover;
import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Rotation;
import dev.watchbell.rota.Turn;
import dev.watchbell.time.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotaFileTest {
    private static final String PAYMENTS = """
            team: payments
            name: Payments
            channel: "#payments"
            time_zone: Europe/Paris
            members: [ana, ben, chi]
            schedules:
              primary:
                layers:
                  - name: everyday
                    time_zone: America/New_York
                    rotation: { type: hours, every: 12, start: 2026-03-02T09:00 }
                    users: [ana, ben]
                    active:
                      - { from: "09:00", to: 17:00 }
                      - { days: [MON, TUE], from: "22:00", to: "06:00" }
                      - { from_day: FRI, from: "17:00", to_day: MON, to: "09:00" }
                covers:
                  - { start: 2026-03-03T09:00, end: 2026-03-04T09:00, user: ben, replaces: ana }
                  - { start: 2026-03-05T18:00Z, end: 2026-03-05T23:00+01:00, user: null }
            """;

    @TempDir
    Path folder;

    @Test
    void a_file_becomes_a_team_with_its_schedules() {
        RotaDraft draft = RotaFile.parse("payments.yaml", PAYMENTS);

        PersonId ana = new PersonId("ana");
        PersonId ben = new PersonId("ben");
        var rotation = new Rotation(
                Turn.HOURS,
                12,
                LocalDateTime.parse("2026-03-02T09:00"),
                ZoneId.of("America/New_York"),
                List.of(ana, ben));
        var active = List.<Active>of(
                new Active.Daily(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                new Active.OnDays(
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(22, 0), LocalTime.of(6, 0)),
                new Active.Weekly(DayOfWeek.FRIDAY, LocalTime.of(17, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0)));
        var covers = List.of(
                new Cover(span("2026-03-03T08:00:00Z", "2026-03-04T08:00:00Z"), Optional.of(ben), Optional.of(ana)),
                new Cover(span("2026-03-05T18:00:00Z", "2026-03-05T22:00:00Z"), Optional.empty(), Optional.empty()));
        assertThat(draft.team()).isEqualTo(new TeamId("payments"));
        assertThat(draft.name()).isEqualTo("Payments");
        assertThat(draft.channel()).contains("#payments");
        assertThat(draft.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(draft.members()).containsExactly(ana, ben, new PersonId("chi"));
        assertThat(draft.schedules())
                .containsOnlyKeys("primary")
                .containsValue(new Rota(List.of(new Layer("everyday", rotation, active)), covers));
    }

    @Test
    void what_may_be_left_out_has_a_default() {
        RotaDraft draft = RotaFile.parse("crew.yaml", """
                team: crew
                time_zone: UTC
                members: [ana]
                schedules:
                  primary:
                    layers:
                      - rotation: { type: daily, start: 2026-03-02T09:00 }
                        users: [ana]
                    covers:
                """);

        assertThat(draft.name()).isEqualTo("crew");
        assertThat(draft.channel()).isEmpty();
        Layer layer = draft.schedules().values().iterator().next().layers().get(0);
        assertThat(layer.name()).isEqualTo("layer 1");
        assertThat(layer.rotation().every()).isEqualTo(1);
        assertThat(layer.rotation().zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(layer.active()).isEmpty();
    }

    @Test
    void json_is_yaml_too_with_tabs_and_escapes_as_well() {
        RotaDraft draft = RotaFile.parse("crew.json", """
                {
                \t"team": "crew", "name": "a\\/b \\\\/ \\ud83d\\ude00", "time_zone": "UTC", "members": ["ana"],
                \t"schedules": {"primary": {"layers": [
                \t\t{"rotation": {"type": "daily", "every": 2, "start": "2026-03-02T09:00"}, "users": ["ana"]}]}}
                }
                """);

        assertThat(draft.schedules()).containsOnlyKeys("primary");
        assertThat(draft.name()).isEqualTo("a/b \\/ \uD83D\uDE00");
    }

    @Test
    void a_file_is_read_from_the_disk_with_or_without_a_byte_order_mark() throws IOException {
        Path file = Files.writeString(folder.resolve("payments.yaml"), "\uFEFF" + PAYMENTS);

        assertThat(RotaFile.read(file)).isEqualTo(RotaFile.parse("payments.yaml", PAYMENTS));
    }

    @Test
    void what_is_no_readable_file_is_refused() throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat((1 << 20) + 1));
        Path latin = Files.write(folder.resolve("latin.yaml"), "name: Zoë".getBytes(StandardCharsets.ISO_8859_1));

        refused(folder, folder + ": is a folder; name a file in it");
        refused(folder.resolve("no.yaml"), folder.resolve("no.yaml") + ": there is no such file");
        refused(large, large + ": is larger than 1 MB; one file holds one team");
        refused(latin, latin + ": is not UTF-8 text; save it as UTF-8");
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> RotaFile.read(file))
                .isInstanceOf(RotaProblems.class)
                .hasMessage(sentence);
    }

    private static Span span(String start, String end) {
        return new Span(Instant.parse(start), Instant.parse(end));
    }
}
