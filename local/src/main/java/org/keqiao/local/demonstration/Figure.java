package org.keqiao.local.demonstration;

import java.math.BigDecimal;
import java.util.Map;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.contracts.vocabulary.ListingKind;

/** One figure of one listing, and how it is put into words. */
record Figure(String name, String nameEn, String unit, boolean higherIsBetter, BigDecimal value) {
    private static final Map<String, String> UNITS_EN = Map.of(
            "月",
            "months",
            "年",
            "years",
            "周",
            "weeks",
            "天",
            "days",
            "倍",
            "times",
            "台",
            "units",
            "只",
            "units",
            "百分点",
            "percentage points",
            "无量纲",
            "",
            "1",
            "");

    static boolean isCounted(String unit) {
        return unit.matches("[个台只种条张次点月周天件片].*") || unit.startsWith("万次");
    }

    IndicatorOperator operator() {
        return higherIsBetter ? IndicatorOperator.AT_LEAST : IndicatorOperator.AT_MOST;
    }

    String chinese(ListingKind kind, Choices choices) {
        String pattern = kind == ListingKind.DEMAND
                ? higherIsBetter
                        ? choices.pick("%s不低于%s", "%s≥%s", "%s至少%s", "%s要到%s以上")
                        : choices.pick("%s不超过%s", "%s≤%s", "%s控制在%s以内", "%s要在%s以下")
                : higherIsBetter
                        ? choices.pick("%s达到%s", "%s为%s", "%s不低于%s", "%s最高%s")
                        : choices.pick("%s降至%s", "%s为%s", "%s不超过%s", "%s可低到%s");
        return pattern.formatted(name, quantity(unit.equals("1") || unit.equals("无量纲") ? "" : unit));
    }

    String english(ListingKind kind) {
        String pattern =
                kind == ListingKind.RESULT ? "%s of %s" : higherIsBetter ? "%s of at least %s" : "%s of at most %s";
        return pattern.formatted(nameEn, quantity(unitEn()));
    }

    String unitEn() {
        return UNITS_EN.getOrDefault(unit, unit);
    }

    boolean canBeEnglish() {
        return !Texts.hasChinese(unitEn());
    }

    private String quantity(String unitShown) {
        boolean close = unitShown.isEmpty() || unitShown.matches("[%‰×\u4e00-\u9fff].*");
        return value.toPlainString() + (close ? "" : " ") + unitShown;
    }
}
