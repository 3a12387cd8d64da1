package org.keqiao.web.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.listing.Requests;

class RulesTests {

    @Test
    void anEmptyFormIsToldWhatItCannotDoWithout() {
        Map<String, @Nullable Object> empty = Requests.with(
                Requests.with(Requests.with(Requests.result(), "title", ""), "summary", ""), "industries", List.of());

        assertThat(codes(empty)).contains("title", "text", "industry").doesNotContain("enough-text", "telling-title");
    }

    @Test
    void praiseNeedsAFigure() {
        String text = "本成果性能优异，达到国际先进水平，与现有工艺相比优势明显，应用于动力电池领域，样机已通过用户测试，可提供全套技术资料。";
        assertThat(codes(Requests.with(Requests.result(), "summary", text))).contains("praise", "figure");
        assertThat(codes(Requests.with(Requests.result(), "summary", text + "离子电导率 6 mS/cm。")))
                .doesNotContain("praise", "figure");
    }

    @Test
    void aResultIsComparedWithWhatIsUsedToday() {
        assertThat(codes(Requests.result())).contains("incumbent");
        assertThat(codes(Requests.with(Requests.result(), "result.advantages", "相比现有湿法工艺能耗降低 30%")))
                .doesNotContain("incumbent");
    }

    @Test
    void aHighReadinessNeedsEvidence() {
        Map<String, @Nullable Object> ready = Requests.with(Requests.result(), "readiness", "7");
        assertThat(codes(ready)).contains("evidence").doesNotContain("readiness");
        assertThat(codes(Requests.with(ready, "description", "已完成中试，三家用户装车试用。")))
                .doesNotContain("evidence");
        assertThat(codes(Requests.with(Requests.result(), "readiness", "2"))).doesNotContain("evidence");
    }

    @Test
    void aTitleThatFitsEverythingTellsNothing() {
        assertThat(codes(Requests.with(Requests.result(), "title", "寻求技术合作"))).contains("telling-title");
        assertThat(codes(Requests.result())).doesNotContain("telling-title");
    }

    @Test
    void aDemandSaysWhatIsDoneTodayAndHowSuccessIsMeasured() {
        assertThat(codes(Requests.demand())).contains("today", "indicator", "deadline", "budget");
        Map<String, @Nullable Object> told =
                Requests.with(Requests.demand(), "demand.problem", "目前采用液态电解质，循环两百次后界面阻抗翻倍，要求循环 500 次后增幅小于 20%。");
        assertThat(codes(told)).doesNotContain("today", "indicator");
    }

    @Test
    void whatIsComplaintFreeIsNotNagged() {
        Map<String, @Nullable Object> good = Requests.result();
        good.put(
                "description",
                "以锂盐和硫化物为原料，采用机械化学球磨结合低温退火制备粉体；相比传统固相法烧结温度降低 200 ℃，室温离子电导率 6 mS/cm；" + "应用于软包固态电池，已完成公斤级中试并由两家电池企业试用。");
        good.put("readiness", "6");
        good.put("keywords", List.of("固态电池"));
        good.put("cooperationModes", List.of("许可"));

        assertThat(codes(good)).isEmpty();
    }

    private static List<String> codes(Map<String, @Nullable Object> request) {
        Manuscript manuscript = new Manuscript(Requests.parse(request));
        List<Rule> rules = new ArrayList<>(CommonRules.ALL);
        rules.addAll("DEMAND".equals(request.get("kind")) ? DemandRules.ALL : ResultRules.ALL);
        return rules.stream()
                .flatMap(rule -> rule.check(manuscript).stream())
                .map(Advice::code)
                .toList();
    }
}
