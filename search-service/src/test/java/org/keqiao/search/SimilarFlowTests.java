package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.SimilarAnswer;
import org.keqiao.contracts.vocabulary.Industry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

class SimilarFlowTests extends FlowTest {

    private final JsonMapper json;

    @Autowired
    SimilarFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
        this.json = json;
    }

    @Test
    void whatIsOfTheSameKindAndMeansTheSameIsSimilar() {
        ListingSnapshot asked = valve("潜孔钻机阀芯磨损在线监测");
        ListingSnapshot like = valve("潜孔钻机阀芯磨损的在线诊断");
        ListingSnapshot demand = Listings.demand("求潜孔钻机阀芯磨损监测", "潜孔钻机阀芯磨损无法在线监测。", Industry.INTELLIGENT_EQUIPMENT);
        ListingSnapshot other = Listings.wheatBreeding();
        tellAndWait(asked, like, demand, other);

        assertThat(similar(asked)).startsWith(like.id()).doesNotContain(asked.id(), demand.id(), other.id());
    }

    @Test
    void onlyTheListingsAskedAboutAreLookedAt() {
        ListingSnapshot one = valve("深海采矿提升泵气蚀预测");
        ListingSnapshot two = valve("深海采矿提升泵气蚀监测");
        tellAndWait(one, two);

        assertThat(search("q", "深海采矿提升泵", "listing", one.id().toString()).hits())
                .extracting(hit -> hit.id())
                .containsExactly(one.id());
    }

    private static ListingSnapshot valve(String title) {
        return Listings.result(title, "采用声发射与压力脉动融合判断磨损。", List.of(), Industry.INTELLIGENT_EQUIPMENT);
    }

    private List<UUID> similar(ListingSnapshot listing) {
        return json.readValue(
                        get("/listings/" + listing.id() + "/similar", "search").body(), SimilarAnswer.class)
                .listings();
    }
}
