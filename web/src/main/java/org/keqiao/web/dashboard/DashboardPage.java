package org.keqiao.web.dashboard;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.ledger.LedgerFilter;
import org.keqiao.web.ledger.LedgerKind;
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
                .addAttribute("links", new Links(filter))
                .addAttribute("stages", List.of(Stage.values()))
                .addAttribute("industries", List.of(Industry.values()))
                .addAttribute("zones", List.of(Zone.values()))
                .addAttribute("zoneNames", names(Zone.values()))
                .addAttribute("industryNames", names(Industry.values()))
                .addAttribute("bars", Bar.of(figures))
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

    /** Addresses of the lines behind figures. */
    public record Links(LedgerFilter filter) {

        public String stage(Stage stage) {
            return "/ledger" + stage.lines(filter).query();
        }

        public String events() {
            return "/ledger" + filter.of(List.of(LedgerKind.FAIR_HELD), null).query();
        }

        public String all() {
            return "/ledger" + filter.query();
        }

        public String reason(String reason) {
            return "/ledger"
                    + filter.of(List.of(LedgerKind.CLOSED), null)
                            .because(reason)
                            .query();
        }

        public String industry(Stage stage, String industry) {
            return "/ledger"
                    + stage.lines(filter)
                            .in(Industry.valueOf(industry), filter.zone())
                            .query();
        }

        public String zone(Stage stage, String zone) {
            return "/ledger"
                    + stage.lines(filter)
                            .in(filter.industry(), Zone.valueOf(zone))
                            .query();
        }

        public String month(Stage stage, String month) {
            return "/ledger"
                    + stage.lines(filter).during(YearMonth.parse(month)).query();
        }
    }

    /**
     * A bar of the funnel.
     *
     * @param width of 1000
     */
    public record Bar(Stage stage, long many, long width) {

        static List<Bar> of(Figures figures) {
            long most = Stream.of(Stage.values()).mapToLong(figures::of).max().orElse(0);
            return Stream.of(Stage.values())
                    .map(stage -> new Bar(stage, figures.of(stage), width(figures.of(stage), most)))
                    .toList();
        }

        /** By the logarithm, for there are a thousand pairings to a contract; the figure stands beside the bar. */
        private static long width(long many, long most) {
            return many == 0
                    ? 0
                    : Math.max(8, Math.round(1000 * Math.log1p((double) many) / Math.log1p((double) most)));
        }
    }

    /** Interest, introductions and contracts by month, as points of three lines in a box of 600 × 160. */
    public record Trend(List<String> months, long most, Map<Stage, String> lines) {

        private static final List<Stage> SHOWN = List.of(Stage.INTERESTED, Stage.INTRODUCED, Stage.SIGNED);

        static @Nullable Trend of(List<Figures.Row> rows) {
            long most = rows.stream()
                    .flatMapToLong(row -> SHOWN.stream().mapToLong(row::of))
                    .max()
                    .orElse(0);
            if (rows.size() < 2 || most == 0) {
                return null;
            }
            Map<Stage, String> lines = new EnumMap<>(Stage.class);
            SHOWN.forEach(stage -> lines.put(stage, points(rows, stage, most)));
            return new Trend(rows.stream().map(Figures.Row::key).toList(), most, lines);
        }

        private static String points(List<Figures.Row> rows, Stage stage, long most) {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                double x = 600.0 * i / (rows.size() - 1);
                double y = 156 - 150.0 * rows.get(i).of(stage) / most;
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
            return points.toString().strip();
        }
    }
}
