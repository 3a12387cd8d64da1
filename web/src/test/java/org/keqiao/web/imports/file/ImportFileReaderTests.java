package org.keqiao.web.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.ListingRequest;
import tools.jackson.databind.json.JsonMapper;

class ImportFileReaderTests {

    private static final String CSV = "编号,标题,摘要,产业领域\nA1,固态电解质,粉体,新材料\n";

    private final ImportFileReader reader =
            new ImportFileReader(JsonMapper.builder().build());

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void csvIsReadInTheEncodingsThatSpreadsheetProgramsWrite(String encoding) {
        assertThat(requests(CSV.getBytes(Charset.forName(encoding))))
                .extracting(ListingRequest::title)
                .containsExactly("固态电解质");
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(requests(("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8)))
                .extracting(ListingRequest::sourceId)
                .containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundOut(String separator) {
        assertThat(requests(utf8(CSV.replace(",", separator)))).singleElement().satisfies(request -> {
            assertThat(request.title()).isEqualTo("固态电解质");
            assertThat(request.industries()).containsExactly("新材料");
        });
    }

    @Test
    void headingsAreForgivenWidthCaseSpacesRemarksAndCharacters() {
        String csv = "ＳＯＵＲＣＥ　ＩＤ,標題*,Summary (required),產業領域【必填】,IPC_CODES,技術 成熟度\nA1,t,s,i,H01M,5\n";
        assertThat(requests(utf8(csv))).singleElement().satisfies(request -> {
            assertThat(request.sourceId()).isEqualTo("A1");
            assertThat(request.title()).isEqualTo("t");
            assertThat(request.industries()).containsExactly("i");
            assertThat(request.ipcCodes()).containsExactly("H01M");
            assertThat(request.readiness()).isEqualTo("5");
        });
    }

    @Test
    void termsMayStandInTraditionalCharactersAndBehindBars() {
        String csv = "标题,摘要,产业领域\n轉讓的標題,s,新材料|醫藥健康\n";
        assertThat(requests(utf8(csv))).singleElement().satisfies(request -> {
            assertThat(request.industries()).containsExactly("新材料；医药健康");
            assertThat(request.title()).isEqualTo("轉讓的標題");
        });
    }

    @Test
    void rowsAreCountedByTheKindThatTheyAre() {
        String csv = "类别,标题,摘要,产业领域\n技術需求,a,s,i\n,b,s,i\nDemand,c,s,i\n汽车,d,s,i\n";
        assertThat(read(utf8(csv)).kinds()).containsExactly(entry(ListingKind.RESULT, 1), entry(ListingKind.DEMAND, 2));
        String lines = "{\"kind\":\"DEMAND\",\"title\":\"a\"}\n{\"title\":\"b\"}\nno object\n";
        assertThat(read(utf8(lines)).kinds())
                .containsExactly(entry(ListingKind.RESULT, 1), entry(ListingKind.DEMAND, 1));
    }

    @Test
    void aTitleAboveTheHeadingsIsSkippedAndRowsKeepTheirNumbers() {
        ReadFile file = read(utf8("2027 年成果汇总表,,,\n\n" + CSV));
        assertThat(file.rows()).singleElement().extracting(ReadRow::number).isEqualTo(4);
    }

    @Test
    void unknownAndUnnamedColumnsAndExamplesAreSaid() {
        ReadFile file = read(utf8("标题,摘要,产业领域,备注,\n【示例】x,s,i,,\n真的,s,i,b,c\n"));
        assertThat(file.rows()).singleElement().extracting(ReadRow::number).isEqualTo(3);
        assertThat(file.notices())
                .containsExactly(
                        Notice.of("unknown-column", "D", "备注"),
                        Notice.of("examples-skipped", 1),
                        Notice.of("no-source-id"));
    }

    @Test
    void aRowWhoseCellsHaveSlippedIsRejected() {
        ReadFile file = read(utf8("标题,摘要,产业领域\na,一,二,新材料\nb,s,新材料\n"));
        assertThat(file.rows().getFirst().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("row-too-long"));
        assertThat(file.rows().getLast().request()).isNotNull();
    }

    @Test
    void aSourceIdThatOccursTwiceIsRejectedTheSecondTime() {
        ReadFile file = read(utf8(CSV + "A1,另一个,摘要,新材料\n"));
        assertThat(file.rows().getFirst().problems()).isEmpty();
        assertThat(file.rows().getLast().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("repeated-source-id");
            assertThat(problem.arguments()).containsExactly(2);
        });
    }

    @Test
    void aFileWhoseRowsNameTheirKindIsNotToldToDoSo() {
        String csv = "编号,类别,标题,产业领域,技术问题\nA1,需求,t,i,p\n";
        assertThat(notices(csv)).doesNotContain("kind-by-columns");
        assertThat(notices(csv + "A2,,t,i,p\n")).contains("kind-by-columns");
    }

    private List<String> notices(String csv) {
        return reader.read(utf8(csv), ListingKind.RESULT).notices().stream()
                .map(Notice::code)
                .toList();
    }

    @Test
    void onlyASheetThatSaysSomethingElseIsSaidToBeLeftOut() {
        assertThat(noticesWithASecondSheet(sheet -> {})).doesNotContain("one-sheet");
        assertThat(noticesWithASecondSheet(sheet -> explain(sheet, "橙色的列必填。", "列", "标题", "摘要", "产业领域")))
                .doesNotContain("one-sheet");
        assertThat(noticesWithASecondSheet(sheet -> explain(sheet, "另一项", "又一项")))
                .contains("one-sheet");
    }

    private List<String> noticesWithASecondSheet(Consumer<Worksheet> second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet first = workbook.newWorksheet("成果");
            List<List<String>> rows =
                    CSV.lines().map(line -> List.of(line.split(","))).toList();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    first.value(row, column, rows.get(row).get(column));
                }
            }
            second.accept(workbook.newWorksheet("另一张"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(bytes.toByteArray()).notices().stream().map(Notice::code).toList();
    }

    private static void explain(Worksheet sheet, String... lines) {
        for (int row = 0; row < lines.length; row++) {
            sheet.value(row, 0, lines[row]);
            sheet.value(row, 1, "说明");
        }
    }

    @Test
    void jsonLinesAreReadOneByOneAndOneBadLineStopsNoOther() {
        ReadFile file = read(utf8("""
                {"title":"a","summary":"s","industries":["NEW_MATERIALS"],"readiness":5,"anonymous":true}

                {"title":"b","colour":"red"}
                {"title":
                {"kind":"DEMAND","title":"d"}
                """));
        assertThat(file.rows()).extracting(ReadRow::number).containsExactly(1, 3, 4, 5);
        assertThat(file.rows().get(0).request()).satisfies(request -> {
            ListingRequest read = Objects.requireNonNull(request);
            assertThat(read.kind()).isEqualTo("RESULT");
            assertThat(read.readiness()).isEqualTo("5");
            assertThat(read.anonymous()).isEqualTo("true");
        });
        assertThat(file.rows().get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("json-unknown-field");
            assertThat(problem.field()).isEqualTo("colour");
        });
        assertThat(file.rows().get(2).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("json-syntax"));
        assertThat(Objects.requireNonNull(file.rows().get(3).request()).kind()).isEqualTo("DEMAND");
    }

    @Test
    void cellsOfWorkbooksAreReadAsPeopleSeeThem() {
        byte[] workbook = workbook(sheet -> {
            headings(sheet, "标题", "摘要", "产业领域", "有效期至", "技术成熟度", "预算上限（万元）", "期限");
            sheet.value(1, 0, "t");
            sheet.value(1, 1, "s");
            sheet.value(1, 2, "新材料");
            sheet.value(1, 3, LocalDate.of(2027, 6, 30));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(1, 4, 5);
            sheet.value(1, 5, 0.1 + 0.2);
            sheet.value(1, 6, 46_568);
        });
        assertThat(requests(workbook)).singleElement().satisfies(request -> {
            assertThat(request.validUntil()).isEqualTo("2027-06-30");
            assertThat(request.readiness()).isEqualTo("5");
            ListingRequest.Demand demand = Objects.requireNonNull(request.demand());
            assertThat(demand.budgetMax()).isEqualTo("0.3");
            assertThat(demand.deadline()).isEqualTo("2027-06-30");
        });
    }

    @Test
    void theColumnsSayTheKindWhenTheChoiceInTheFormWasLeftAsItStood() {
        byte[] demands = workbook(sheet -> {
            headings(sheet, "编号", "标题", "产业领域", "技术问题");
            IntStream.range(0, 4).forEach(column -> sheet.value(1, column, "x"));
        });
        assertThat(requests(demands))
                .singleElement()
                .satisfies(request -> assertThat(request.kind()).isEqualTo("DEMAND"));
        assertThat(read(demands).notices()).contains(Notice.of("kind-by-columns", "需求", "Demand"));
        byte[] both = workbook(sheet -> {
            headings(sheet, "编号", "标题", "产业领域", "技术优势", "技术问题");
            IntStream.range(0, 5).forEach(column -> sheet.value(1, column, "x"));
        });
        assertThat(requests(both))
                .singleElement()
                .satisfies(request -> assertThat(request.kind()).isEqualTo("RESULT"));
    }

    @Test
    void trailingBlankRowsAreNoRowsAndMergedCellsAreSaid() {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "成果汇总");
            sheet.range(0, 0, 0, 3).merge();
            headings(sheet, 1, "编号", "标题", "摘要", "产业领域");
            IntStream.of(2, 4).forEach(row -> {
                sheet.value(row, 0, "A" + row);
                sheet.value(row, 1, "t" + row);
            });
            IntStream.range(5, 200).forEach(row -> sheet.value(row, 1, "  "));
        });
        ReadFile file = read(workbook);
        assertThat(file.rows()).extracting(ReadRow::number).containsExactly(3, 5);
        assertThat(file.notices()).containsExactly(Notice.of("merged-cells"));
    }

    @Test
    void aWorkbookIsReadAsOneWhateverItsName() {
        assertThat(requests(workbook(sheet -> {
                    headings(sheet, "标题", "摘要", "产业领域");
                    sheet.value(1, 0, "改名为 csv 的 xlsx");
                })))
                .extracting(ListingRequest::title)
                .containsExactly("改名为 csv 的 xlsx");
    }

    @Test
    void filesThatAreNoUseSayWhyOnce() {
        assertThat(refusal(new byte[0])).isEqualTo("empty");
        assertThat(refusal(utf8(" \n "))).isEqualTo("empty");
        assertThat(refusal(utf8("[{\"title\":\"a\"}]"))).isEqualTo("json-array");
        assertThat(refusal(utf8("<html>"))).isEqualTo("markup");
        assertThat(refusal(utf8("一段没有表头的文字"))).isEqualTo("no-headings");
        assertThat(refusal(utf8("标题,摘要\na,b\n"))).isEqualTo("missing-columns");
        assertThat(refusal(utf8("标题,产业领域\na,b\n"))).isEqualTo("missing-text");
        assertThat(refusal(utf8("标题,名称,摘要,产业领域\na,b,c,d\n"))).isEqualTo("repeated-column");
        assertThat(refusal(utf8("标题,摘要,产业领域\n"))).isEqualTo("no-rows");
        assertThat(refusal(utf8("标题,摘要,产业领域\n\"a,b,c\n"))).isEqualTo("csv-quotes");
        assertThat(refusal(new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                }))
                .isEqualTo("old-workbook");
        assertThat(refusal(new byte[] {1, 2, 3, 4, 5})).isEqualTo("not-text");
        assertThat(refusal(zip("readme.txt", 10))).isEqualTo("not-a-workbook");
        assertThat(refusal(zip("xl/workbook.xml", 10))).isEqualTo("damaged-workbook");
        assertThat(refusal(zip("xl/workbook.xml", 201 << 20))).isEqualTo("too-big-unpacked");
        assertThat(refusal(utf8(CSV
                        + IntStream.rangeClosed(1, 10_000)
                                .mapToObj(row -> "B" + row + ",t,s,i")
                                .collect(Collectors.joining("\n")))))
                .isEqualTo("too-many-rows");
    }

    /** Rows with something in Excel's last column would need 64 kB each, however small the file is. */
    @Test
    void aTableWiderThanAnyOfPeopleIsRefused() {
        assertThat(refusal(workbook(sheet -> {
                    headings(sheet, "标题", "摘要", "产业领域");
                    sheet.value(1, WorkbookCells.MOST, "x");
                })))
                .isEqualTo("too-many-columns");
        byte[] formatted = workbook(sheet -> {
            headings(sheet, "标题", "摘要", "产业领域");
            headings(sheet, 1, "固态电解质", "粉体", "新材料");
            sheet.value(1, 16_383, " ");
        });
        assertThat(requests(formatted)).extracting(ListingRequest::title).containsExactly("固态电解质");
    }

    @Test
    void aTextInTheHeadingsNamesNoColumnAndTakesNoTime() {
        String csv = "标题,摘要,产业领域,\"" + "（".repeat(1_000_000) + "\"\n固态电解质,粉体,新材料,\n";
        List<ListingRequest> read = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> requests(utf8(csv)));
        assertThat(read).extracting(ListingRequest::title).containsExactly("固态电解质");
    }

    @Test
    void everyColumnIsFoundByItsLabelsAndItsField() {
        for (Column column : Column.values()) {
            assertThat(List.of(column.chinese(), column.english(), column.field()))
                    .allSatisfy(name -> assertThat(HeaderName.column(name)).contains(column));
        }
    }

    private List<ListingRequest> requests(byte[] file) {
        return read(file).rows().stream()
                .map(row -> Objects.requireNonNull(row.request()))
                .toList();
    }

    private ReadFile read(byte[] file) {
        return reader.read(file, ListingKind.RESULT);
    }

    private String refusal(byte[] file) {
        return catchThrowableOfType(UnreadableFile.class, () -> read(file))
                .notice()
                .code();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void headings(Worksheet sheet, String... headings) {
        headings(sheet, 0, headings);
    }

    private static void headings(Worksheet sheet, int row, String... headings) {
        for (int i = 0; i < headings.length; i++) {
            sheet.value(row, i, headings[i]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> filler) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filler.accept(workbook.newWorksheet("数据"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
