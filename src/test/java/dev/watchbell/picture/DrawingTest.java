package dev.watchbell.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.watchbell.kit.Golden;
import dev.watchbell.kit.Hostile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingTest {
    private static final Lettering LETTERS = new Lettering();
    private static final Golden GOLDEN = new Golden("picture");
    private static final Pattern GRID =
            Pattern.compile("<path d=\"M([\\d.]+) ([\\d.]+)L\\1 [\\d.]+\" stroke=\"#D5DBE1\" stroke-width=\"1\"/>");

    static Stream<Arguments> samples() {
        return SampleCharts.all().entrySet().stream()
                .map(chart -> Arguments.of(Named.of(chart.getKey(), chart.getValue())));
    }

    @Test
    void two_weeks_with_a_cover_and_a_hole_look_as_they_did() {
        GOLDEN.assertSameText("two-weeks.svg", written(SampleCharts.twoWeeks()));
    }

    @Test
    void a_day_looks_as_it_did() {
        GOLDEN.assertSameText("one-day.svg", written(SampleCharts.oneDay()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_text_is_wider_than_the_bar_it_stands_in(Chart chart) throws Exception {
        List<Element> drawn = elements(written(chart));

        List<String> outside = new ArrayList<>();
        for (Element text : drawn) {
            if (text.getTagName().equals("text")) {
                bar(drawn, text)
                        .filter(bar -> right(text) > number(bar, "x") + number(bar, "width") + 0.01)
                        .ifPresent(bar -> outside.add(text.getTextContent()));
            }
        }

        assertThat(outside).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothing_is_written_over_the_edge(Chart chart) throws Exception {
        List<Element> drawn = elements(written(chart));

        assertThat(drawn)
                .filteredOn(each -> each.getTagName().equals("text"))
                .isNotEmpty()
                .allMatch(text -> number(text, "x") >= 0 && right(text) <= Drawing.WIDTH);
    }

    @Test
    void the_grid_follows_local_midnights_through_a_clock_change() {
        List<Double> midnights = GRID.matcher(written(SampleCharts.clockChange()))
                .results()
                .map(MatchResult::group)
                .map(line -> Double.parseDouble(line.substring(line.indexOf('M') + 1, line.indexOf(' ', 7))))
                .distinct()
                .toList();

        assertThat(midnights).hasSize(8);
        double day = midnights.get(1) - midnights.get(0);
        double sunday = midnights.get(4) - midnights.get(3);
        assertThat(sunday / day).isBetween(25 / 24.0 - 0.001, 25 / 24.0 + 0.001);
    }

    @Test
    void who_has_no_room_for_a_name_is_in_the_legend() {
        String written = written(SampleCharts.thirteenWeeks());

        assertThat(written).contains(">Kim Østergård<", ">KØ<", ">Mon 9<").doesNotContain("nobody", "covers for");
    }

    @Test
    void a_hole_is_hatched_and_written_out() {
        assertThat(written(SampleCharts.oneDay())).contains("url(#hole)", ">nobody<", ">nobody is on call<");
        assertThat(written(SampleCharts.twoWeeks())).contains(">covers for somebody<", ">for chi<");
    }

    @Test
    void whatever_people_write_stays_text() {
        assertThat(Hostile.texts()).allSatisfy(text -> {
            String written = written(SampleCharts.hostile(text));
            assertThatCode(() -> elements(written)).doesNotThrowAnyException();
            assertThat(written).doesNotContain("<b>", "<!channel", "\u202E");
        });
    }

    private static String written(Chart chart) {
        return Drawing.of(chart, new Svg(LETTERS, Svg.Words.WRITTEN));
    }

    private static List<Element> elements(String svg) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        NodeList all = parser.parse(new InputSource(new StringReader(svg))).getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < all.getLength(); at++) {
            elements.add((Element) all.item(at));
        }
        return elements;
    }

    /** The topmost coloured box below the point at which a text begins. */
    private static Optional<Element> bar(List<Element> drawn, Element text) {
        double x = number(text, "x");
        double y = number(text, "y") - 2;
        return drawn.subList(0, drawn.indexOf(text)).stream()
                .filter(each -> each.getTagName().equals("rect") && each.hasAttribute("rx"))
                .filter(each -> number(each, "x") <= x && x <= number(each, "x") + number(each, "width"))
                .filter(each -> number(each, "y") <= y && y <= number(each, "y") + number(each, "height"))
                .reduce((lower, upper) -> upper);
    }

    private static double right(Element text) {
        boolean bold = text.hasAttribute("font-weight");
        var style = new Lettering.Style(number(text, "font-size"), bold);
        return number(text, "x") + LETTERS.width(text.getTextContent(), style);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
