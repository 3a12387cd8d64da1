package org.keqiao.web.imports.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.problem.FieldProblem;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of listings in any of the formats; which it is, its content says, whatever its name. */
@Component
public class ImportFileReader {

    /** Most rows of a file. */
    public static final int MAX_ROWS = 10_000;

    private static final long MAX_UNPACKED = 200L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final JsonMapper strict;

    ImportFileReader(JsonMapper json) {
        this.strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /**
     * Reads every row.
     *
     * @param kind of the rows that don't say it themselves
     * @throws UnreadableFile when the file as a whole is no use; mistakes of single rows are in the rows
     */
    public ReadFile read(byte[] file, @Nullable ListingKind kind) {
        ReadFile read = isWorkbook(file)
                ? new TableReader(WorkbookTable.read(file, MAX_ROWS, MAX_UNPACKED), kind).read()
                : readText(TextDecoding.decode(file), kind);
        if (read.rows().isEmpty()) {
            throw UnreadableFile.because("no-rows");
        }
        if (read.rows().size() > MAX_ROWS) {
            throw UnreadableFile.because("too-many-rows", MAX_ROWS);
        }
        return new ReadFile(
                withDistinctSources(read.rows().stream().map(TitleKey::of).toList()), read.notices(), read.kind());
    }

    private ReadFile readText(String text, @Nullable ListingKind kind) {
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw UnreadableFile.because("empty");
        }
        return switch (start.charAt(0)) {
            case '{' -> new JsonLines(strict, kind).read(text);
            case '[' -> throw UnreadableFile.because("json-array");
            case '<' -> throw UnreadableFile.because("markup");
            default -> new TableReader(CsvTable.read(text, MAX_ROWS), kind).read();
        };
    }

    static boolean isWorkbook(byte[] file) {
        if (file.length == 0) {
            throw UnreadableFile.because("empty");
        }
        if (file.length >= 8 && ReadableWorkbook.isOLE2Header(file)) {
            throw UnreadableFile.because("old-workbook");
        }
        return file.length > ZIP.length && Arrays.mismatch(file, 0, ZIP.length, ZIP, 0, ZIP.length) < 0;
    }

    /** A key that occurs twice in one file would make the later row overwrite the earlier one. */
    private static List<ReadRow> withDistinctSources(List<ReadRow> rows) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<ReadRow> distinct = new ArrayList<>(rows.size());
        for (ReadRow row : rows) {
            ListingRequest request = row.request();
            Integer first = request == null || isBlank(request.sourceId())
                    ? null
                    : seen.putIfAbsent(source(request), row.number());
            distinct.add(first == null ? row : row.rejected(repeated(Objects.requireNonNull(request), first)));
        }
        return distinct;
    }

    private static FieldProblem repeated(ListingRequest request, int first) {
        return TitleKey.isIn(request)
                ? FieldProblem.of("title", "repeated-title", first)
                : FieldProblem.of("sourceId", "repeated-source-id", first);
    }

    private static List<String> source(ListingRequest request) {
        String organisation = request.organisation();
        String sourceId = request.sourceId();
        return List.of(organisation == null ? "" : organisation.strip(), sourceId == null ? "" : sourceId.strip());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
