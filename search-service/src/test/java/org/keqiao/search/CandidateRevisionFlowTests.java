package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Candidates are kept in memory, yet always given as they are indexed. */
class CandidateRevisionFlowTests extends FlowTest {

    @Autowired
    CandidateRevisionFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
    }

    @Test
    void aChangedCandidateIsGivenAsItIsNow() {
        ListingSnapshot first =
                Listings.result("海上浮式风机系泊缆疲劳监测", "光纤光栅监测系泊缆疲劳损伤。", List.of(), Industry.INTELLIGENT_EQUIPMENT);
        ListingSnapshot demand = Listings.demand("求浮式风机系泊缆疲劳监测", "系泊缆疲劳损伤无法监测。", Industry.INTELLIGENT_EQUIPMENT);
        tellAndWait(first, demand);
        assertThat(titles(demand)).contains(first.title());

        ListingSnapshot second = Listings.change(first, c -> c.revision(2).titled("漂浮式风电机组系泊缆疲劳损伤的光纤监测"));
        tellAndWait(second);
        assertThat(titles(demand)).contains(second.title()).doesNotContain(first.title());

        tellAndWait(Listings.change(second, c -> c.revision(3).in(ListingState.WITHDRAWN)));
        assertThat(titles(demand)).doesNotContain(second.title());
    }

    private List<String> titles(ListingSnapshot listing) {
        return listings(candidates(listing)).stream()
                .map(ListingSnapshot::title)
                .toList();
    }
}
