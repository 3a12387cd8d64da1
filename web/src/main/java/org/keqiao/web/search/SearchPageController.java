package org.keqiao.web.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.web.account.Public;
import org.keqiao.web.problem.FieldMessages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page; htmx gets its content alone. Parameters that can't be used are named on the page and left out. */
@Public
@Controller
class SearchPageController {

    /** Suggestions when nothing is found. */
    private static final int MEANT = 5;

    private final SearchClient search;
    private final Suggesting suggesting;
    private final SearchLabels labels;
    private final FieldMessages messages;

    SearchPageController(SearchClient search, Suggesting suggesting, SearchLabels labels, FieldMessages messages) {
        this.search = search;
        this.suggesting = suggesting;
        this.labels = labels;
        this.messages = messages;
    }

    @GetMapping("/search")
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        SearchParameters read = new SearchParameters(parameters);
        model.addAttribute("query", read.query());
        model.addAttribute("ignored", read.problems().stream().map(messages::of).toList());
        try {
            SearchAnswer answer = search.search(read.query());
            model.addAttribute("search", new SearchPage(read.query(), answer, labels));
            model.addAttribute("meant", answer.total() > 0 ? List.of() : suggesting.of(read.query(), MEANT));
        } catch (SearchUnavailable down) {
            response.setStatus(down.getStatusCode().value());
            model.addAttribute("refused", down instanceof SearchRefused);
        }
        if (htmx == null) {
            return "search/search";
        }
        response.addHeader(
                "HX-Push-Url", new SearchLinks(read.query()).page(read.query().page()));
        return "search/search :: content";
    }
}
