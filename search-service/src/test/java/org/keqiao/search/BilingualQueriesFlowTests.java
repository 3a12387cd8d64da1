package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.Industry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pairs of bilingual-queries.tsv: queries must find their listing, in the other language, among the first few, also when they have more
 * words than a technical term.
 */
class BilingualQueriesFlowTests extends FlowTest {

    private static final int FEW = 5;
    private static final double MOST = 0.95;

    @Autowired
    BilingualQueriesFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
    }

    /** A listing and what finds it. */
    private record Pair(ListingSnapshot listing, String query) {}

    @Test
    void mostFindTheirListingInTheOtherLanguage() throws IOException {
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(40);
        tellAndWait(pairs.stream().map(Pair::listing).toArray(ListingSnapshot[]::new));
        List<String> missed = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean found = search("q", pair.query(), "kind", "RESULT").hits().stream()
                    .limit(FEW)
                    .anyMatch(hit -> hit.id().equals(pair.listing().id()));
            if (!found) {
                missed.add(pair.query() + " → " + pair.listing().title());
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - MOST) * pairs.size()));
    }

    private static List<Pair> pairs() throws IOException {
        return new ClassPathResource("org/keqiao/search/bilingual-queries.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> pair(line.split("\t")))
                .toList();
    }

    private static Pair pair(String[] columns) {
        ListingSnapshot listing = Listings.result(columns[1], columns[2], List.of(), Industry.NEW_MATERIALS);
        return new Pair(
                columns[0].equals("en") ? Listings.change(listing, Listings.Change::inEnglish) : listing, columns[3]);
    }
}
