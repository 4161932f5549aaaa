package dev.watchbell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command line as somebody types it. */
class VerbsTest {
    private static final String ROTA = "src/test/resources/stories/rotas/payments.yaml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void a_timeline_fills_its_window_in_utc() {
        int code = Verbs.run(
                "timeline",
                ROTA,
                "--from",
                "2026-03-02T07:00:00Z",
                "--to",
                "2026-03-03T10:00:00Z",
                "--schedule",
                "primary");

        assertThat(code).isZero();
        assertThat(said(out)).isEqualTo("""
                [{"start":"2026-03-02T07:00:00Z","end":"2026-03-02T08:00:00Z","user":null},\
                {"start":"2026-03-02T08:00:00Z","end":"2026-03-03T08:00:00Z","user":"ana@example.com"},\
                {"start":"2026-03-03T08:00:00Z","end":"2026-03-03T10:00:00Z","user":"ben@example.com"}]
                """);
    }

    @Test
    void who_is_asked_for_an_instant() {
        int code = Verbs.run("who", ROTA, "--at", "2026-03-02T09:00+01:00");

        assertThat(code).isZero();
        assertThat(said(out)).isEqualTo("{\"primary\":\"ana@example.com\"}\n");
    }

    @Test
    void an_instant_that_is_none_is_refused_with_one_that_works() {
        int code = Verbs.run("who", ROTA, "--at", "yesterday");

        assertThat(code).isEqualTo(2);
        assertThat(said(err))
                .contains("2026-03-02T08:00:00Z")
                .contains("yesterday")
                .hasLineCount(1);
    }

    @Test
    void help_and_version_are_found_where_people_look_for_them() {
        assertThat(Verbs.run("--help")).isZero();
        assertThat(Verbs.run("plan", "-h")).isZero();
        assertThat(said(out)).contains("Usage: watchbell [-hV] [COMMAND]").contains("Usage: watchbell plan");
        out.reset();

        assertThat(Verbs.run("--version")).isZero();

        assertThat(said(out)).isEqualTo(Version.text() + "\n");
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence() {
        int code = Verbs.run("who", "nowhere.yaml", "--at", "2026-03-02T08:00:00Z");

        assertThat(code).isEqualTo(2);
        assertThat(said(err)).startsWith("nowhere.yaml").hasLineCount(1);
    }

    @Test
    void help_lists_every_verb() {
        int code = Verbs.run("help");

        assertThat(code).isZero();
        assertThat(said(out)).contains("serve", "play", "timeline", "who", "help", "version");
    }

    @Test
    void version_tells_which_it_is() {
        assertThat(Verbs.run("version")).isZero();
        assertThat(said(out)).startsWith("watchbell 0.").doesNotContain("${");
    }

    @Test
    void an_unknown_verb_is_refused() {
        assertThat(Verbs.run("sevre")).isEqualTo(2);
        assertThat(said(err)).contains("sevre").contains("serve");
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
