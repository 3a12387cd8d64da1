package org.keqiao.search.search;

import jakarta.validation.Valid;
import org.keqiao.contracts.search.SearchAnswer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /search}. */
@RestController
class SearchController {

    private final ListingSearch search;

    SearchController(ListingSearch search) {
        this.search = search;
    }

    @GetMapping("/search")
    SearchAnswer search(@Valid @ModelAttribute SearchForm form) {
        return search.search(form.checked());
    }
}
