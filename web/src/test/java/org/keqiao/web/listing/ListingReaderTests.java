package org.keqiao.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.keqiao.web.listing.Requests.demand;
import static org.keqiao.web.listing.Requests.indicator;
import static org.keqiao.web.listing.Requests.parse;
import static org.keqiao.web.listing.Requests.result;
import static org.keqiao.web.listing.Requests.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.web.problem.InvalidFields;

class ListingReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void fewFieldsAreEnough() {
        ListingContent content = read(demand()).content();

        assertThat(content.industries()).containsExactly(Industry.NEW_MATERIALS, Industry.NEW_ENERGY_VEHICLES);
        assertThat(content.language()).isEqualTo("zh");
        assertThat(content.demand()).isNotNull();
        assertThat(read(demand()).openForInterest()).isTrue();
    }

    @Test
    void textsWithoutChineseAreEnglish() {
        var english = with(with(result(), "title", "Sulfide electrolyte"), "summary", "Milled at low temperature.");
        assertThat(read(english).content().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, , required",
        "kind, SCENARIO, unknown-term",
        "title, , required",
        "title, '   ', required",
        "readiness, 10, not-a-readiness",
        "readiness, high, not-a-readiness",
        "zone, 上海, unknown-term",
        "anonymous, vielleicht, not-yes-or-no",
        "validUntil, 2026-11-22, in-the-past",
        "validUntil, 2026-02-30, not-a-date",
        "validUntil, soon, not-a-date",
        "validUntil, 2036-01-01, too-far",
        "confirmedOn, 2026-11-24, in-the-future",
        "language, fr, unknown-language",
        "demand.deadline, 2026-11-22, in-the-past",
        "demand.budgetMin, 五十, not-a-number",
        "demand.budgetMin, -1, negative",
        "demand.ipWish, mine, unknown-term"
    })
    void aWrongValueNamesItsField(String field, @Nullable String value, String code) {
        assertThat(problems(with(demand(), field, value))).contains(field + " " + code);
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var wrong = with(with(with(demand(), "title", null), "readiness", "0"), "industries", List.of("炼金术"));
        assertThat(problems(wrong))
                .containsExactlyInAnyOrder("title required", "readiness not-a-readiness", "industries[0] unknown-term");
    }

    @Test
    void textsHaveLimitsInCharactersNotInBytes() {
        assertThat(read(with(demand(), "title", "𠮷".repeat(256))).content().title())
                .hasSize(512);
        assertThat(problems(with(demand(), "title", "字".repeat(257)))).containsExactly("title too-long");
        assertThat(problems(with(demand(), "summary", "字".repeat(501)))).containsExactly("summary too-long");
        assertThat(problems(with(demand(), "description", "字".repeat(4001)))).containsExactly("description too-long");
        assertThat(problems(with(demand(), "demand.problem", "字".repeat(2001))))
                .containsExactly("demand.problem too-long");
        assertThat(problems(with(result(), "result.advantages", "字".repeat(2001))))
                .containsExactly("result.advantages too-long");
        assertThat(problems(with(demand(), "keywords", List.of("字".repeat(41)))))
                .containsExactly("keywords[0] too-long");
    }

    @Test
    void listsHaveLimits() {
        List<String> many = IntStream.range(0, 11).mapToObj(i -> "词" + i).toList();
        assertThat(problems(with(demand(), "keywords", many))).containsExactly("keywords too-many");
        assertThat(problems(with(demand(), "industries", List.of("新材料", "人工智能", "集成电路", "医药健康"))))
                .containsExactly("industries too-many");
    }

    @Test
    void keywordsAreSplitAndDoubtlessDuplicatesDropped() {
        var request = with(demand(), "keywords", List.of("固态电池、ＬＧＰＳ；lgps", "1,2-丁二醇, 界面"));
        assertThat(read(request).content().keywords()).containsExactly("固态电池", "ＬＧＰＳ", "1,2-丁二醇", "界面");
    }

    @Test
    void whatCannotBeSeenOrStoredIsDropped() {
        assertThat(read(with(demand(), "title", "电\u0000芯\u200B\uD800"))
                        .content()
                        .title())
                .isEqualTo("电芯");
    }

    @Test
    void ipcCodesFollowTheirPattern() {
        assertThat(read(with(demand(), "ipcCodes", List.of("h01m １０/0562", "H01B")))
                        .content()
                        .ipcCodes())
                .containsExactly("H01M 10/0562", "H01B");
        assertThat(problems(with(demand(), "ipcCodes", List.of("H01M", "Z99Z"))))
                .containsExactly("ipcCodes[1] not-an-ipc-code");
    }

    @Test
    void onlyPublicResultsMayBePosted() {
        assertThat(problems(with(result(), "result.secrecy", "内部"))).containsExactly("result.secrecy not-public");
        assertThat(read(with(result(), "result.secrecy", "公开")).content().result())
                .isNotNull();
        assertThat(Objects.requireNonNull(read(with(result(), "result.ipStatus", "已授权"))
                                .content()
                                .result())
                        .ipStatus())
                .isEqualTo(IpStatus.GRANTED);
    }

    @Test
    void aResultHasNoDemandPart() {
        assertThat(problems(with(result(), "demand", Map.of("problem", "?")))).containsExactly("demand other-kind");
    }

    @Test
    void theBudgetsLowerEndIsNotAboveItsUpper() {
        var request = with(with(demand(), "demand.budgetMin", 80), "demand.budgetMax", 50);
        assertThat(problems(request)).containsExactly("demand.budgetMax below-minimum");
    }

    @Test
    void aRangeNeedsItsUpperBoundAndNothingElseHasOne() {
        assertThat(indicatorProblems("operator", "RANGE")).containsExactly("demand.indicators[0].upper required");
        assertThat(indicatorProblems("upper", 9)).containsExactly("demand.indicators[0].upper upper-without-range");
        assertThat(problems(withIndicator(with(with(indicator(true), "operator", "区间"), "upper", 1))))
                .containsExactly("demand.indicators[0].upper below-minimum");
        assertThat(indicatorProblems("value", null)).containsExactly("demand.indicators[0].value required");
        assertThat(indicatorProblems("operator", "about"))
                .containsExactly("demand.indicators[0].operator unknown-term");
    }

    @Test
    void aPublishedListingSaysSomethingAndADraftNeedNot() {
        var empty = with(with(demand(), "demand", Map.of()), "industries", List.of());
        assertThat(problems(empty)).containsExactlyInAnyOrder("demand.problem says-nothing", "industries required");
        assertThat(read(with(empty, "draft", true)).draft()).isTrue();
    }

    private static List<String> indicatorProblems(String field, @Nullable Object value) {
        return problems(withIndicator(with(indicator(true), field, value)));
    }

    private static Map<String, @Nullable Object> withIndicator(Map<String, @Nullable Object> indicator) {
        return with(demand(), "demand.indicators", List.of(indicator));
    }

    private static ListingDraft read(Map<String, @Nullable Object> request) {
        return ListingReader.readNew(parse(request), TODAY, new FieldReader());
    }

    private static List<String> problems(Map<String, @Nullable Object> request) {
        InvalidFields invalid = Objects.requireNonNull(catchThrowableOfType(InvalidFields.class, () -> read(request)));
        return invalid.errors().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
