package dev.watchbell.kit;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser for what only a browser can tell. It needs three things of the machine: Chromium ({@code /usr/bin/chromium}, or
 * where {@code WATCHBELL_CHROMIUM} says), node, and npm's playwright-core 1.62.0 unpacked as {@code package/} in the folder that
 * {@code -Dplaywright.cli.dir} or {@code WATCHBELL_PLAYWRIGHT} names. Where one is missing the test is skipped, and says which;
 * where {@code CI=true} it fails instead.
 */
public final class Browser implements AutoCloseable {
    private static final String DRIVER = "playwright.cli.dir";
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Playwright playwright, Path chromium) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
    }

    /** Starts Chromium; ends the calling test as skipped, or in CI as failed, where this machine has no browser. */
    public static Browser start() {
        Path chromium = needed(
                Optional.of(Path.of(setting("WATCHBELL_CHROMIUM").orElse("/usr/bin/chromium"))),
                "Chromium: set WATCHBELL_CHROMIUM to its path");
        Path driver = needed(
                Optional.ofNullable(System.getProperty(DRIVER))
                        .or(() -> setting("WATCHBELL_PLAYWRIGHT"))
                        .map(Path::of)
                        .filter(folder -> Files.exists(folder.resolve("package/cli.js"))),
                "playwright-core 1.62.0: unpack it from npm and set WATCHBELL_PLAYWRIGHT to the folder that holds package/");
        Path node = needed(
                Stream.concat(Stream.of(driver), searchPath())
                        .map(folder -> folder.resolve("node"))
                        .filter(Files::isExecutable)
                        .findFirst(),
                "node: put it on the PATH or beside playwright-core's package/");
        System.setProperty(DRIVER, driver.toString());
        return new Browser(
                Playwright.create(new Playwright.CreateOptions()
                        .setEnv(Map.of(
                                "PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))),
                chromium);
    }

    /** A new page in a profile of its own, in a zone in which nobody of the tests lives. */
    public Page open(String url) {
        Page page = chromium.newPage(
                new com.microsoft.playwright.Browser.NewPageOptions().setTimezoneId("Pacific/Auckland"));
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(url);
        return page;
    }

    /** What the pages complained of: console errors, exceptions that nobody caught, dialogs. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path needed(Optional<Path> path, String what) {
        if (path.filter(Files::exists).isEmpty()) {
            String sentence = "No browser test on this machine without " + what + ".";
            if (setting("CI").filter("true"::equals).isPresent()) {
                Assertions.fail(sentence);
            }
            // Maven counts what is skipped, and doesn't say why.
            System.err.println(sentence);
            Assumptions.abort(sentence);
        }
        return path.orElseThrow();
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static Stream<Path> searchPath() {
        return setting("PATH").stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
