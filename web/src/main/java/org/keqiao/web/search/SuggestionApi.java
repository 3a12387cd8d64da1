package org.keqiao.web.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.keqiao.contracts.search.SuggestionAnswer;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Public;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions for programs. */
@Public
@RestController
@Tag(name = "search")
class SuggestionApi {

    private final SearchClient search;

    SuggestionApi(SearchClient search) {
        this.search = search;
    }

    @Operation(
            summary = "Suggest terms, organisations and listings for what was typed",
            description =
                    "Takes Chinese, pinyin, its initials (smx for 石墨烯), English, or a mixture; a single letter gets none.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "what was typed", schema = @Schema(type = "string"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "missing: both",
            schema = @Schema(implementation = ListingKind.class))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = "integer", minimum = "1", maximum = "20", defaultValue = "10"))
    @GetMapping("/api/v1/suggestions")
    SuggestionAnswer suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        SearchParameters read =
                new SearchParameters(parameters, SuggestionRequest.DEFAULT_SIZE, SuggestionRequest.MOST);
        if (read.problems().stream().anyMatch(problem -> !problem.field().equals("q"))) {
            throw new InvalidSearch(read.problems());
        }
        SearchQuery query = read.query();
        return search.suggest(new SuggestionRequest(query.words(), query.kind(), query.size()));
    }
}
