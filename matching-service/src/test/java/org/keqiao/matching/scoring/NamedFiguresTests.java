package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.FigureReader;
import org.keqiao.reading.figure.Units;

class NamedFiguresTests {

    @ParameterizedTest
    @CsvSource({
        "孔径偏差由 0.62 mm 降至 0.36 mm，无崩边, 孔径偏差, mm, 0.36 mm",
        "循环寿命从 800 次提高到 2000 次, 循环寿命, 次, 2000 次",
        "吨水能耗由原来的 5.2 kWh 下降为 3.1 kWh, 吨水能耗, kWh, 3.1 kWh",
        "The cycle life rises from 800 cycles to 2000 cycles, cycle life, cycles, 2000 cycles",
        "隔膜厚度从 25 μm 的基膜算起, 隔膜厚度, μm, 25 μm",
        "拉伸强度 300 MPa，由 25 μm 的薄膜测得, 拉伸强度, MPa, 300 MPa",
    })
    void aNameStandsForWhatWasReached(String text, String name, String unit, String figure) {
        assertThat(NamedFigures.of(FigureReader.read(text), text)
                        .near(name, Units.find(unit).orElseThrow()))
                .map(Figure::text)
                .hasValue(figure);
    }
}
