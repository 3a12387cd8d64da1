package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.search.Facet;
import org.keqiao.contracts.search.FacetValue;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.contracts.vocabulary.Zone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Totals and counts of random choices against a recount in plain Java over the snapshots that went into the topic. */
class FacetOracleFlowTests extends FlowTest {

    private static final Random RANDOM = new Random(20261125);
    private static final int LISTINGS = 80;
    private static final int SEARCHES = 36;
    private static final List<OrganisationRef> ORGANISATIONS = Stream.of("甲大学", "乙研究所", "丙公司")
            .map(name -> new OrganisationRef(UUID.randomUUID(), name, OrganisationKind.UNIVERSITY))
            .toList();

    private static boolean told;

    @Autowired
    FacetOracleFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
    }

    @BeforeEach
    void tellAll() {
        if (!told) {
            tellAndWait(Stream.generate(FacetOracleFlowTests::listing)
                    .limit(LISTINGS)
                    .toArray(ListingSnapshot[]::new));
            told = true;
        }
    }

    /** A facet: the parameter that chooses in it, and the values that a listing has. */
    private record Oracle(String facet, String parameter, Function<ListingSnapshot, List<String>> values) {

        boolean passes(ListingSnapshot listing, List<String> chosen) {
            return chosen.isEmpty() || values.apply(listing).stream().anyMatch(chosen::contains);
        }
    }

    private static final List<Oracle> FACETS = List.of(
            oracle("kind", "kind", l -> Stream.of(l.kind())),
            oracle("industry", "industry", l -> l.industries().stream()),
            oracle("zone", "zone", l -> Stream.ofNullable(l.zone())),
            oracle(
                    "readiness",
                    "readinessBand",
                    l -> Stream.ofNullable(l.readiness()).map(ReadinessBand::of)),
            oracle("cooperationMode", "cooperationMode", l -> l.cooperationModes().stream()),
            oracle(
                    "ipStatus",
                    "ipStatus",
                    l -> Stream.ofNullable(l.result()).flatMap(r -> Stream.ofNullable(r.ipStatus()))),
            oracle(
                    "organisation",
                    "organisation",
                    l -> Stream.ofNullable(l.organisation()).map(OrganisationRef::id)),
            oracle("confirmedWithin", "confirmedWithin", FacetOracleFlowTests::spans),
            oracle("language", "language", l -> Stream.of(l.language())));

    @Test
    void countsAndTotalsAreThoseOfARecount() {
        List<ListingSnapshot> live = everyListing().stream()
                .filter(listing -> listing.isLiveAt(Instant.now()))
                .toList();
        for (int i = 0; i < SEARCHES; i++) {
            checkRandomChoices("", live);
        }
    }

    @Test
    void theyAreForWordsToo() {
        List<ListingSnapshot> all = everyListing();
        for (String words : List.of("电池", "graphene film", "涂层 缺陷检测")) {
            List<UUID> found = everyHit(words);
            List<ListingSnapshot> matching =
                    all.stream().filter(listing -> found.contains(listing.id())).toList();
            assertThat(matching).hasSameSizeAs(found).isNotEmpty();
            for (int i = 0; i < SEARCHES / 6; i++) {
                checkRandomChoices(words, matching);
            }
        }
    }

    private void checkRandomChoices(String words, List<ListingSnapshot> matching) {
        Map<Oracle, List<String>> chosen = new HashMap<>();
        List<String> parameters = new ArrayList<>(List.of("q", words, "size", "100"));
        for (Oracle facet : FACETS) {
            List<String> values = randomValues(facet, matching);
            chosen.put(facet, values);
            values.forEach(value -> parameters.addAll(List.of(facet.parameter(), value)));
        }
        SearchAnswer answer = search(parameters.toArray(String[]::new));
        assertThat(answer.total()).as("%s", parameters).isEqualTo(count(matching, passingAll(chosen)));
        assertThat(answer.unfiltered()).isEqualTo(matching.size());
        for (Oracle facet : FACETS) {
            Facet counted = answer.facets().stream()
                    .filter(one -> one.name().equals(facet.facet()))
                    .findFirst()
                    .orElseThrow();
            List<ListingSnapshot> left =
                    matching.stream().filter(passingAll(chosen, facet)).toList();
            assertThat(counted.total())
                    .as("%s without %s", parameters, facet.facet())
                    .isEqualTo(left.size());
            assertThat(counts(counted))
                    .as("%s of %s", facet.facet(), parameters)
                    .isEqualTo(recount(facet, left));
        }
    }

    /** In no facet every time, in some facets one or two. */
    private static List<String> randomValues(Oracle facet, List<ListingSnapshot> matching) {
        if (RANDOM.nextInt(4) > 0) {
            return List.of();
        }
        int most = facet.facet().equals("confirmedWithin") ? 1 : 2;
        return RANDOM.ints(1 + RANDOM.nextInt(most), 0, matching.size())
                .mapToObj(matching::get)
                .flatMap(listing -> facet.values().apply(listing).stream().limit(1))
                .distinct()
                .toList();
    }

    private static Predicate<ListingSnapshot> passingAll(Map<Oracle, List<String>> chosen, Oracle... but) {
        List<Oracle> left = List.of(but);
        return listing -> FACETS.stream()
                .filter(facet -> !left.contains(facet))
                .allMatch(facet -> facet.passes(listing, chosen.getOrDefault(facet, List.of())));
    }

    private static long count(List<ListingSnapshot> listings, Predicate<ListingSnapshot> passing) {
        return listings.stream().filter(passing).count();
    }

    private static Map<String, Long> counts(Facet facet) {
        boolean levels = facet.name().equals("readiness");
        return facet.values().stream()
                .filter(value -> value.count() > 0)
                .collect(Collectors.groupingBy(
                        value -> levels
                                ? ReadinessBand.of(Integer.parseInt(value.value()))
                                        .name()
                                : value.value(),
                        Collectors.summingLong(FacetValue::count)));
    }

    private static Map<String, Long> recount(Oracle facet, List<ListingSnapshot> listings) {
        return listings.stream()
                .flatMap(listing -> facet.values().apply(listing).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private List<UUID> everyHit(String words) {
        List<UUID> found = new ArrayList<>();
        SearchAnswer page;
        do {
            page = search("q", words, "size", "100", "page", Integer.toString(found.size() / 100));
            page.hits().stream().map(SearchHit::id).forEach(found::add);
        } while (found.size() < page.total());
        return found;
    }

    private static Oracle oracle(String facet, String parameter, Function<ListingSnapshot, Stream<?>> values) {
        return new Oracle(
                facet,
                parameter,
                listing -> values.apply(listing).map(Object::toString).toList());
    }

    private static Stream<Integer> spans(ListingSnapshot listing) {
        Instant confirmed = listing.confirmedAt() == null ? listing.publishedAt() : listing.confirmedAt();
        return Stream.of(30, 90, 180, 365)
                .filter(days -> confirmed != null
                        && Duration.between(confirmed, Instant.now()).compareTo(Duration.ofDays(days)) <= 0);
    }

    private static ListingSnapshot listing() {
        String title = any(List.of("固态电池电解质", "机器视觉缺陷检测", "耐磨涂层", "graphene film", "小麦育种")) + RANDOM.nextInt(1000);
        Industry industry = any(List.of(Industry.values()));
        ListingSnapshot plain = any(List.of(ListingKind.values())) == ListingKind.RESULT
                ? Listings.result(title, "", List.of(), industry)
                : Listings.demand(title, "需要" + title, industry);
        ResultDetails result = plain.result() == null
                ? null
                : new ResultDetails("", "", orNone(any(List.of(IpStatus.values()))), List.of(), null);
        return Listings.change(
                RANDOM.nextBoolean() ? plain : Listings.change(plain, Listings.Change::inEnglish),
                c -> c.facets(
                        orNone(any(List.of(Zone.values()))),
                        orNone(1 + RANDOM.nextInt(9)),
                        Stream.generate(() -> any(List.of(CooperationMode.values())))
                                .limit(2)
                                .distinct()
                                .toList(),
                        orNone(any(ORGANISATIONS)),
                        orNone(Instant.now()
                                .truncatedTo(ChronoUnit.MILLIS)
                                .minus(Duration.ofDays(RANDOM.nextInt(500)))
                                .minus(Duration.ofHours(1))),
                        result));
    }

    private static <T> T any(List<T> values) {
        return values.get(RANDOM.nextInt(values.size()));
    }

    @SuppressWarnings("NullAway") // a third of the facts is missing
    private static <T> T orNone(T value) {
        return RANDOM.nextInt(3) == 0 ? null : value;
    }
}
