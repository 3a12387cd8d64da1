package org.keqiao.web.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Zone;

class TermsTests {

    @ParameterizedTest
    @EnumSource(Industry.class)
    void everyTermIsReadByNameAndByBothLabels(Industry industry) {
        assertThat(Terms.read(Industry.class, industry.name())).contains(industry);
        assertThat(Terms.read(Industry.class, industry.chinese())).contains(industry);
        assertThat(Terms.read(Industry.class, industry.english())).contains(industry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new materials", "ＮＥＷ＿ＭＡＴＥＲＩＡＬＳ", " New-Materials ", "新 材 料"})
    void caseWidthAndSeparatorsDoNotMatter(String text) {
        assertThat(Terms.read(Industry.class, text)).contains(Industry.NEW_MATERIALS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥", ">=", "＞＝", "不低于", "at least", "AT_LEAST"})
    void signsOfComparisonHaveManyNames(String text) {
        assertThat(Terms.read(IndicatorOperator.class, text)).contains(IndicatorOperator.AT_LEAST);
    }

    @Test
    void usualVariantsAreKnown() {
        assertThat(Terms.read(CooperationMode.class, "license")).contains(CooperationMode.LICENCE);
        assertThat(Terms.read(Zone.class, "亦庄")).contains(Zone.BDA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "５", "TRL5", "trl 5", "TRL-5", "5级", "相关环境验证"})
    void readinessIsANumberANameOrALabel(String text) {
        assertThat(Terms.readReadiness(text)).contains(ReadinessLevel.TRL5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "5.5", "高"})
    void whatIsNoReadinessIsNone(String text) {
        assertThat(Terms.readReadiness(text)).isEmpty();
    }
}
