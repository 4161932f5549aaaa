package dev.watchbell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watchbell.kit.RunningBot;
import dev.watchbell.kit.SettableClock;
import dev.watchbell.playground.people.Seen;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar program hears from the whole bot at the address that somebody was given in Slack. */
class CalendarRoutesTest {
    private static final Pattern ADDRESS = Pattern.compile("https://watchbell\\.example\\.com/(calendar/[^`]+)");

    private final RunningBot bot = new RunningBot(SettableClock.at("2026-03-02T09:00:00Z"));
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void begin() {
        bot.apply(Path.of("src/test/resources/stories/rotas/payments.yaml"));
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void the_calendar_is_read_at_its_address() throws Exception {
        HttpResponse<String> answer = get(address("ana", "/oncall calendar"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/calendar; charset=utf-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, max-age=300");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline");
        assertThat(header(answer, "ETag")).matches("\"[A-Za-z0-9_-]{43}\"");
        assertThat(ReadCalendar.of(answer.body()).events())
                .isNotEmpty()
                .allMatch(event -> event.summary().equals("On call: payments/primary"))
                .allMatch(event -> event.description()
                        .equals("Team: Payments\nChannel: "
                                + bot.playground().apiUrl().resolve("/") + "archives/C0PAYMENTS"));
    }

    @Test
    void who_has_seen_it_hears_that_nothing_is_new_until_something_is() throws Exception {
        String address = address("ana", "/oncall calendar primary");
        String tag = header(get(address), "ETag");

        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(address, "If-None-Match", tag).body()).isEmpty();
        assertThat(header(get(address, "If-None-Match", "\"other\", W/" + tag), "ETag"))
                .isEqualTo(tag);
        assertThat(get(address, "If-None-Match", "\"other\", W/" + tag).statusCode())
                .isEqualTo(304);
        bot.playground().as("ana").say("#payments", "/oncall cover me 14:00-18:00");
        bot.settle();
        Seen request = bot.playground().sightings().in("#payments").stream()
                .filter(seen -> seen.buttons().contains("I’ll take it"))
                .findFirst()
                .orElseThrow();
        bot.playground().as("ben").press(request, "I’ll take it");
        bot.settle();
        HttpResponse<String> changed = get(address, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "ETag")).isNotEqualTo(tag);
        assertThat(ReadCalendar.of(changed.body()).events())
                .anyMatch(event ->
                        event.sequence() == 1 && event.description().contains("\nben has: Mon 2 Mar 14:00-18:00"))
                .anyMatch(event -> event.sequence() == 0 && event.description().endsWith("\nCovering ana"));
    }

    @Test
    void head_tells_the_same_without_the_calendar() throws Exception {
        String address = address("ana", "/oncall calendar");

        HttpResponse<String> head = send(request(address).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get(address), "ETag"));
    }

    @Test
    void an_address_that_leads_nowhere_is_answered_with_one_sentence() throws Exception {
        String address = address("ana", "/oncall calendar");
        bot.playground().roster().deactivate("ana");
        bot.settle();

        for (String nowhere : List.of(address, "calendar/unknown.ics", "calendar/a%20b%3f.ics")) {
            HttpResponse<String> answer = get(nowhere);
            assertThat(answer.statusCode()).as(nowhere).isEqualTo(404);
            assertThat(answer.body())
                    .isEqualTo(
                            "There is no calendar at this address, or no longer: /oncall calendar makes a new one.\n");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothing_can_be_done_there_but_reading(String method) throws Exception {
        HttpResponse<String> answer = send(request("calendar/unknown.ics").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    }

    private String address(String person, String command) {
        bot.playground().as(person).say("#payments", command);
        bot.settle();
        Matcher address = ADDRESS.matcher(bot.playground().sightings().privately(person).stream()
                .map(Seen::plain)
                .filter(plain -> plain.contains("/calendar/"))
                .findFirst()
                .orElseThrow());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(bot.url().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
