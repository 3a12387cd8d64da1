package org.keqiao.web.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.IpWish;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Ownership;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.Column;
import org.keqiao.web.page.Labels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the templates for people say, in the reader's language: columns, what each is for, and two rows as examples. */
@Component
class ImportTemplate {

    private static final int EXAMPLES = 2;

    private final Labels labels;
    private final MessageSource messages;

    ImportTemplate(Labels labels, MessageSource messages) {
        this.labels = labels;
        this.messages = messages;
    }

    /** Columns that a person of this role can use for listings of this kind. */
    List<Column> columns(ListingKind kind, Actor actor) {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.KIND && column.belongsTo(kind))
                .filter(column -> actor.role().actsForOthers()
                        || (column != Column.ORGANISATION && column != Column.CONFIRMED_ON))
                .toList();
    }

    String heading(Column column) {
        return labels.of(column);
    }

    List<List<String>> examples(ListingKind kind, List<Column> columns) {
        return IntStream.rangeClosed(1, EXAMPLES)
                .mapToObj(number -> columns.stream()
                        .map(column -> text("imports.example.%s.%d.%s".formatted(kind, number, column.name())))
                        .toList())
                .toList();
    }

    /** Name, whether it must be filled in, what it is for, and what may stand in it. */
    List<String> explanation(Column column) {
        return List.of(
                heading(column),
                text("imports.template.need." + column.name()),
                text("imports.column." + column.name()),
                values(column).map(labels::of).collect(Collectors.joining("；")));
    }

    String text(String key) {
        String text = messages.getMessage(key, null, "", LocaleContextHolder.getLocale());
        return text == null ? "" : text;
    }

    /** UTF-8 with its mark, for Excel. */
    byte[] csv(ListingKind kind, Actor actor) {
        List<Column> columns = columns(kind, actor);
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns.stream().map(this::heading).toList());
            examples(kind, columns).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<? extends Term> values(Column column) {
        return switch (column) {
            case INDUSTRIES -> Stream.of(Industry.values());
            case ZONE -> Stream.of(Zone.values());
            case COOPERATION_MODES -> Stream.of(CooperationMode.values());
            case READINESS -> Stream.of(ReadinessLevel.values());
            case IP_STATUS -> Stream.of(IpStatus.values());
            case OWNERSHIP -> Stream.of(Ownership.values());
            case IP_WISH -> Stream.of(IpWish.values());
            default -> Stream.empty();
        };
    }
}
