package org.keqiao.web.fair.day;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.page.Labels;
import org.keqiao.web.spreadsheet.Sheet;
import org.keqiao.web.spreadsheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a fair, as a page and as a table of its meetings. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/fairs/{fairId}/report")
class ReportPages {

    private static final List<String> COLUMNS =
            List.of("time", "table", "first", "second", "state", "firstUseful", "secondUseful", "introduction");

    private final FairDesk desk;
    private final FairReports reports;
    private final Labels labels;
    private final MessageSource messages;

    ReportPages(FairDesk desk, FairReports reports, Labels labels, MessageSource messages) {
        this.desk = desk;
        this.reports = reports;
        this.labels = labels;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID fairId, Actor reader, Model model) {
        model.addAttribute("fair", desk.find(fairId, reader))
                .addAttribute("report", reports.of(fairId))
                .addAttribute("lines", reports.lines(fairId))
                .addAttribute("formats", List.of(SheetFormat.values()));
        return "fair/report";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @PathVariable UUID fairId, @RequestParam(defaultValue = "XLSX") SheetFormat format, Actor reader) {
        desk.find(fairId, reader);
        return format.download(
                "keqiao-fair",
                new Sheet(
                        text("fair.report"),
                        COLUMNS.stream()
                                .map(column -> text("fair.report." + column))
                                .toList(),
                        reports.lines(fairId).stream().map(this::row).toList()));
    }

    private List<Object> row(FairReports.Line line) {
        return List.of(
                line.starts() == null ? "" : line.starts().toString().replace('T', ' '),
                Objects.requireNonNullElse(line.table(), ""),
                line.first(),
                line.second(),
                labels.of(line.state()),
                number(line.firstUseful()),
                number(line.secondUseful()),
                introduction(line.introduction()));
    }

    private String introduction(@Nullable String state) {
        return Stream.of(IntroductionState.values())
                .filter(known -> known.name().equals(state))
                .map(labels::of)
                .findFirst()
                .orElse("");
    }

    private static Object number(@Nullable Integer value) {
        return value == null ? "" : value;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
