package dev.watchbell.rota.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.watchbell.people.TeamId;
import dev.watchbell.rota.Catalogue;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.rota.Service;
import dev.watchbell.rota.ServiceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesReaderTest {
    private static final String GOOD = """
            team: payments
            time_zone: Europe/Paris
            members: [ana]
            schedules:
              primary: { layers: [] }
              backup: { layers: [] }
            services:
              mail: { tier: 2, schedule: primary }
              ledger: { tier: 0, schedule: primary, secondary: backup }
            """;
    private static final TeamId PAYMENTS = new TeamId("payments");
    private static final ScheduleId PRIMARY = new ScheduleId(PAYMENTS, "primary");
    private static final ScheduleId BACKUP = new ScheduleId(PAYMENTS, "backup");

    @TempDir
    private Path folder;

    @Test
    void services_are_read_in_the_order_of_their_names() {
        assertThat(RotaFile.parse("p.yaml", GOOD).services())
                .containsExactly(
                        new Service(new ServiceId("ledger"), 0, PRIMARY, Optional.of(BACKUP)),
                        new Service(new ServiceId("mail"), 2, PRIMARY, Optional.empty()));
    }

    @Test
    void what_is_written_is_read_again() {
        RotaDraft draft = RotaFile.parse("p.yaml", GOOD);

        assertThat(RotaFile.parse("again.yaml", RotaWriter.write(draft))).isEqualTo(draft);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mail:             | Mail:             | p.yaml:8: a service's name is lower case letters, digits, - and _, at most 40, not Mail
            mail:             | ledger:           | p.yaml:9: "ledger" is written twice in services
            tier: 2           | tier: 4           | p.yaml:8: a tier is 0 (the whole company stands on it), 1, 2 or 3, not "4"
            tier: 2           | tier: "2"         | p.yaml:8: a tier is 0 (the whole company stands on it), 1, 2 or 3, not "2"
            tier: 2           | tier: gold        | p.yaml:8: a tier is 0 (the whole company stands on it), 1, 2 or 3, not "gold"
            tier: 2,          | ``                | p.yaml:8: mail needs tier, such as 0 for what the whole company stands on
            2, schedule: primary | 2              | p.yaml:8: mail needs schedule, such as primary
            schedule: primary | schedule: primry  | p.yaml:8: "primry" is no schedule of this team; did you mean primary?
            secondary: backup | secondary: spare  | p.yaml:9: "spare" is no schedule of this team; known are primary, backup
            secondary: backup | secondary: primary | p.yaml:9: "primary" can't be its own secondary; name another schedule
            secondary: backup | second: backup    | p.yaml:9: "second" is not known in ledger; known are tier, schedule, secondary
            """)
    void each_mistake_is_named_with_its_line(String good, String bad, String sentence) {
        assertThat(GOOD).contains(good);
        String text = GOOD.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));

        RotaProblems problems = catchThrowableOfType(RotaProblems.class, () -> RotaFile.parse("p.yaml", text));

        assertThat(problems.sentences()).containsExactly(sentence);
    }

    @Test
    void a_catalogue_is_a_file_of_its_own() throws IOException {
        Path file = file("""
                catalogue:
                  - { name: ledger, tier: 0 }
                  - { name: mail, tier: 1 }
                """);
        Catalogue catalogue = new Catalogue(Map.of(new ServiceId("ledger"), 0, new ServiceId("mail"), 1));

        assertThat(RotaFile.either(file)).isEqualTo(new CatalogueDraft(catalogue));

        Files.writeString(file, RotaWriter.write(catalogue));
        assertThat(RotaFile.either(file)).isEqualTo(new CatalogueDraft(catalogue));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            catalogue: ledger | :1: catalogue must be a list
            catalogue: [ledger] | :1: a service must have names and values, such as "name: value"
            catalogue: [{ name: ledger }] | :1: a service needs tier, such as 0 for what the whole company stands on
            catalogue: [{ name: a, tier: 1 }, { name: a, tier: 1 }] | :1: "a" is in the catalogue twice
            { catalogue: [], team: payments } | :1: "team" is not known in a catalogue; known are catalogue
            """)
    void mistakes_in_a_catalogue_are_named_too(String text, String sentence) throws IOException {
        Path file = file(text);

        RotaProblems problems = catchThrowableOfType(RotaProblems.class, () -> RotaFile.either(file));

        assertThat(problems.sentences()).containsExactly(file + sentence);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("services.yaml"), text);
    }
}
