package org.keqiao.web.search;

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

    private final Suggesting suggesting;

    SuggestionController(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @GetMapping("/suggestions")
    String suggest(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchQuery query = new SearchParameters(parameters).query();
        model.addAttribute("suggestions", suggesting.of(query, SuggestionRequest.DEFAULT_SIZE));
        return "search/suggestions";
    }
}
