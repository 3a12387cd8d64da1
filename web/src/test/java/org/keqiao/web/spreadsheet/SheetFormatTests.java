package org.keqiao.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetFormatTests {

    /** As a table ends that was cut off. */
    private static final Sheet WITH_A_LAST_WORD =
            new Sheet("成果", List.of("编号", "标题"), List.of(List.of(7, "短的"), List.of("只导出了前 1 条")));

    @ParameterizedTest
    @EnumSource
    void aRowMayHaveOneCellForAll(SheetFormat format) {
        assertThat(format.download("x", WITH_A_LAST_WORD).getBody()).isNotEmpty();
    }

    @Test
    void whatStandsInCsvIsWhatTheRowsSay() {
        byte[] csv = Objects.requireNonNull(
                SheetFormat.CSV.download("x", WITH_A_LAST_WORD).getBody());
        assertThat(new String(csv, StandardCharsets.UTF_8).lines()).containsExactly("\uFEFF编号,标题", "7,短的", "只导出了前 1 条");
    }
}
