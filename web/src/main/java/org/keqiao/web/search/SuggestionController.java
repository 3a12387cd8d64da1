package org.keqiao.web.search;

import java.util.List;
import org.keqiao.contracts.search.Suggestion;
import org.keqiao.web.account.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list below the search box. While search-service is down the box goes on as a plain one. */
@Public
@Controller
class SuggestionController {

    private final SearchClient search;
    private final SearchLabels labels;

    SuggestionController(SearchClient search, SearchLabels labels) {
        this.search = search;
        this.labels = labels;
    }

    @GetMapping("/suggestions")
    String suggest(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchQuery query = new SearchParameters(parameters).query();
        model.addAttribute(
                "suggestions",
                suggest(query).stream()
                        .map(suggestion -> SuggestionView.of(suggestion, query.kind(), labels))
                        .toList());
        return "search/suggestions";
    }

    private List<Suggestion> suggest(SearchQuery query) {
        try {
            return search.suggest(new SuggestionRequest(query.words(), query.kind(), SuggestionRequest.DEFAULT_SIZE))
                    .suggestions();
        } catch (SearchUnavailable down) {
            return List.of();
        }
    }
}
