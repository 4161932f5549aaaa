package dev.watchbell.playground.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.watchbell.kit.Browser;
import dev.watchbell.playground.Playground;
import dev.watchbell.playground.workspace.Workspace;
import dev.watchbell.web.Server;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageBrowserTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> <script>alert(2)</script> &lt;b&gt;"
            + " <!channel> <javascript:alert(3)|click> \"'><svg onload=alert(4)>";

    private final Browser browser = Browser.start();
    private final Playground playground =
            new Playground(() -> Instant.parse("2026-03-03T09:24:00Z"), Workspace.harbour());
    private final Server server = Server.startHere(0, List.of(playground.routes()));

    @AfterEach
    void close() {
        browser.close();
        playground.close();
        server.close();
    }

    @Test
    void what_a_person_types_reaches_the_others_as_text_and_as_nothing_else() {
        var ana = browser.open(pageOf("U0ANA/C0PAYMENTS"));
        var chi = browser.open(pageOf("U0CHI/C0PAYMENTS"));
        assertThat(chi.getByRole(
                        AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setName("payments")))
                .isVisible();

        Locator composer = ana.getByLabel("Message #payments");
        composer.fill(HOSTILE);
        composer.press("Enter");

        for (var page : List.of(ana, chi)) {
            Locator log = page.getByRole(AriaRole.LOG);
            assertThat(log.locator(".message .text")).hasText(HOSTILE);
            assertThat(log.locator("img, script, svg[onload], a")).hasCount(0);
        }
        assertThat(composer).hasValue("");
        assertThat(ana.locator(".message .at")).hasText("10:24");
        assertThat(chi.locator(".message .at")).hasText("14:54");
        assertThat(browser.complaints()).isEmpty();
    }

    private String pageOf(String place) {
        return "http://127.0.0.1:" + server.port() + "/#" + place;
    }
}
