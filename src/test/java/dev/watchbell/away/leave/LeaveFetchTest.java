package dev.watchbell.away.leave;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveFetchTest {
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ok.ics", exchange -> {
            byte[] body = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.createContext("/large", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int kilobyte = 0; kilobyte < 1_100; kilobyte++) {
                    out.write(new byte[1_000]);
                }
            }
        });
        redirect("/on", "/ok.ics");
        redirect("/round", "/round");
        redirect("/inside", "http://169.254.169.254/latest/meta-data");
        redirect("/file", "file:///etc/passwd");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    @Test
    void what_is_there_is_read_also_where_it_has_moved_to() {
        assertThat(get("/ok.ics")).isEqualTo(new Fetched.Content("BEGIN:VCALENDAR"));
        assertThat(get("/on")).isEqualTo(new Fetched.Content("BEGIN:VCALENDAR"));
    }

    @Test
    void what_fails_is_told_in_words_that_a_person_understands() {
        assertThat(get("/nothing")).isEqualTo(new Fetched.Failed("its server answered 404"));
        assertThat(get("/large")).isEqualTo(new Fetched.Failed("it has more than 1 MB"));
        assertThat(get("/round")).isEqualTo(new Fetched.Failed("it leads on to too many other addresses"));
        assertThat(get("/file")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void a_redirect_leads_nowhere_inside() {
        assertThat(get("/inside")).isEqualTo(new Fetched.Failed("it leads to an address that isn't https"));
    }

    @Test
    void a_name_that_leads_inside_is_refused_also_where_only_one_of_its_addresses_does() throws UnknownHostException {
        List<InetAddress> mixed = List.of(address("93.184.216.34"), address("10.0.0.7"));
        LeaveFetch fetch = new LeaveFetch(Reach.INTERNET, host -> mixed);

        assertThat(fetch.get(new LeaveAddress("https://calendar.example.com/a.ics")))
                .isEqualTo(new Fetched.Failed("it leads into a private network"));
        assertThat(new LeaveFetch(Reach.INTERNET).get(new LeaveAddress("https://127.0.0.1:" + port() + "/ok.ics")))
                .isEqualTo(new Fetched.Failed("it leads into a private network"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "168.63.129.16",
                "::1",
                "::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "2001::1"
            })
    void these_are_inside(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(address(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void these_are_the_internet(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(address(address))).isTrue();
    }

    @Test
    void an_ipv4_address_in_disguise_is_itself() throws UnknownHostException {
        assertThat(PublicAddress.is(address("::ffff:10.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "calendar", "http://calendar.example.com/a.ics", "ftp://calendar.example.com/a",
                "https://ana:secret@calendar.example.com/a.ics", "https:///a.ics", "file:///etc/passwd", "https://a b/"
            })
    void these_are_no_addresses_that_may_be_asked(String typed) {
        assertThat(LeaveAddress.read(typed, Reach.INTERNET)).isEmpty();
    }

    @Test
    void webcal_is_https_and_an_address_never_shows_its_secret() {
        Optional<LeaveAddress> address =
                LeaveAddress.read(" <webcal://calendar.example.com/private-7f3a/basic.ics> ", Reach.INTERNET);

        assertThat(address).map(LeaveAddress::value).contains("https://calendar.example.com/private-7f3a/basic.ics");
        assertThat(address.orElseThrow()).hasToString("calendar.example.com/…");
    }

    private Fetched get(String path) {
        return new LeaveFetch(Reach.THIS_MACHINE_TOO).get(new LeaveAddress("http://127.0.0.1:" + port() + path));
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}
