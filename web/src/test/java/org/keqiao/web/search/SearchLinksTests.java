package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;

class SearchLinksTests {

    private final SearchLinks links = new SearchLinks(new SearchQuery(
            ListingKind.RESULT,
            "电池",
            List.of(Industry.NEW_MATERIALS, Industry.INTEGRATED_CIRCUITS),
            List.of(),
            5,
            null,
            List.of(),
            List.of(),
            SearchOrder.RELEVANCE,
            3,
            20));

    @Test
    void removingOneValueKeepsTheOthersAndBeginsAtTheFirstPage() {
        assertThat(links.without("industry", "NEW_MATERIALS"))
                .isEqualTo("/search?kind=RESULT&q=%E7%94%B5%E6%B1%A0&industry=INTEGRATED_CIRCUITS&readinessMin=5");
    }

    @Test
    void clearingTheFiltersKeepsWordsAndKind() {
        assertThat(links.withoutFilters()).isEqualTo("/search?kind=RESULT&q=%E7%94%B5%E6%B1%A0");
    }

    @Test
    void aPageKeepsEverything() {
        assertThat(links.page(4)).startsWith("/search?kind=RESULT&q=").endsWith("&readinessMin=5&page=4");
        assertThat(links.page(0)).doesNotContain("page=");
    }
}
