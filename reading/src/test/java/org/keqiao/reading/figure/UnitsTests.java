package org.keqiao.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTests {

    @ParameterizedTest
    @CsvSource({
        "1, mS/cm, 0.1, S/m",
        "25, °C, 298.15, K",
        "60, ℃, 333.15, K",
        "1, GPa, 1000, MPa",
        "1, Mpa, 1000, kPa",
        "500, nm, 0.5, μm",
        "0.1, mm, 100, µm",
        "1, kWh, 3.6, MJ",
        "2, 万元, 20000, 元",
        "1, 亿元, 10000, 万元",
        "200, mAh/g, 0.2, Ah/g",
        "300, Wh/kg, 0.3, kWh/kg",
        "400, W/(m·K), 400, W/m·K",
        "400, W·m⁻¹·K⁻¹, 4, W/(cm·K)",
        "5, mg/L, 5, g/m³",
        "5, ppm, 0.0005, %",
        "1200, rpm, 20, r/s",
        "1200, r/min, 1200, 转/分",
        "3, 小时, 180, min",
        "1, 吨, 1000, 公斤",
        "2, ＭＰａ, 2, N/mm2",
        "1, kw/kg, 1, W/g",
        "0.6, 元/kWh, 0.6, 元/度电",
    })
    void oneQuantityIsTheSameInEveryUnit(BigDecimal value, String unit, BigDecimal other, String otherUnit) {
        Unit one = Units.find(unit).orElseThrow();
        Unit two = Units.find(otherUnit).orElseThrow();

        assertThat(one.isComparableWith(two)).isTrue();
        assertThat(one.normal(value)).isEqualByComparingTo(two.normal(other));
    }

    @Test
    void differentQuantitiesAreNotCompared() {
        assertThat(unit("mm").isComparableWith(unit("mm2"))).isFalse();
        assertThat(unit("Wh").isComparableWith(unit("W"))).isFalse();
        assertThat(unit("元").isComparableWith(unit("美元"))).isFalse();
        assertThat(unit("次").isComparableWith(unit("%"))).isFalse();
    }

    @Test
    void whatMayMeanTwoUnitsOrNoneIsNotGuessed() {
        assertThat(Units.find("级")).isEmpty();
        assertThat(Units.find("foo/bar/baz")).isEmpty();
        assertThat(Units.find("mpa").map(unit -> unit.factor().compareTo(new BigDecimal("0.001"))))
                .as("a small m is milli")
                .hasValue(0);
    }

    private static Unit unit(String name) {
        return Units.find(name).orElseThrow();
    }
}
