package dev.watchbell.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.watchbell.playground.workspace.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    private JsonNode act(String body) {
        return Json.parse(harbour.post("/playground/act", "application/json", body)
                        .body())
                .orElseThrow();
    }

    private JsonNode state(String person) {
        return Json.parse(harbour.get("/playground/state?as=" + person).body()).orElseThrow();
    }

    /** A request exactly as written: clients of Java don't let one choose the Host header. */
    private String raw(String path, String host) throws IOException {
        URI base = harbour.base;
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                    + "Accept: text/event-stream\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void eight_people_in_three_time_zones_and_their_channels_are_there() {
        JsonNode state = state("U0ANA");

        assertThat(Json.list(state.path("people")).stream()
                        .filter(person -> !person.path("is_bot").asBoolean()))
                .hasSize(8)
                .extracting(person -> person.path("tz").asText())
                .containsOnly("Europe/Paris", "America/New_York", "Asia/Kolkata");
        assertThat(Json.list(state.path("people")))
                .extracting(person -> person.path("color").asText())
                .allMatch(color -> color.matches("[0-9A-F]{6}"))
                .doesNotHaveDuplicates();
        assertThat(Json.list(state.path("channels")))
                .extracting(channel -> channel.path("name").asText())
                .containsExactly("general", "incidents", "payments", "platform", "kitchen", "leads");
        assertThat(state.path("commands").path(0).path("command").asText()).isEqualTo("/oncall");
        assertThat(state.path("modal").isNull()).isTrue();
        assertThat(state("U0BEN").path("channels")).hasSize(5);
    }

    @Test
    void a_command_on_the_page_is_answered_to_one_person_only() throws Exception {
        try (SocketBot bot = new SocketBot(harbour, frame -> Optional.of(Json.of("text", "dee has the watch")))) {

            JsonNode answer =
                    act("{\"as\":\"U0ANA\",\"do\":\"say\",\"channel\":\"C0PAYMENTS\",\"text\":\"/oncall who\"}");

            assertThat(bot.next("slash_commands").path("type").asText()).isEqualTo("slash_commands");
            assertThat(answer.path("ok").asBoolean()).isTrue();
            JsonNode seen = state("U0ANA").path("messages").path("C0PAYMENTS").path(0);
            assertThat(seen.path("text").asText()).isEqualTo("dee has the watch");
            assertThat(seen.path("ephemeral").asBoolean()).isTrue();
            assertThat(state("U0BEN").path("messages").path("C0PAYMENTS")).isEmpty();
        }
    }

    @Test
    void people_talk_react_edit_and_open_direct_messages() throws Exception {
        try (SocketBot bot = new SocketBot(harbour, frame -> Optional.of(MissingNode.getInstance()))) {
            act("{\"as\":\"U0ANA\",\"do\":\"say\",\"channel\":\"C0PAYMENTS\",\"text\":\"hi @ben\"}");
            String ts = state("U0ANA").at("/messages/C0PAYMENTS/0/ts").asText();
            String here = ",\"channel\":\"C0PAYMENTS\",\"ts\":\"" + ts + "\"";

            act("{\"as\":\"U0BEN\",\"do\":\"react\",\"name\":\"tada\"" + here + "}");
            act("{\"as\":\"U0ANA\",\"do\":\"edit\",\"text\":\"hello\"" + here + "}");
            JsonNode forged = act("{\"as\":\"U0BEN\",\"do\":\"edit\",\"text\":\"no\"" + here + "}");
            JsonNode direct = act("{\"as\":\"U0ANA\",\"do\":\"open_im\",\"with\":\"U0WATCH\"}");

            JsonNode message = state("U0ANA").at("/messages/C0PAYMENTS/0");
            assertThat(message.path("text").asText()).isEqualTo("hello");
            assertThat(message.path("edited").asBoolean()).isTrue();
            assertThat(message.at("/reactions/0/users/0").asText()).isEqualTo("U0BEN");
            assertThat(forged.path("error").asText()).isEqualTo("cant_update_message");
            assertThat(direct.path("channel").asText()).startsWith("D");
            assertThat(bot.event("reaction_added").path("reaction").asText()).isEqualTo("tada");
        }
    }

    @Test
    void another_name_for_this_machine_is_turned_away() throws Exception {
        for (String path :
                new String[] {"/playground/state?as=U0ANA", "/playground/people", "/", "/playground/stream"}) {
            assertThat(raw(path, "evil.example.com")).contains("403");
            assertThat(raw(path, "evil.example.com:" + harbour.base.getPort())).contains("403");
        }
        assertThat(raw("/playground/people", "localhost:8080")).contains("200");
    }

    @Test
    void a_permalink_leads_to_its_channel() {
        String ts = harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "x")
                .path("ts")
                .asText();

        String link = harbour.call("chat.getPermalink", "channel", "C0PAYMENTS", "message_ts", ts)
                .path("permalink")
                .asText();

        assertThat(link).startsWith(harbour.base.toString());
        assertThat(harbour.get(link).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/#U0ANA/C0PAYMENTS"));
    }

    @Test
    void only_json_may_act() {
        String body = "{\"as\":\"U0ANA\",\"do\":\"say\",\"channel\":\"C0PAYMENTS\",\"text\":\"x\"}";

        assertThat(harbour.post("/playground/act", "text/plain", body).statusCode())
                .isEqualTo(415);
        assertThat(harbour.playground.sightings().in("#payments")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/playground/../outside.txt",
                "/playground/%2e%2e/outside.txt",
                "/playground/..%2foutside.txt",
                "/playground/x/..%2f..%2foutside.txt",
                "/playground/.hidden.txt",
                "/playground/nothing.js"
            })
    void nothing_but_the_page_s_own_files_is_served(String path) throws Exception {
        assertThat(raw(path, "localhost")).containsAnyOf("400", "404");
    }

    @Test
    void the_page_may_load_from_here_only() {
        HttpResponse<String> file = harbour.get("/playground/inside.txt");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(file.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self';")
                        .doesNotContain("unsafe"));
    }

    @Test
    void a_change_is_told_to_open_pages() throws Exception {
        URI base = harbour.base;
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String request = "GET /playground/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String first = change(lines);

            harbour.call("chat.postMessage", "channel", "C0PAYMENTS", "text", "x");

            assertThat(first).contains("\"revision\":0");
            assertThat(change(lines)).contains("\"revision\":1");
        }
    }

    private static String change(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        return line;
    }
}
