package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ReadinessBand;

class SearchLinksTests {

    private final SearchLinks links = new SearchLinks(new SearchQuery(
            ListingKind.RESULT,
            "电池",
            List.of(Industry.NEW_MATERIALS, Industry.INTEGRATED_CIRCUITS),
            List.of(),
            5,
            null,
            List.of(ReadinessBand.TESTED),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            false,
            SearchOrder.RELEVANCE,
            3,
            20));

    @Test
    void removingOneValueKeepsTheOthersAndBeginsAtTheFirstPage() {
        assertThat(links.without("industry", "NEW_MATERIALS"))
                .isEqualTo(
                        "/search?kind=RESULT&q=%E7%94%B5%E6%B1%A0&industry=INTEGRATED_CIRCUITS&readinessMin=5&readinessBand=TESTED");
    }

    @Test
    void clearingTheFiltersKeepsWordsAndKind() {
        assertThat(links.withoutFilters()).isEqualTo("/search?kind=RESULT&q=%E7%94%B5%E6%B1%A0");
    }

    @Test
    void readinessGoesWithItsBandsAndTheWordsStayAlone() {
        assertThat(links.withoutReadiness()).contains("industry=").doesNotContain("readiness");
        assertThat(links.wordsAlone()).isEqualTo("/search?q=%E7%94%B5%E6%B1%A0");
    }

    @Test
    void aPageKeepsEverything() {
        assertThat(links.page(4))
                .startsWith("/search?kind=RESULT&q=")
                .endsWith("&readinessMin=5&readinessBand=TESTED&page=4");
        assertThat(links.page(0)).doesNotContain("page=");
    }
}
