package org.keqiao.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatCouldBeAFormulaIsText(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @Test
    void everythingElseStaysAsItIs() {
        assertThat(SafeCell.of("固态电解质 = 好")).isEqualTo("固态电解质 = 好");
        assertThat(SafeCell.of("")).isEmpty();
    }
}
