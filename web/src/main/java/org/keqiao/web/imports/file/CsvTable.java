package org.keqiao.web.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads csv; the separator is the one with which most headings make sense. */
final class CsvTable {

    private static final int TASTE = 20;

    private CsvTable() {}

    static Table read(String text, int limit) {
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt(candidate -> headingsWith(candidate, text)))
                .orElseThrow();
        return new Table(Table.collect(rows(separator, text, Integer.MAX_VALUE).stream(), limit), true, List.of());
    }

    private static int headingsWith(char separator, String text) {
        try {
            return new Table(rows(separator, text, TASTE), true, List.of())
                    .headings()
                    .known();
        } catch (UnreadableFile notWithThisOne) {
            return 0;
        }
    }

    private static List<TableRow> rows(char separator, String text, int limit) {
        List<TableRow> rows = new ArrayList<>();
        try {
            for (CsvRecord each : csv(separator).ofCsvRecord(text)) {
                if (rows.size() == limit) {
                    break;
                }
                rows.add(new TableRow(rows.size() + 1, each.getFields()));
            }
        } catch (CsvParseException broken) {
            throw UnreadableFile.causedBy(broken, "csv-quotes", rows.size() + 1);
        }
        return rows;
    }

    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
    }
}
