package vn.tinhgon.plans.importing.rest;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's Chromium, for which the service under test stands where Keycloak knows it. Started
 * for the first page and ended with the tests.
 */
record Chromium(Browser browser) {

    /** Where the realm lets people come back to. */
    static final String ORIGIN = "http://localhost:8081";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static Chromium running;

    /** To be asked within a test: where the service listens is known from the first one on. */
    static synchronized Chromium running() {
        if (running == null) {
            running = start(RestAssured.port);
        }
        return running;
    }

    private static Chromium start(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        var found = found();
        Assumptions.assumeTrue(found.isPresent(), "pages need a browser: apt-get install chromium");
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        var browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(found.get())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--host-resolver-rules=MAP localhost:8081 127.0.0.1:"
                                                                + port)));
        return new Chromium(browser);
    }

    /** A person who is logged in by this state, or by none. */
    BrowserContext context(String locale, String loggedIn) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(locale)
                                .setViewportSize(1280, 900)
                                .setStorageState(loggedIn));
        context.setDefaultTimeout(PATIENCE.toMillis());
        return context;
    }

    private static Optional<Path> found() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(
                        folder ->
                                Stream.of("chromium", "chromium-browser", "google-chrome")
                                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
