package org.keqiao.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Base of tests in a real Chromium ({@code $CHROMIUM}, else Debian's). Without one they are skipped, except where {@code CI} is set:
 * there its absence is a failure.
 */
@WebFlowTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Autowired
    protected TestClient client;

    @Autowired
    protected TestAccounts accounts;

    private Playwright playwright;
    private Browser chromium;

    @BeforeAll
    void open() {
        boolean present = Files.isExecutable(CHROMIUM);
        Assumptions.assumeTrue(
                present || System.getenv("CI") != null,
                "Browser tests skipped: no Chromium at " + CHROMIUM + "; install it or set CHROMIUM");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A new browser window, as wide as a desk's (1280) or a phone's (390). Close its context when done. */
    protected Page window(int width, String language, ColorScheme colours) {
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setBaseURL(client.address())
                .setViewportSize(width, 844)
                .setLocale(language)
                .setColorScheme(colours));
        return context.newPage();
    }

    protected Page window() {
        return window(1280, "zh-CN", ColorScheme.LIGHT);
    }

    protected void signIn(Page page, Actor actor) {
        page.navigate("/login");
        page.fill("#username", actor.username());
        page.fill("#password", TestAccounts.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** What axe finds wrong with the page, as "rule: help (where)"; empty when people with any ability can use it. */
    protected List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(BrowserTest::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getHtml();
    }
}
