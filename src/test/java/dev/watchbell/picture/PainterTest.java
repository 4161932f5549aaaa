package dev.watchbell.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.time.Span;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PainterTest {
    private static final Painter PAINTER = new Painter();

    static Stream<Arguments> samples() {
        return SampleCharts.all().entrySet().stream()
                .map(chart -> Arguments.of(Named.of(chart.getKey(), chart.getValue())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_picture_is_the_same_bytes_each_time_and_twice_as_large_as_shown(Chart chart) throws IOException {
        byte[] first = PAINTER.draw(chart).orElseThrow();
        byte[] second = new Painter().draw(chart).orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(first));
        assertThat(second).isEqualTo(first);
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isBetween(400, 1400);
        assertThat(first.length).isLessThan(400_000);
    }

    @Test
    void the_machine_s_language_changes_nothing() {
        Locale before = Locale.getDefault();
        byte[] here = PAINTER.draw(SampleCharts.twoWeeks()).orElseThrow();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(PAINTER.draw(SampleCharts.twoWeeks()).orElseThrow()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_day_that_a_zone_skipped_is_no_column() {
        var samoa = ZoneId.of("Pacific/Apia");
        var window = new Span(Instant.parse("2011-12-29T10:00:00Z"), Instant.parse("2012-01-01T10:00:00Z"));

        assertThat(Days.of(window, samoa).days())
                .extracting(day -> day.date().getDayOfMonth())
                .containsExactly(29, 31, 1);
    }

    @Test
    void names_that_the_letters_lack_are_known_as_such() {
        assertThat(PAINTER.knows("Kim Østergård")).isTrue();
        assertThat(PAINTER.knows("Дарья")).isTrue();
        assertThat(PAINTER.knows("田中")).isFalse();
    }
}
