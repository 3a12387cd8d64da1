package org.keqiao.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedChineseTests {

    @Test
    void traditionalTextIsSimplifiedByItsPhrases() {
        assertThat(SimplifiedChinese.of("發展固態電解質與乾燥技術，著名ＧａＮ專家")).isEqualTo("发展固态电解质与干燥技术，著名GaN专家");
        assertThat(SimplifiedChinese.of("石墨烯 graphene 😀")).isEqualTo("石墨烯 graphene 😀");
    }

    @Test
    void mappingsCoverWhatIsWrittenDifferentlyAndNothingElse() {
        assertThat(SimplifiedChinese.mappings())
                .contains("電=>电", "鋰=>锂", "Ａ=>A")
                .noneMatch(mapping -> mapping.startsWith("电") || mapping.startsWith("著"))
                .allMatch(mapping -> mapping.length() == 4)
                .hasSizeGreaterThan(2500);
    }
}
