package org.keqiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.vocabulary.Industry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Queries in one language and listings in the other, and queries that are not written as listings are. */
class BilingualFlowTests extends FlowTest {

    private static final ListingSnapshot RADAR = chinese("毫米波雷达点云去噪算法", "面向高级驾驶辅助系统的目标检测。");
    private static final ListingSnapshot ANTIBODY = chinese("双特异性抗体的稳定表达", "重组蛋白纯化收率高，适合单抗平台。");
    private static final ListingSnapshot COATING = chinese("航空发动机热障涂层", "高温合金叶片等离子喷涂。");
    private static final ListingSnapshot ELECTROLYSER =
            english("Iridium-lean catalyst for a proton exchange membrane electrolyser", "Green hydrogen at low cost.");
    private static final ListingSnapshot TWIN =
            english("A digital twin for predictive maintenance of gearboxes", "Fault diagnosis from vibration.");
    private static final ListingSnapshot BREEDING =
            english("Marker-assisted selection against Fusarium head blight", "New wheat lines in half the time.");
    private static final ListingSnapshot TRADITIONAL = chinese("積體光學晶片之鈮酸鋰薄膜調變器", "適用於資料中心光互連，驅動電壓低。");

    private static boolean told;

    @Autowired
    BilingualFlowTests(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        super(kafka, json);
    }

    @BeforeEach
    void tellAll() {
        if (!told) {
            tellAndWait(RADAR, ANTIBODY, COATING, ELECTROLYSER, TWIN, BREEDING, TRADITIONAL);
            told = true;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "millimeter-wave radar, 毫米波雷达",
        "ADAS object detection, 毫米波雷达",
        "bispecific antibodies, 双特异性抗体",
        "mAb, 双特异性抗体",
        "recombinant protein, 双特异性抗体",
        "thermal barrier coating, 热障涂层",
        "TBC for superalloy, 热障涂层",
        "质子交换膜电解槽, proton exchange membrane electrolyser",
        "绿氢, proton exchange membrane electrolyser",
        "数字孪生, digital twin",
        "预测性维护 故障诊断, digital twin",
        "分子标记辅助育种, Marker-assisted",
        "赤霉病, Marker-assisted",
    })
    void aQueryFindsListingsInTheOtherLanguage(String query, String inTitle) {
        assertThat(search("q", query).hits().stream().limit(10))
                .extracting(hit -> text(hit.title()))
                .anyMatch(title -> title.contains(inTitle));
    }

    @Test
    void otherNamesAreMarkedAsWell() {
        SearchHit twin = search("q", "数字孪生").hits().stream()
                .filter(hit -> hit.id().equals(TWIN.id()))
                .findFirst()
                .orElseThrow();
        assertThat(twin.title().stream().filter(Segment::marked).map(Segment::text))
                .containsExactly("digital twin");
    }

    @Test
    void itsOwnWordsCountMoreThanOtherNames() {
        ListingSnapshot literal = chinese("数字孪生车间", "数字孪生建模。");
        tellAndWait(literal);
        assertThat(search("q", "数字孪生").hits().getFirst().id()).isEqualTo(literal.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"鈮酸鋰薄膜", "铌酸锂薄膜", "驱动电压低", "驅動電壓低"})
    void traditionalAndSimplifiedCharactersAreTheSame(String query) {
        SearchHit hit = search("q", query).hits().stream()
                .filter(found -> found.id().equals(TRADITIONAL.id()))
                .findFirst()
                .orElseThrow();
        assertThat(text(hit.title())).isEqualTo(TRADITIONAL.title());
        assertThat(hit.title().stream().anyMatch(Segment::marked)
                        || hit.excerpts().stream().flatMap(List::stream).anyMatch(Segment::marked))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ＴＨＥＲＭＡＬ　ＢＡＲＲＩＥＲ　ＣＯＡＴＩＮＧ, 热障涂层", "FUSARIUM head blight, Marker-assisted"})
    void widthAndCaseDoNotMatter(String query, String inTitle) {
        assertThat(search("q", query).hits())
                .extracting(hit -> text(hit.title()))
                .anyMatch(title -> title.contains(inTitle));
    }

    @ParameterizedTest
    @CsvSource({
        "热障图层, 热障涂层, 热障涂层",
        "毫米波雷大, 毫米波雷达, 毫米波雷达",
        "predictve maintenence, predictive maintenance, digital twin",
        "fusaruim, fusarium, Marker-assisted",
        "vibraton, vibration, digital twin",
    })
    void aSlipIsPutRightWhenNothingIsFound(String query, String corrected, String inTitle) {
        SearchAnswer answer = search("q", query);
        assertThat(answer.corrected()).isEqualTo(corrected);
        assertThat(answer.hits()).extracting(hit -> text(hit.title())).anyMatch(title -> title.contains(inTitle));
        assertThat(search("q", query, "exact", "true").corrected()).isNull();
    }

    @Test
    void whatIsFoundIsNotCorrected() {
        for (String query : List.of("热障涂层", "digital twin", "毫米波", "BJ-" + UUID.randomUUID())) {
            assertThat(search("q", query).corrected()).as(query).isNull();
        }
    }

    @Test
    void twoCharactersAndAWholeParagraphAreQueriesToo() {
        assertThat(search("q", "涂层").hits()).extracting(SearchHit::id).contains(COATING.id());
        String paragraph = "我公司生产航空发动机高温部件，现有热障涂层在热循环条件下容易剥落，希望寻找高温合金叶片表面的新型热障涂层及等离子喷涂工艺，"
                + "要求结合强度高、热导率低、在高温下长期稳定，并能与现有的生产线兼容，同时具备工程化验证数据，愿意通过技术许可或者合作开发的方式引进。"
                + "我方可以提供试验件、喷涂设备以及台架考核条件，预算充足，期望一年之内完成首件鉴定，两年之内形成批量供货能力。";
        assertThat(search("q", paragraph).hits().getFirst().id()).isEqualTo(COATING.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:*",
                "* OR 1=1",
                "{\"match_all\":{}}",
                "\"}},{\"script\":\"",
                "热障~2^10 -涂层 +(",
                "/.*/",
                "<script>alert(1)</script>",
                "😀🤖",
                "\u0000\u0007",
                "\uE000涂层\uE001",
                "%00%ff",
                "' OR ''='"
            })
    void whatLooksLikeSyntaxIsText(String query) {
        var answer = get("/search", "search", "q", query);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void tenThousandCharactersAreAnswered() {
        assertThat(get("/search", "search", "q", "热障涂层".repeat(2_500)).statusCode())
                .isEqualTo(200);
        assertThat(get("/search", "search", "q", "a ".repeat(5_000)).statusCode())
                .isEqualTo(200);
    }

    private static ListingSnapshot chinese(String title, String summary) {
        return Listings.result(title, summary, List.of(), Industry.NEW_MATERIALS);
    }

    private static ListingSnapshot english(String title, String summary) {
        return Listings.change(chinese(title, summary), Listings.Change::inEnglish);
    }

    private static String text(List<Segment> pieces) {
        return String.join("", pieces.stream().map(Segment::text).toList());
    }
}
