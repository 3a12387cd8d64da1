package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.CandidateScores;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What listings of a kind have in common is taken off their meanings as soon as there are enough of the kind. */
class MeaningCentresFlowTests extends FlowTest {

    private static final int ENOUGH = 52;
    private static final List<String> THINGS =
            List.of("风机叶片", "水泵轴承", "光伏组件", "换热管束", "输电铁塔", "污泥脱水机", "发动机喷嘴", "仓储货架");
    private static final List<String> TROUBLES = List.of("结冰", "腐蚀", "开裂", "异响", "漏损", "结垢", "磨损");

    @Autowired
    MeaningCentresFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
    }

    @Test
    void unrelatedMeaningsLieNearZeroAndBothSidesSeeTheSame() {
        ListingSnapshot demand = Listings.demandForSolidElectrolyte();
        ListingSnapshot related = Listings.solidElectrolyte();
        ListingSnapshot unrelated = Listings.wheatBreeding();
        ListingSnapshot[] many = Stream.concat(
                        manyOf("%s的%s监测方法", MeaningCentresFlowTests::result),
                        manyOf("求解决%s%s的技术", MeaningCentresFlowTests::demand))
                .toArray(ListingSnapshot[]::new);
        tellAndWait(demand, related, unrelated);
        tellAndWait(many);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> specificMeaning(demand, related) != null);

        double near = Objects.requireNonNull(specificMeaning(demand, related));
        double far = Objects.requireNonNull(specificMeaning(demand, unrelated));
        CandidateScores stranger = Objects.requireNonNull(candidate(demand, unrelated.id()));
        assertThat(far).isLessThan(0.25).isLessThan(Objects.requireNonNull(stranger.meaning()) - 0.1);
        assertThat(near).isGreaterThan(far + 0.2);
        assertThat(specificMeaning(related, demand)).isCloseTo(near, within(1e-5));
        withdraw(many);
    }

    /** Other tests of this index look at all that is in it. */
    private void withdraw(ListingSnapshot... listings) {
        tellAndWait(Stream.of(listings)
                .map(listing -> Listings.change(listing, c -> c.revision(2).in(ListingState.WITHDRAWN)))
                .toArray(ListingSnapshot[]::new));
    }

    private @Nullable Double specificMeaning(ListingSnapshot asked, ListingSnapshot other) {
        CandidateScores candidate = candidate(asked, other.id());
        return candidate == null ? null : candidate.specificMeaning();
    }

    private @Nullable CandidateScores candidate(ListingSnapshot asked, UUID id) {
        return candidates(asked).candidates().stream()
                .filter(candidate -> candidate.listingId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private interface Maker {
        ListingSnapshot make(String title, Industry industry);
    }

    private static Stream<ListingSnapshot> manyOf(String pattern, Maker maker) {
        Industry[] industries = Industry.values();
        return IntStream.range(0, ENOUGH)
                .mapToObj(number -> maker.make(
                        pattern.formatted(
                                THINGS.get(number % THINGS.size()),
                                TROUBLES.get(number / THINGS.size() % TROUBLES.size())),
                        industries[number % industries.length]));
    }

    private static ListingSnapshot result(String title, Industry industry) {
        return Listings.result(title, "", List.of(), industry);
    }

    private static ListingSnapshot demand(String title, Industry industry) {
        return Listings.demand(title, title, industry);
    }
}
