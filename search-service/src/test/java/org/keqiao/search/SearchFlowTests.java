package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.contracts.search.CandidateScores;
import org.keqiao.contracts.search.FacetValue;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.Zone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Searches and candidates, against a recount in plain Java. */
class SearchFlowTests extends FlowTest {

    private static final ListingSnapshot ELECTROLYTE = Listings.solidElectrolyte();
    private static final ListingSnapshot WHEAT = Listings.wheatBreeding();
    private static final ListingSnapshot GEAR = Listings.gearInspection();
    private static final ListingSnapshot MEMBRANE = Listings.membraneInEnglish();
    private static final ListingSnapshot DEMAND = Listings.demandForSolidElectrolyte();
    private static final ListingSnapshot OWN =
            Listings.change(Listings.solidElectrolyte(), c -> c.ownedBy(DEMAND.ownerKey()));
    private static final ListingSnapshot EXPIRED = Listings.change(
            Listings.solidElectrolyte(), c -> c.validUntil(Instant.now().minus(Duration.ofHours(1))));
    private static final ListingSnapshot WITHDRAWN =
            Listings.change(Listings.solidElectrolyte(), c -> c.in(ListingState.WITHDRAWN));

    private static boolean told;

    @Autowired
    SearchFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
    }

    @BeforeEach
    void tellAll() {
        if (!told) {
            tellAndWait(ELECTROLYTE, WHEAT, GEAR, MEMBRANE, DEMAND, OWN, EXPIRED, WITHDRAWN);
            told = true;
        }
    }

    @Test
    void chineseWordsAreFoundAndMarked() {
        SearchHit best = search("q", "固态电解质", "kind", "RESULT").hits().getFirst();

        assertThat(best.title()).anyMatch(Segment::marked);
        assertThat(best.title().stream().filter(Segment::marked).map(Segment::text))
                .anyMatch(text -> text.contains("电解质"));
        assertThat(best.title().stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(ELECTROLYTE.title());
    }

    @Test
    void englishWordsAreStemmed() {
        assertThat(ids(search("q", "ceramic membrane separates oil"))).first().isEqualTo(MEMBRANE.id());
    }

    @Test
    void withoutWordsTheNewestComeFirst() {
        assertThat(search().hits())
                .isSortedAccordingTo(
                        (a, b) -> String.valueOf(b.publishedAt()).compareTo(String.valueOf(a.publishedAt())));
    }

    @Test
    void theSoonestDeadlineToComeIsFirstAndOneThatIsOverLast() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        ListingSnapshot later = dueOn(today.plusDays(40));
        ListingSnapshot soon = dueOn(today);
        ListingSnapshot over = dueOn(today.minusDays(1));
        tellAndWait(later, soon, over);

        for (String query : List.of("", "稀土萃取 皂化废水")) {
            List<UUID> order = ids(search("q", query, "sort", "deadline", "kind", "DEMAND", "size", "100"));
            assertThat(order.indexOf(soon.id())).isLessThan(order.indexOf(later.id()));
            assertThat(order.getLast()).isEqualTo(over.id());
        }
    }

    @Test
    void theMostMatureComeFirst() {
        List<Integer> levels = search("sort", "readiness", "size", "100").hits().stream()
                .map(hit -> Objects.requireNonNullElse(hit.readiness(), 0))
                .toList();
        assertThat(levels).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void ofTwoThatFitEquallyTheFresherComesFirst() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(300)).truncatedTo(ChronoUnit.MILLIS);
        ListingSnapshot fresh = Listings.result("桥梁缆索断丝漏磁检测", "在役缆索。", List.of(), Industry.INTELLIGENT_EQUIPMENT);
        ListingSnapshot stale = Listings.change(
                Listings.result("桥梁缆索断丝漏磁检测", "在役缆索。", List.of(), Industry.INTELLIGENT_EQUIPMENT),
                c -> c.facets(
                        Zone.HUAIROU, 4, List.of(), null, longAgo, c.made().result()));
        tellAndWait(stale, fresh);

        assertThat(ids(search("q", "缆索断丝检测"))).startsWith(fresh.id(), stale.id());
    }

    private static ListingSnapshot dueOn(LocalDate deadline) {
        return Listings.demand("稀土萃取皂化废水减排", "稀土萃取皂化废水量大。", Industry.ENERGY_AND_ENVIRONMENT, deadline);
    }

    @Test
    void whatIsNotLiveIsNotFound() {
        assertThat(ids(search("size", "100"))).doesNotContain(EXPIRED.id(), WITHDRAWN.id());
        assertThat(ids(search("q", ELECTROLYTE.title(), "size", "100")))
                .contains(ELECTROLYTE.id())
                .doesNotContain(EXPIRED.id(), WITHDRAWN.id());
    }

    /** The index is shared: when centres are computed anew or segments merged between two pages, one may be asked for in the old order. */
    @ParameterizedTest
    @ValueSource(strings = {"电解质", "检测 齿轮", ""})
    void everyMatchIsOnExactlyOnePageAndTheTotalCountsThem(String query) {
        await().untilAsserted(() -> {
            SearchAnswer first = search("q", query, "size", "2");
            List<UUID> paged = new ArrayList<>();
            for (int page = 0; page * 2L < first.total(); page++) {
                paged.addAll(ids(search("q", query, "size", "2", "page", Integer.toString(page))));
            }
            assertThat(paged).hasSize((int) first.total()).doesNotHaveDuplicates();
        });
    }

    @Test
    void facetsCountWhatChoosingThemGives() {
        for (String query : List.of("", "电解质")) {
            SearchAnswer all = search("q", query, "industry", Industry.NEW_MATERIALS.name(), "size", "100");
            for (FacetValue value : values(all, "industry")) {
                assertThat(search("q", query, "industry", value.value(), "size", "100")
                                .hits())
                        .hasSize((int) value.count());
            }
            Map<String, Long> kinds = all.hits().stream()
                    .collect(Collectors.groupingBy(hit -> hit.kind().name(), Collectors.counting()));
            assertThat(values(all, "kind").stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count)))
                    .isEqualTo(kinds);
        }
    }

    @Test
    void twoValuesOfAFacetGiveTheHitsOfEither() {
        Set<UUID> either = new HashSet<>(ids(search("industry", "NEW_MATERIALS", "size", "100")));
        either.addAll(ids(search("industry", "INTELLIGENT_EQUIPMENT", "size", "100")));

        assertThat(ids(search("industry", "NEW_MATERIALS", "industry", "INTELLIGENT_EQUIPMENT", "size", "100")))
                .containsExactlyInAnyOrderElementsOf(either);
    }

    @Test
    void theOwnersKeyIsNeitherSearchedNorShown() {
        var answer = get("/search", "search", "q", ELECTROLYTE.ownerKey());
        assertThat(answer.body()).doesNotContain(ELECTROLYTE.ownerKey());
        assertThat(get("/search", "search", "q", "ownerKey:" + ELECTROLYTE.ownerKey())
                        .body())
                .doesNotContain("\"ownerKey\"");
        assertThat(get("/search", "search", "size", "100").body()).doesNotContain("ownerKey");
    }

    @Test
    void candidatesAreOfAnotherKindAndOwnerAndLive() {
        CandidateAnswer answer = candidates(DEMAND);
        List<ListingSnapshot> listings = listings(answer);

        assertThat(listings).allMatch(listing -> listing.kind() == ListingKind.RESULT);
        assertThat(listings)
                .extracting(ListingSnapshot::id)
                .contains(ELECTROLYTE.id())
                .doesNotContain(OWN.id(), EXPIRED.id(), WITHDRAWN.id());
        assertThat(listings.getFirst().title()).contains("电解质");
        assertThat(listings)
                .extracting(ListingSnapshot::revision)
                .isEqualTo(answer.candidates().stream()
                        .map(CandidateScores::revision)
                        .toList());
        assertThat(answer.candidates()).extracting(CandidateScores::words).allMatch(words -> words >= 0 && words <= 1);
        List<UUID> chinese = listings.stream()
                .filter(listing -> listing.language().equals("zh"))
                .map(ListingSnapshot::id)
                .toList();
        assertThat(answer.candidates())
                .filteredOn(c -> chinese.contains(c.listingId()))
                .isNotEmpty()
                .allMatch(c -> c.meaning() != null);
        assertThat(candidates(WITHDRAWN).candidates()).isEmpty();
    }

    @Test
    void strangersAreTurnedAway() {
        assertThat(exchange("GET", "/search", null).statusCode()).isEqualTo(401);
        assertThat(exchange("GET", "/search", Tokens.of("search", "web", Duration.ofMinutes(1)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(exchange("GET", "/search", Tokens.of("search", "search-service", Duration.ofHours(1)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/search", "candidates").statusCode()).isEqualTo(403);
        assertThat(exchange("GET", "/actuator/prometheus", null).statusCode()).isEqualTo(401);
        assertThat(exchange("GET", "/actuator/health/readiness", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void badParametersAreNamed() {
        assertThat(problem("industry", "STEAM")).contains("\"industry\"", "NEW_MATERIALS");
        assertThat(problem("readinessMin", "10")).contains("\"readinessMin\"");
        assertThat(problem("sort", "oldest")).contains("\"sort\"", "newest");
        assertThat(problem("confirmedWithin", "31")).contains("\"confirmedWithin\"", "90");
        assertThat(problem("readinessBand", "OLD")).contains("\"readinessBand\"", "ON_MARKET");
        assertThat(problem("page", "1000")).contains("\"page\"");
        assertThat(problem("q", "字".repeat(10_001))).contains("\"q\"");
        assertThat(get("/listings", "candidates", "id", "x").statusCode()).isEqualTo(400);
        assertThat(get("/listings", "candidates").statusCode()).isEqualTo(400);
        assertThat(get("/listings", "search", "id", DEMAND.id().toString()).statusCode())
                .isEqualTo(403);
        assertThat(get("/listings/x/candidates", "candidates").statusCode()).isEqualTo(400);
        assertThat(get("/listings/" + UUID.randomUUID() + "/candidates", "candidates")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void asManyListingsAreReadAtOnceAsThereCanBeCandidates() {
        HttpResponse<String> most = readAtOnce(500);
        assertThat(most.statusCode()).isEqualTo(200);
        assertThat(most.body()).containsOnlyOnce("\"reference\"").contains(DEMAND.reference());
        HttpResponse<String> tooMany = readAtOnce(501);
        assertThat(tooMany.statusCode()).isEqualTo(400);
        assertThat(tooMany.body()).contains("\"id\"", "500");
    }

    /** One that is indexed among many that are not. */
    private HttpResponse<String> readAtOnce(int count) {
        Stream<UUID> ids = Stream.concat(
                Stream.of(DEMAND.id()), Stream.generate(UUID::randomUUID).limit(count - 1));
        return get(
                "/listings",
                "candidates",
                ids.flatMap(id -> Stream.of("id", id.toString())).toArray(String[]::new));
    }

    private String problem(String parameter, String value) {
        var answer = get("/search", "search", parameter, value);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        return answer.body();
    }

    private static List<FacetValue> values(SearchAnswer answer, String facet) {
        return answer.facets().stream()
                .filter(one -> one.name().equals(facet))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static List<UUID> ids(SearchAnswer answer) {
        return answer.hits().stream().map(SearchHit::id).toList();
    }
}
