package org.keqiao.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.reading.figure.Figure.Answer;

class FigureReaderTests {

    private static final Comparator<@Nullable BigDecimal> BY_VALUE = Comparator.nullsFirst(Comparator.naturalOrder());

    @ParameterizedTest
    @CsvSource({
        "室温离子电导率 6 mS/cm，抑制锂枝晶, 6 mS/cm, 0.6, 0.6",
        "离子电导率不低于1.2×10⁻³ S/cm, 1.2×10⁻³ S/cm, 0.12,",
        "孔径 3~8 μm 可调, 3~8 μm, 0.000003, 0.000008",
        "杂质低于 5ppm, 5ppm,, 0.000005",
        "转让价 50 万元以内, 50 万元,, 500000",
        "效率98.5%以上, 98.5%, 0.985,",
        "循环寿命超过 2000 次, 2000 次, 2000,",
        "工作温度 -20~60℃, 60℃, 333.15, 333.15",
        "strength of at least 300 MPa at room temperature, 300 MPa, 300000000,",
    })
    void aFigureIsReadWithUnitAndBound(
            String prose, String text, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        Figure figure = FigureReader.read(prose).getLast();

        assertThat(figure.text()).isEqualTo(text);
        assertThat(figure.lower()).usingComparator(BY_VALUE).isEqualTo(lower);
        assertThat(figure.upper()).usingComparator(BY_VALUE).isEqualTo(upper);
    }

    @Test
    void numbersWithoutUnitAndNamesAreNoFigures() {
        assertThat(FigureReader.read("Li6PS5Cl 与 18650 电芯，第3代，IEC 61215，IEEE 802. 15，H02K 3/12，泵(4)转动，(12)分拣"))
                .isEmpty();
    }

    /** A text may say anything: one that nobody can reckon with must keep no reader from the others. */
    @ParameterizedTest
    @ValueSource(strings = {"1×10^99999999999", "1×10^999999999", "2×10⁻⁹⁹⁹⁹⁹⁹⁹⁹⁹", "3~1×10^100000000"})
    void whatNobodyMeasuresIsNoFigure(String number) {
        assertThat(FigureReader.read("长度 " + number + " mm，温度 " + number + "℃，厚度 25 μm"))
                .extracting(Figure::text)
                .containsExactly("25 μm");
    }

    @Test
    void severalFiguresStandInTheirOrder() {
        assertThat(FigureReader.read("厚度 25 μm、强度 300 MPa，寿命 2000 次"))
                .extracting(Figure::text)
                .isEqualTo(List.of("25 μm", "300 MPa", "2000 次"));
    }

    @Test
    void onlyWhatIsCertainMeets() {
        Figure range = FigureReader.read("孔径 3~8 μm").getFirst();

        assertThat(range.isAtLeast(micrometres("2"))).isEqualTo(Answer.YES);
        assertThat(range.isAtLeast(micrometres("5"))).isEqualTo(Answer.UNKNOWN);
        assertThat(range.isAtLeast(micrometres("9"))).isEqualTo(Answer.NO);
        assertThat(range.isAtMost(micrometres("8"))).isEqualTo(Answer.YES);
        assertThat(range.isAtMost(micrometres("2"))).isEqualTo(Answer.NO);
    }

    private static BigDecimal micrometres(String value) {
        return Units.find("μm").orElseThrow().normal(new BigDecimal(value));
    }
}
