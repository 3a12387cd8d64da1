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
                        text("fair.report.meetings"),
                        COLUMNS.stream()
                                .map(column -> text("fair.report." + column))
                                .toList(),
                        reports.lines(fairId).stream().map(this::row).toList()),
                figures(reports.of(fairId)));
    }

    private Sheet figures(FairReport report) {
        Double satisfaction = report.satisfaction();
        return new Sheet(
                text("fair.report"),
                List.of(text("fair.report.figure"), text("fair.report.value")),
                List.of(
                        List.of(text("fair.report.participants"), report.participants()),
                        List.of(text("fair.report.people"), report.people()),
                        List.of(text("fair.report.there"), report.arrived()),
                        List.of(text("fair.report.scheduled"), report.scheduled()),
                        List.of(text("fair.report.held"), report.held()),
                        List.of(text("fair.report.noShows"), report.noShows()),
                        List.of(text("fair.report.kept") + " (%)", number(report.kept())),
                        List.of(
                                text("fair.report.satisfaction", report.answers()),
                                number(satisfaction == null ? null : Math.round(satisfaction * 10) / 10.0)),
                        List.of(text("fair.report.asked"), report.agreed()),
                        List.of(text("fair.report.agreed"), report.agreedPlaced()),
                        List.of(text("fair.report.introductions"), report.introductions()),
                        List.of(text("fair.report.introduced"), report.introduced()),
                        List.of(text("fair.report.signed"), report.signed()),
                        List.of(text("fair.report.amountNumber"), report.amount())));
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

    private static Object number(@Nullable Number value) {
        return value == null ? "" : value;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
