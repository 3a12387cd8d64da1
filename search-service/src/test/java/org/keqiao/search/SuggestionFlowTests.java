package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.search.Suggestion;
import org.keqiao.contracts.search.SuggestionType;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

class SuggestionFlowTests extends FlowTest {

    private static final OrganisationRef INSTITUTE =
            new OrganisationRef(UUID.randomUUID(), "燕北薄膜研究所", OrganisationKind.UNIVERSITY);
    private static final ListingSnapshot GRAPHENE = Listings.change(
            Listings.result(
                    "高导热石墨烯散热膜卷对卷制备",
                    "氧化石墨烯浆料涂布、石墨化、压延，面内热导率高。",
                    List.of("石墨烯", "散热膜", "Roll-to-roll"),
                    Industry.NEW_MATERIALS),
            c -> c.of(INSTITUTE));
    private static final ListingSnapshot ANONYMOUS =
            Listings.demand("求石墨烯导电浆料", "匿名企业，导电浆料批次稳定性差。", Industry.NEW_MATERIALS);
    private static final ListingSnapshot WITHDRAWN = Listings.change(
            Listings.result("钒钛磁铁矿尾矿提钪", "酸浸萃取。", List.of("钪"), Industry.NEW_MATERIALS),
            c -> c.in(ListingState.WITHDRAWN));

    private static boolean told;

    @Autowired
    SuggestionFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
    }

    @BeforeEach
    void tellAll() {
        if (!told) {
            tellAndWait(GRAPHENE, ANONYMOUS, WITHDRAWN);
            told = true;
        }
    }

    @Test
    void chinesePinyinInitialsAndMixturesSuggestTheSame() {
        for (String typed : List.of("石墨", "shimo", "shimoxi", "smx", "石mx", "SMX", "石墨希", "石墨烯")) {
            assertThat(texts(typed, SuggestionType.TERM)).as(typed).contains("石墨烯");
            assertThat(texts(typed, SuggestionType.LISTING)).as(typed).contains(GRAPHENE.title(), ANONYMOUS.title());
        }
    }

    @Test
    void whatWasTypedIsMarked() {
        Suggestion term = suggestions("smx").stream()
                .filter(suggestion -> suggestion.id() != null && GRAPHENE.id().equals(suggestion.id()))
                .findFirst()
                .orElseThrow();
        assertThat(term.pieces())
                .anySatisfy(piece ->
                        assertThat(piece.marked() && piece.text().equals("石墨烯")).isTrue());
        assertThat(term.kind()).isEqualTo(GRAPHENE.kind());
    }

    @Test
    void organisationsAreSuggestedWithTheirNumberOfListings() {
        for (String typed : List.of("燕北薄膜", "ybbm", "yanbeibomo", "薄膜研究")) {
            assertThat(suggestions(typed))
                    .as(typed)
                    .filteredOn(suggestion -> suggestion.type() == SuggestionType.ORGANISATION)
                    .singleElement()
                    .satisfies(suggestion -> {
                        assertThat(suggestion.text()).isEqualTo(INSTITUTE.name());
                        assertThat(suggestion.id()).isEqualTo(INSTITUTE.id());
                        assertThat(suggestion.count()).isEqualTo(1);
                    });
        }
    }

    @Test
    void lettersFindKeywordsAndCuratedTermsThatSomeListingHas() {
        assertThat(texts("roll", SuggestionType.TERM)).contains("Roll-to-roll");
        assertThat(texts("yanghuasm", SuggestionType.TERM)).contains("氧化石墨烯");
        assertThat(texts("dongwuyimiao", SuggestionType.TERM)).isEmpty();
    }

    @Test
    void whatIsNotLiveIsNotSuggested() {
        assertThat(suggestions("钒钛磁铁矿")).isEmpty();
        assertThat(suggestions("ftctkwktk")).isEmpty();
    }

    @Test
    void anOwnersKeyIsNeverSuggested() {
        assertThat(suggestions(ANONYMOUS.ownerKey().substring(0, 12))).isEmpty();
        assertThat(get("/suggestions", "search", "q", "石墨").body()).doesNotContain("owner");
    }

    @Test
    void anyInputIsAnswered() {
        for (String typed : List.of("", " ", "s", "*", "a*)(|\"~", "😀", "ｓｍｘ", "字".repeat(10_000), "sh".repeat(400))) {
            assertThat(get("/suggestions", "search", "q", typed).statusCode())
                    .as(typed)
                    .isEqualTo(200);
        }
        assertThat(get("/suggestions", "search", "q", "石墨", "size", "50").statusCode())
                .isEqualTo(400);
        assertThat(get("/suggestions", "candidates").statusCode()).isEqualTo(403);
    }

    private List<String> texts(String typed, SuggestionType type) {
        return suggestions(typed).stream()
                .filter(suggestion -> suggestion.type() == type)
                .map(Suggestion::text)
                .toList();
    }
}
