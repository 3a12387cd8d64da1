package org.keqiao.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.page.Labels;
import org.keqiao.web.spreadsheet.Sheet;
import org.keqiao.web.spreadsheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The hits of a search as a table to take away, at most {@value #MOST}; whoever needs more narrows the search. */
@SignedIn
@Controller
class SearchExport {

    private static final int MOST = 1_000;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "title",
            "organisation",
            "industry",
            "zone",
            "readiness",
            "cooperationMode",
            "published",
            "confirmed",
            "address");

    private final Searches searches;
    private final Labels labels;
    private final MessageSource messages;

    SearchExport(Searches searches, Labels labels, MessageSource messages) {
        this.searches = searches;
        this.labels = labels;
        this.messages = messages;
    }

    @GetMapping("/search/export.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam MultiValueMap<String, String> parameters, Locale language) {
        return SheetFormat.XLSX.download("keqiao-search", sheet(parameters, language));
    }

    @GetMapping("/search/export.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, Locale language) {
        return SheetFormat.CSV.download("keqiao-search", sheet(parameters, language));
    }

    private Sheet sheet(MultiValueMap<String, String> parameters, Locale language) {
        String search = searches.canonical(parameters);
        SearchAnswer first = searches.page(search, 0, SearchQuery.LARGEST_PAGE);
        int pages = (int) (Math.min(first.total(), MOST) + SearchQuery.LARGEST_PAGE - 1) / SearchQuery.LARGEST_PAGE;
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        List<List<Object>> rows = new ArrayList<>();
        Stream.concat(
                        Stream.of(first),
                        IntStream.range(1, pages)
                                .mapToObj(page -> searches.page(search, page, SearchQuery.LARGEST_PAGE)))
                .flatMap(answer -> answer.hits().stream())
                .map(hit -> row(hit, base, language))
                .forEach(rows::add);
        if (first.total() > MOST) {
            rows.add(List.of(text("search.export.capped", language, MOST, first.total())));
        }
        List<String> headings = COLUMNS.stream()
                .map(column -> text("search.export." + column, language))
                .toList();
        return new Sheet(text("search.export.sheet", language), headings, rows);
    }

    private List<Object> row(SearchHit hit, String base, Locale language) {
        return List.of(
                hit.reference(),
                labels.of(hit.kind()),
                hit.title().stream().map(Segment::text).collect(Collectors.joining()),
                hit.organisation() == null
                        ? text("search.export.anonymous", language)
                        : hit.organisation().name(),
                terms(hit.industries()),
                labels.of(hit.zone()),
                hit.readiness() == null ? "" : "TRL " + hit.readiness(),
                terms(hit.cooperationModes()),
                day(hit.publishedAt()),
                day(hit.confirmedAt()),
                base + "/listings/" + hit.id());
    }

    private String terms(List<? extends Term> terms) {
        return terms.stream().map(labels::of).collect(Collectors.joining(" · "));
    }

    private String text(String key, Locale language, Object... facts) {
        return messages.getMessage(key, facts, language);
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : LocalDate.ofInstant(moment, BEIJING).toString();
    }
}
