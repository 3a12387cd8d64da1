package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A rebuild serves all the time, misses nothing and leaves nothing behind. */
class RebuildFlowTests extends FlowTest {

    private final ElasticsearchClient elasticsearch;

    @Autowired
    RebuildFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json, ElasticsearchClient elasticsearch) {
        super(kafka, json);
        this.elasticsearch = elasticsearch;
    }

    @Test
    void aRebuildWhileListingsComeInLosesNoneOfThem() throws IOException {
        List<ListingSnapshot> told = new ArrayList<>();
        told.add(Listings.wheatBreeding());
        tellAndWait(told.getFirst());
        Set<String> before = indices();

        assertThat(rebuild().statusCode()).isEqualTo(202);
        assertThat(rebuild().statusCode()).isEqualTo(409);
        do {
            ListingSnapshot next = Listings.gearInspection();
            told.add(next);
            tell(next);
            assertThat(get("/search", "search").statusCode()).isEqualTo(200);
        } while (progress().contains("RUNNING"));

        assertThat(progress()).contains("SUCCEEDED");
        told.forEach(listing -> awaitIndexed(listing.id(), 1));
        assertThat(told)
                .allSatisfy(listing -> assertThat(candidates(listing).listing()).isEqualTo(listing));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> indices().size() == 1);
        assertThat(indices()).doesNotContainAnyElementsOf(before);
    }

    private HttpResponse<String> rebuild() {
        return exchange("POST", "/indices/rebuild", Tokens.of("admin"));
    }

    private String progress() {
        return get("/indices/rebuild", "admin").body();
    }

    private Set<String> indices() throws IOException {
        return elasticsearch
                .indices()
                .get(g -> g.index("keqiao-listings-v*"))
                .indices()
                .keySet();
    }
}
