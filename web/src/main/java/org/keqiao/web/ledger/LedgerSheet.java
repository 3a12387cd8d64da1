package org.keqiao.web.ledger;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.page.Labels;
import org.keqiao.web.spreadsheet.Sheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lines of the ledger as a table to take away. */
@Component
class LedgerSheet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "at",
            "kind",
            "change",
            "organisation",
            "person",
            "result",
            "resultTitle",
            "resultOrganisation",
            "demand",
            "demandTitle",
            "demandOrganisation",
            "industries",
            "zone",
            "facts");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LedgerWords words;
    private final Labels labels;
    private final MessageSource messages;

    LedgerSheet(LedgerWords words, Labels labels, MessageSource messages) {
        this.words = words;
        this.labels = labels;
        this.messages = messages;
    }

    /** @param leftOut how many lines there are beyond these; the last row says so */
    Sheet of(List<LedgerView> lines, long leftOut) {
        List<List<Object>> rows = new ArrayList<>(lines.stream().map(this::row).toList());
        if (leftOut > 0) {
            rows.add(List.of(text("ledger.export.leftOut", leftOut)));
        }
        return new Sheet(
                text("ledger.title"),
                COLUMNS.stream().map(column -> text("ledger.column." + column)).toList(),
                rows);
    }

    private List<Object> row(LedgerView line) {
        return Stream.<@Nullable Object>of(
                        line.id(),
                        MINUTE.format(line.inBeijing()),
                        labels.of(line.kind()),
                        words.change(line),
                        line.organisation(),
                        line.person(),
                        line.result().reference(),
                        line.result().title(),
                        name(line.result()),
                        line.demand().reference(),
                        line.demand().title(),
                        name(line.demand()),
                        labels.all(line.industries()),
                        labels.of(line.zone()),
                        words.facts(line))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private @Nullable String name(LedgerView.Side side) {
        return side.hidden() ? text("ledger.hidden") : side.organisation();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
