package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class SearchExportFlowTests {

    private final StubSearchService search = StubSearchService.shared();

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClient client;

    @AfterEach
    void asBefore() {
        search.answers(StubSearchService.TWO_HITS);
    }

    @Test
    void theHitsCanBeTakenAwayAsATableInWhichNothingRuns() {
        search.answers(StubSearchService.TWO_HITS.replace("\"硫化物\"", "\"=硫化物\""));
        TestBrowser browser = client.browser(accounts.researcher());
        assertThat(text(browser.download("/search/export.csv?q=a&page=7")))
                .startsWith("\uFEFF编号,类别,标题")
                .contains("BJ-R-20261123-0001,成果,'=硫化物固态电解质粉体的公斤级制备,燕北材料大学")
                .contains("匿名")
                .contains("/listings/01932f00-0000-7000-8000-000000000001");
        assertThat(search.lastQuery()).contains("size=100").doesNotContain("page=7");
        assertThat(browser.download("/search/export.xlsx?q=a")).startsWith('P', 'K');
    }

    @Test
    void aTableThatIsCutOffSaysSo() {
        search.answers(StubSearchService.TWO_HITS.replace("\"total\": 42", "\"total\": 1042"));
        TestBrowser browser = client.browser(accounts.researcher());
        assertThat(text(browser.download("/search/export.csv"))).contains("只导出了前 1,000 条，共 1,042 条");
        assertThat(browser.download("/search/export.xlsx")).startsWith('P', 'K');
    }

    @Test
    void onlyPeopleWhoSignedInTakeTablesAway() {
        assertThat(client.browser(null).get("/search/export.csv").statusCode()).isEqualTo(302);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
