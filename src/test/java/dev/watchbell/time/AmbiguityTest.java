package dev.watchbell.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On Monday 2 March 2026, 10:00 in Paris. */
class AmbiguityTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "3/4, 2026-03-04, 2026-04-03",
        "me 3/4 14:00-18:00, me 2026-03-04 14:00-18:00, me 2026-04-03 14:00-18:00",
        "03/04/2027, 2027-03-04, 2027-04-03",
        "2/1, 2027-01-02, 2027-02-01",
        "next fri, 2026-03-06, 2026-03-13",
        "mine Next Thursday theirs wed, mine 2026-03-05 theirs wed, mine 2026-03-12 theirs wed",
        "mon, 2026-03-02, 2026-03-09",
        "at mon 09:30, at 2026-03-02 09:30, at 2026-03-09 09:30",
        "2026-10-25 02:30, 2026-10-25T02:30+02:00, 2026-10-25T02:30+01:00",
    })
    void what_can_be_two_times_is_told_as_both(String typed, String one, String other) {
        assertThat(Ambiguity.in(typed, NOW, PARIS).orElseThrow().readings())
                .extracting(Ambiguity.Reading::words)
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tue",
                "13/4",
                "4/4",
                "24/12",
                "next mon",
                "this fri",
                "mon 18:00",
                "mon 14:00-18:00",
                "fri to mon",
                "32/13",
                "1/2/3",
                "24.12.",
                "2026-03-04",
                "2026-10-25 03:30",
                "2026-10-25T02:30+01:00",
                "next week",
                "monday-ish/1",
                "http://1/2/3"
            })
    void what_can_be_one_time_alone_is_left(String typed) {
        assertThat(Ambiguity.in(typed, NOW, PARIS)).isEmpty();
    }

    @Test
    void each_reading_is_read_as_just_that_and_asked_about_no_more() {
        Random random = new Random(20260302);
        List<String> words = List.of(
                "next",
                "fri",
                "mon",
                "tuesday",
                "3/4",
                "12/11",
                "30/2",
                "to",
                "14:00",
                "6pm",
                "-",
                "24 dec",
                "2026-10-25",
                "02:30",
                "for",
                "2h");
        List<String> zones = List.of(
                "Europe/Paris",
                "America/New_York",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "America/St_Johns",
                "Africa/Casablanca",
                "Asia/Tehran",
                "America/Santiago",
                "Pacific/Chatham",
                "UTC",
                "Europe/Dublin");
        int asked = 0;
        for (int round = 0; round < 20_000; round++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            Instant now = NOW.plusSeconds(random.nextInt(400 * 86_400));
            StringBuilder typed = new StringBuilder();
            for (int word = random.nextInt(5); word >= 0; word--) {
                typed.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            Optional<Ambiguity> ambiguity = Ambiguity.in(typed.toString(), now, zone);
            TypedSpan.read(typed.toString(), now, zone);
            if (ambiguity.isPresent()) {
                asked++;
                for (Ambiguity.Reading reading : ambiguity.get().readings()) {
                    String phrase = reading.words().strip();
                    if (typed.toString().strip().equals(ambiguity.get().phrase())) {
                        assertThat(TypedTime.read(phrase, now, zone))
                                .as(typed.toString())
                                .contains(reading.at());
                    }
                    assertThat(reading.words()).isNotEqualTo(typed.toString());
                }
            }
        }
        assertThat(asked).isGreaterThan(5_000);
    }
}
