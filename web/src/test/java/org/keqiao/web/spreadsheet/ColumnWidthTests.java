package org.keqiao.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnWidthTests {

    private static final Pattern WIDTH = Pattern.compile("<col [^>]*width=\"(\\d+)");

    @TempDir
    Path folder;

    @Test
    void theLongestLineCountsAndAChineseCharacterTwice() {
        assertThat(ColumnWidth.of(Stream.of("reference", "BJ-R-20261123-0007"))).isEqualTo(18 + 2);
        assertThat(ColumnWidth.of(Stream.of("硫化物固态电解质（公斤级）"))).isEqualTo(13 * 2 + 2);
        assertThat(ColumnWidth.of(Stream.of("硫化物\n固态电解质"))).isEqualTo(5 * 2 + 2);
    }

    @Test
    void noColumnIsTooNarrowToReadOrWiderThanAPage() {
        assertThat(ColumnWidth.of(Stream.of("桌", ""))).isEqualTo(8);
        assertThat(ColumnWidth.of(Stream.of("很长".repeat(500)))).isEqualTo(60);
    }

    @Test
    void everyColumnOfAWorkbookIsAsWideAsItsContentAsks() throws IOException {
        Sheet sheet = new Sheet("成果", List.of("桌", "标题"), List.of(List.of(7, "短的"), List.of(8, "电池级硫化物固态电解质粉体的公斤级制备")));
        String xml = page(
                Objects.requireNonNull(SheetFormat.XLSX.download("x", sheet).getBody()));
        assertThat(WIDTH.matcher(xml).results().map((MatchResult found) -> found.group(1)))
                .containsExactly("8", "40");
    }

    private String page(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("x.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream page = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
