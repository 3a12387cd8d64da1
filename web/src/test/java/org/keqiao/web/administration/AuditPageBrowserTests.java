package org.keqiao.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.account.Actor;

class AuditPageBrowserTests extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"1280,zh-CN", "390,en"})
    void anAdministratorProvesAndSearchesTheLog(int width, String language) {
        Actor reader = accounts.researcher();
        client.browser(reader);
        try (Page page = window(width, language, ColorScheme.LIGHT)) {
            signIn(page, accounts.administrator());
            page.navigate("/administration/audit");
            page.click(".kq-head button");
            assertThat(page.textContent("[role=status]")).containsAnyOf("校验通过", "Verified");
            assertThat(barriers(page)).isEmpty();
            page.fill("[name=who]", reader.username());
            page.selectOption(".kq-ledger-filter [name=kind]", "SIGNED_IN");
            page.click(".kq-ledger-filter button");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            assertThat(page.textContent("tbody tr")).contains(reader.username());
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(barriers(page)).isEmpty();
        }
    }

    @Test
    void nobodyElseReadsIt() {
        assertThat(client.browser(accounts.coordinator())
                        .get("/administration/audit")
                        .statusCode())
                .isEqualTo(403);
    }
}
