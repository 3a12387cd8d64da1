package org.keqiao.web.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.ledger.LedgerFilter;
import org.keqiao.web.page.Labels;
import org.keqiao.web.spreadsheet.Sheet;
import org.keqiao.web.spreadsheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures as charts with their tables. Each figure links to the lines that it counts. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/dashboard")
class DashboardPage {

    private final LedgerCounts counts;
    private final Labels labels;
    private final MessageSource messages;

    DashboardPage(LedgerCounts counts, Labels labels, MessageSource messages) {
        this.counts = counts;
        this.labels = labels;
        this.messages = messages;
    }

    @GetMapping
    String show(@ModelAttribute("filter") LedgerFilter asked, Actor reader, Model model) {
        LedgerFilter filter = within(asked);
        Figures figures = counts.count(filter);
        model.addAttribute("figures", figures)
                .addAttribute("filter", filter)
                .addAttribute("query", filter.query())
                .addAttribute("links", new LedgerLinks(filter))
                .addAttribute("stages", List.of(Stage.values()))
                .addAttribute("industries", List.of(Industry.values()))
                .addAttribute("zones", List.of(Zone.values()))
                .addAttribute("zoneNames", names(Zone.values()))
                .addAttribute("industryNames", names(Industry.values()))
                .addAttribute("bars", FunnelBar.of(figures))
                .addAttribute("trend", Trend.of(figures.byMonth()));
        return "dashboard/dashboard";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @ModelAttribute("filter") LedgerFilter asked, @RequestParam(defaultValue = "XLSX") SheetFormat format) {
        Figures figures = counts.count(within(asked));
        List<List<Object>> rows = Stream.of(
                        Map.entry("month", figures.byMonth()),
                        Map.entry("industry", figures.byIndustry()),
                        Map.entry("zone", figures.byZone()))
                .flatMap(split -> split.getValue().stream().map(row -> row(split.getKey(), row)))
                .toList();
        List<String> headings = Stream.concat(
                        Stream.of(text("dashboard.by"), text("dashboard.value")),
                        Stream.of(Stage.values()).map(labels::of))
                .toList();
        return format.download("keqiao-dashboard", new Sheet(text("dashboard.title"), headings, rows));
    }

    private List<Object> row(String by, Figures.Row row) {
        Map<String, String> names = names(Zone.values());
        names.putAll(names(Industry.values()));
        return Stream.concat(
                        Stream.<Object>of(text("dashboard.by." + by), names.getOrDefault(row.key(), row.key())),
                        Stream.of(Stage.values()).map(row::of))
                .toList();
    }

    /** Which lines are counted is a matter of period, industry and zone; the kinds are the figures'. */
    private static LedgerFilter within(LedgerFilter asked) {
        return new LedgerFilter(
                null, null, asked.from(), asked.to(), asked.industry(), asked.zone(), null, null, null, null, null);
    }

    private Map<String, String> names(Term[] terms) {
        return Stream.of(terms).collect(Collectors.toMap(Term::name, labels::of));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
