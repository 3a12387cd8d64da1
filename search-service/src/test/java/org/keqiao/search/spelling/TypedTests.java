package org.keqiao.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTests {

    @ParameterizedTest
    @CsvSource({
        "smx, 石墨烯, 石墨烯",
        "shimoxi, 石墨烯, 石墨烯",
        "shim, 石墨烯, 石墨",
        "石mx, 石墨烯, 石墨烯",
        "shi墨, 石墨烯, 石墨",
        "石墨希, 石墨烯, 石墨烯",
        "zhgjs, 重点中国结算, 中国结算",
        "lvhej, 高强铝合金, 铝合金",
        "bomo, 光学薄膜, 薄膜",
        "dianjiezhi, 固态电解质, 电解质",
        "SIC, SiC功率器件, SiC",
        "sicglqj, SiC功率器件, SiC功率器件",
        "ｇａｎ, GaN 外延, GaN",
        "鋰電池, 锂电池, 锂电池",
        "锂电池, 鋰電池, 鋰電池",
        "phene ox, graphene oxide, ''",
        "grapheneox, graphene oxide, graphene ox",
        "shimoxian, 石墨烯, ''",
    })
    void whatIsTypedIsFoundWhereItStands(String typed, String text, String part) {
        assertThat(Typed.of(typed)
                        .in(SpokenText.of(text))
                        .map(found -> text.substring(found.start(), found.end()))
                        .orElse(""))
                .isEqualTo(part);
    }

    @Test
    void aPrefixFindsAKeyOfEveryTextThatMatches() {
        for (String text : List.of("石墨烯", "高强铝合金", "光学薄膜", "SiC功率器件", "固态电解质", "graphene oxide")) {
            SpokenText spoken = SpokenText.of(text);
            for (String typed : List.of(
                    "smx", "shimo", "石mx", "shim", "lvhj", "铝hj", "bm", "bomo", "sicgl", "siCgong", "dianjz", "oxi")) {
                if (Typed.of(typed).in(spoken).isPresent()) {
                    assertThat(Typed.of(typed).prefixes())
                            .as(typed + " in " + text)
                            .anyMatch(prefix -> spoken.keys().stream().anyMatch(key -> key.startsWith(prefix)));
                }
            }
        }
    }

    @Test
    void oneLetterIsTooShortAndOneCharacterIsNot() {
        assertThat(Typed.of("s").isTooShort()).isTrue();
        assertThat(Typed.of(" ，").isTooShort()).isTrue();
        assertThat(Typed.of("铝").isTooShort()).isFalse();
        assertThat(Typed.of("ai").isTooShort()).isFalse();
    }

    @Test
    void noInputTakesLong() {
        String ahs = "啊".repeat(250);
        assertThat(Typed.of("a".repeat(40)).in(SpokenText.of(ahs))).isPresent();
        assertThat(Typed.of("a".repeat(39) + "x").in(SpokenText.of(ahs))).isEmpty();
        assertThat(Typed.of("sh".repeat(20)).prefixes()).hasSizeLessThan(20);
        assertThat(Typed.of("😀\uD800🤖").in(SpokenText.of("石墨烯😀"))).isEmpty();
    }
}
