package org.keqiao.web.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saved searches, what they found and what was told of it, as people see them. */
class SavedSearchBrowserTests extends BrowserTest {

    @Autowired
    private PairingStory story;

    @Autowired
    private SearchableListings searchable;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"1280, zh-CN, LIGHT", "390, en, DARK", "390, zh-CN, LIGHT", "1280, en, DARK"})
    void savedSearchesAndNoticesHaveNoBarriersAndFitTheScreen(int width, String language, ColorScheme colours) {
        Actor reader = accounts.firmMember();
        Page page = window(width, language, colours);
        signIn(page, reader);
        look(page, "/searches");
        look(page, "/notices");
        page.navigate("/search?q=固态电解质&zone=HUAIROU");
        page.locator("a[href^='/searches/new']").click();
        fits(page, "new search");
        page.fill("#name", " ");
        page.click("main form button[type=submit]");
        page.waitForSelector("#name-error");
        fits(page, "search without a name");
        page.fill("#name", "怀柔的固态电解质成果，含硫化物、氧化物和聚合物三条路线");
        page.click("main form button[type=submit]");
        page.waitForURL("**/searches*");
        found(reader);
        look(page, "/searches");
        page.locator(".kq-mine-what h2 a").click();
        fits(page, "saved search with hits");
        look(page, "/notices");
        page.context().close();
    }

    /** It found two listings, told of them, and can't be run since. */
    private void found(Actor reader) {
        Actor poster = accounts.researcher();
        for (String title : new String[] {"硫化物固态电解质粉体的公斤级制备", "面向软包电池的氧化物与聚合物复合固态电解质膜连续涂布工艺"}) {
            UUID listing = story.post(poster, "RESULT", title, false);
            searchable.record(listing, 1);
            jdbc.sql("""
                    INSERT INTO saved_search_hit (saved_search_id, listing_id, substance, told_at)
                    SELECT s.id, l.listing_id, l.substance, now() FROM saved_search s, searchable_listing l
                    WHERE s.account_id = :account AND l.listing_id = :listing""")
                    .params(Map.of("account", reader.accountId(), "listing", listing))
                    .update();
        }
        jdbc.sql("UPDATE saved_search SET refused_at = now() WHERE account_id = :account")
                .param("account", reader.accountId())
                .update();
    }

    private void look(Page page, String path) {
        page.navigate(path);
        fits(page, path);
    }

    private void fits(Page page, String what) {
        assertThat(barriers(page)).as(what).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling of " + what)
                .isEqualTo(true);
    }
}
