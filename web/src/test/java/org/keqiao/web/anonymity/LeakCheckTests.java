package org.keqiao.web.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTests {

    private static final LeakCheck CHECK = new LeakCheck(new Identity("北京岑亭特种陶瓷（集团）有限公司（演示）", List.of("章子默", "A")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANISATION | 岑亭特种陶瓷的产线
            ORGANISATION | 北京岑亭特种陶瓷有限公司寻求合作
            ORGANISATION | ＢＥＩＪＩＮＧ 北京岑亭特种陶瓷（集团）有限公司
            BRAND        | 岑亭牌陶瓷片
            PERSON       | 技术问题请找章子默
            PERSON       | 由王建国教授团队提供
            PERSON       | 联系人：李雷
            PHONE        | 电话 138 0013 8000
            PHONE        | 电话１３８００１３８０００
            PHONE        | 请拨 (010)-62781234
            PHONE        | 热线 400-810-1234
            EMAIL        | 邮箱 tech@example.com.cn
            EMAIL        | 邮箱 tech(at)example.com
            WEBSITE      | 见 www.example.com/product
            WEBSITE      | 见 centing-ceramics.com.cn
            MESSENGER    | 微信：centing2026
            CREDIT_CODE  | 代码 91110108MA01ABCD2X
            PATENT       | 已获 ZL202310123456.7 授权
            PATENT       | 申请号 202310123456.7
            PATENT       | PCT/CN2023/098765
            ADDRESS      | 位于中关村东路66号
            ADDRESS      | 在清河科技大厦设有实验室
            """)
    void whatTellsTheOwnerIsFound(LeakKind kind, String text) {
        assertThat(CHECK.in(Map.of("summary", text)))
                .extracting(Leak::field, Leak::kind)
                .contains(tuple("summary", kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "软包电芯循环两百次后界面阻抗翻倍，离子电导率需大于 3.5 mS/cm",
                "年产 13800000 片，良率 99.5%，温度 1200 ℃",
                "由高级工程师牵头，与项目经理共同推进",
                "GB/T 22900 与 ISO 9001:2015 体系，型号 HC-32F460",
                "特种陶瓷、金属陶瓷与新材料产业园区通用的烧结工艺",
                "2026-11-25 前完成，预算 50-80 万元",
                "Node.js 与 PyTorch 2.1 环境，精度 0.01 mm",
                "Sulfide electrolyte with 6 mS/cm at room temperature"
            })
    void ordinaryTechnicalTextIsLeftAlone(String text) {
        assertThat(CHECK.in(Map.of("summary", text))).isEmpty();
    }

    @Test
    void aKindIsNamedOnceAField() {
        assertThat(CHECK.in(Map.of("summary", "13800138000 或 13900139000", "title", "13800138000")))
                .extracting(Leak::field)
                .containsExactlyInAnyOrder("summary", "title");
    }

    @Test
    void aNameOfOneLetterIsNoName() {
        assertThat(CHECK.in(Map.of("title", "A 型沸石"))).isEmpty();
    }

    @Test
    void onlyTheBrandMayBeAnOrdinaryWord() {
        assertThat(LeakKind.BRAND.certain()).isFalse();
        assertThat(LeakKind.values()).filteredOn(LeakKind::certain).hasSize(LeakKind.values().length - 1);
    }
}
