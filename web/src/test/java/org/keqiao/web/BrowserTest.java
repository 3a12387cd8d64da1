package org.keqiao.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests in a real browser: {@link Chromium}. */
@WebFlowTest
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    @Autowired
    protected TestClient client;

    @Autowired
    protected TestAccounts accounts;

    private Browser chromium;

    @BeforeAll
    void open(Browser shared) {
        chromium = shared;
    }

    @AfterAll
    void closeWindows() {
        if (chromium != null) {
            chromium.contexts().forEach(BrowserContext::close);
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
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        // Legacy: all in the page itself, which has no foreign frames, and not in a second page for every look.
        AxeResults results = new AxeBuilder(page)
                .options(onlyWhatIsWrong)
                .setLegacyMode(true)
                .analyze();
        if (results.isErrored()) {
            throw new IllegalStateException("axe failed: " + results.getErrorMessage());
        }
        return results.getViolations().stream().map(BrowserTest::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getHtml();
    }
}
