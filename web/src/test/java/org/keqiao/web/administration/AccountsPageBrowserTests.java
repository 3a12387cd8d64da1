package org.keqiao.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsPageBrowserTests extends BrowserTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"1280,zh-CN", "390,en"})
    void anAdministratorHelpsSomebodyWhoLostThePhone(int width, String language) {
        Actor person = accounts.researcher();
        client.browser(person);
        jdbc.sql("""
                INSERT INTO authenticator (account_id, secret, last_step, confirmed_at) VALUES (:account, '\\x00', 0, now())""").param("account", person.accountId()).update();
        try (Page page = window(width, language, ColorScheme.DARK)) {
            signIn(page, accounts.administrator());
            page.navigate("/administration/accounts");
            assertThat(barriers(page)).isEmpty();
            page.fill("main [name=who]", person.username());
            page.click("main form button");
            assertThat(page.textContent("main h2")).isEqualTo(person.displayName());
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(barriers(page)).isEmpty();
            page.click("form[action$='/reset-two-step'] button");
            assertThat(page.textContent("[role=status]")).containsAnyOf("已重置", "is reset");
            assertThat(page.locator("form[action$='/reset-two-step']").count()).isZero();
            assertThat(barriers(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,en", "390,zh-CN"})
    void theOwnAccountIsForEverybody(int width, String language) {
        Actor person = accounts.researcher();
        accounts.token(person);
        try (Page page = window(width, language, ColorScheme.LIGHT)) {
            signIn(page, person);
            for (String path : new String[] {"/account", "/account/two-step"}) {
                page.navigate(path);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(barriers(page)).as(path).isEmpty();
            }
        }
    }
}
