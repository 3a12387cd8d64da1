package org.keqiao.web.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.imports.ImportView.RowError;
import org.keqiao.web.page.Labels;
import org.keqiao.web.spreadsheet.SafeCell;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The report of every row of an import as csv, which spreadsheet programs open without running anything in it. */
@Component
class ReportCsv {

    private static final List<String> COLUMNS =
            List.of("row", "outcome", "title", "column", "value", "message", "remedy", "listing");

    private final RowReports reports;
    private final ImportViews views;
    private final Labels labels;
    private final MessageSource messages;

    ReportCsv(RowReports reports, ImportViews views, Labels labels, MessageSource messages) {
        this.reports = reports;
        this.views = views;
        this.labels = labels;
        this.messages = messages;
    }

    /** UTF-8 with its mark, without which Excel takes Chinese for something else. */
    byte[] of(UUID importId) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS.stream().map(this::heading).toList());
            reports.all(importId).stream()
                    .flatMap(this::lines)
                    .map(line -> line.stream().map(SafeCell::of).toList())
                    .forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<List<String>> lines(RowReport row) {
        return row.problems().isEmpty()
                ? Stream.of(line(row, null))
                : views.errors(row).map(error -> line(row, error));
    }

    private List<String> line(RowReport row, @Nullable RowError error) {
        return List.of(
                String.valueOf(row.number()),
                labels.of(row.outcome()),
                row.title(),
                error == null ? "" : error.column(),
                error == null ? "" : error.value(),
                error == null ? "" : error.message(),
                error == null ? "" : Objects.requireNonNullElse(error.remedy(), ""),
                row.listingId() == null ? "" : "/listings/" + row.listingId());
    }

    private String heading(String column) {
        return messages.getMessage("imports.report." + column, null, LocaleContextHolder.getLocale());
    }
}
