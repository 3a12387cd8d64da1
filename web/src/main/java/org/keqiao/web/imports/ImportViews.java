package org.keqiao.web.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.imports.ImportView.NoticeView;
import org.keqiao.web.imports.ImportView.RowError;
import org.keqiao.web.imports.file.Column;
import org.keqiao.web.imports.file.Notice;
import org.keqiao.web.page.Labels;
import org.keqiao.web.problem.FieldMessage;
import org.keqiao.web.problem.FieldMessages;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells imports in the reader's language. */
@Component
class ImportViews {

    private static final int ERRORS = 200;

    private final RowReports reports;
    private final FieldMessages fields;
    private final MessageSource messages;
    private final Labels labels;

    ImportViews(RowReports reports, FieldMessages fields, MessageSource messages, Labels labels) {
        this.reports = reports;
        this.fields = fields;
        this.messages = messages;
        this.labels = labels;
    }

    ImportView of(Import source) {
        List<RowReport> failed = reports.failed(source.id(), ERRORS + 1);
        Import.Counts counts = source.counts();
        Notice failure = source.failure();
        return new ImportView(
                source.id(),
                source.state(),
                source.fileName(),
                source.kind(),
                source.onBehalfOf(),
                source.kinds(),
                source.dryRun(),
                source.total(),
                counts.done(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.failed(),
                failure == null ? null : notice(failure),
                source.notices().stream().map(this::notice).toList(),
                failed.stream().limit(ERRORS).flatMap(this::errors).toList(),
                failed.size() > ERRORS,
                "/api/v1/imports/" + source.id() + "/report",
                source.createdAt(),
                source.startedAt(),
                source.finishedAt());
    }

    Stream<RowError> errors(RowReport row) {
        return row.problems().stream().map(problem -> error(row, problem));
    }

    private RowError error(RowReport row, RowProblem problem) {
        FieldMessage message = fields.of(problem.asFieldProblem());
        return new RowError(
                row.number(), column(problem), problem.field(), problem.value(), message.message(), message.remedy());
    }

    /** The heading; of a field that the file has no column for, what the column would be called. */
    private String column(RowProblem problem) {
        return problem.column().equals(problem.field())
                ? Column.ofField(problem.field()).map(labels::of).orElse(problem.field())
                : problem.column();
    }

    private NoticeView notice(Notice notice) {
        String key = "imports.notice." + notice.code();
        Object[] arguments = notice.arguments().toArray();
        return new NoticeView(
                notice.code(),
                Objects.requireNonNullElse(text(key, arguments, notice.code()), notice.code()),
                text(key + ".remedy", arguments, null));
    }

    private @Nullable String text(String key, Object[] arguments, @Nullable String otherwise) {
        return messages.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    }
}
