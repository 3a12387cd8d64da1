package org.keqiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.problem.FieldProblem;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class SearchParametersTests {

    @Test
    void vocabularyIsReadByNameAndByLabel() {
        SearchQuery query = read("kind=需求&industry=新材料&industry=NEW_MATERIALS&zone=huairou&cooperationMode=licence");
        assertThat(query.kind()).isEqualTo(ListingKind.DEMAND);
        assertThat(query.industries()).containsExactly(Industry.NEW_MATERIALS);
        assertThat(query.zones()).containsExactly(Zone.HUAIROU);
        assertThat(query.cooperationModes()).containsExactly(CooperationMode.LICENCE);
    }

    @Test
    void anAddressReadAndWrittenIsTheSame() {
        String address = "kind=RESULT&q=solid+state&industry=NEW_MATERIALS&industry=INTEGRATED_CIRCUITS&zone=BDA"
                + "&readinessMin=3&readinessMax=8&readinessBand=TESTED&cooperationMode=EQUITY&ipStatus=GRANTED"
                + "&organisation=01932f00-0000-7000-8000-0000000000aa&confirmedWithin=90&language=en&exact=true&sort=deadline"
                + "&size=50&page=2";
        assertThat(read(address).toQueryString()).isEqualTo(address);
    }

    @Test
    void anAddressThatSomebodyTypedNeedNotBeEncoded() {
        assertThat(Searches.parameters("q=100%&kind=RESULT&zone"))
                .containsOnly(entry("q", List.of("100%")), entry("kind", List.of("RESULT")));
    }

    @Test
    void whatCannotBeUsedIsNamedAndLeftOut() {
        SearchParameters parameters = parameters("industry=纺织&readinessMin=12&page=-1&size=1000&sort=price&language=fr"
                + "&organisation=x&confirmedWithin=31&readinessBand=old&ipStatus=none");
        assertThat(parameters.problems())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "industry",
                        "readinessMin",
                        "page",
                        "size",
                        "sort",
                        "language",
                        "organisation",
                        "confirmedWithin",
                        "readinessBand",
                        "ipStatus");
        assertThat(parameters.query().industries()).isEmpty();
        assertThat(parameters.query().readinessMin()).isNull();
    }

    @Test
    void theLowestReadinessCannotBeAboveTheHighest() {
        assertThat(parameters("readinessMin=7&readinessMax=3").problems())
                .extracting(FieldProblem::field)
                .containsExactly("readinessMin");
    }

    @Test
    void bothKindsAreMeantWithoutAKind() {
        assertThat(read("kind=both").kind()).isNull();
        assertThat(read("kind=").kind()).isNull();
        assertThat(read("q=电池").kind()).isNull();
    }

    @Test
    void onlyTheFirstTenThousandHitsCanBePagedThrough() {
        assertThat(parameters("size=100&page=99").problems()).isEmpty();
        assertThat(parameters("size=100&page=100").problems())
                .extracting(FieldProblem::field)
                .containsExactly("page");
    }

    @Test
    void wordsThatAreTooLongAreCutBetweenCharacters() {
        SearchQuery query = read("q=a" + "😀".repeat(5_000));
        assertThat(query.words().length()).isLessThanOrEqualTo(SearchQuery.LONGEST);
        assertThat(Character.isHighSurrogate(query.words().charAt(query.words().length() - 1)))
                .isFalse();
    }

    @Test
    void onlySoManyOrganisationsCanBeChosen() {
        String ids = Stream.generate(() -> "organisation=" + UUID.randomUUID())
                .limit(25)
                .collect(Collectors.joining("&"));
        assertThat(read(ids).organisations()).hasSize(SearchQuery.MOST_ORGANISATIONS);
        assertThat(parameters(ids).problems()).extracting(FieldProblem::field).containsExactly("organisation");
    }

    private static SearchQuery read(String query) {
        return parameters(query).query();
    }

    private static SearchParameters parameters(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(query.replace('+', ' '))
                .build()
                .getQueryParams()
                .forEach(parameters::addAll);
        return new SearchParameters(parameters);
    }
}
