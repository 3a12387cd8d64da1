package org.keqiao.web.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.keqiao.contracts.search.SearchAnswer;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ReadinessBand;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Public;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for programs; open to everybody, as the page is. */
@Public
@RestController
@RequestMapping("/api/v1")
@Tag(name = "search")
class SearchApi {

    private final SearchClient search;

    SearchApi(SearchClient search) {
        this.search = search;
    }

    @Operation(
            summary = "Search live results and demands",
            description =
                    "Of several values of one parameter a listing needs one, of all parameters each. Vocabulary parameters take"
                            + " the enum name or its Chinese or English label. At most the first 10 000 hits can be paged through.")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "missing: both",
            schema = @Schema(implementation = ListingKind.class))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "words, Chinese or English",
            schema = @Schema(type = "string", maxLength = SearchQuery.LONGEST))
    @Parameter(
            name = "industry",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = Industry.class)))
    @Parameter(
            name = "zone",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = Zone.class)))
    @Parameter(
            name = "readinessMin",
            in = ParameterIn.QUERY,
            description = "lowest technology readiness level",
            schema = @Schema(type = "integer", minimum = "1", maximum = "9"))
    @Parameter(
            name = "readinessMax",
            in = ParameterIn.QUERY,
            description = "highest technology readiness level",
            schema = @Schema(type = "integer", minimum = "1", maximum = "9"))
    @Parameter(
            name = "readinessBand",
            in = ParameterIn.QUERY,
            description = "bands of levels",
            array = @ArraySchema(schema = @Schema(implementation = ReadinessBand.class)))
    @Parameter(
            name = "cooperationMode",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = CooperationMode.class)))
    @Parameter(
            name = "ipStatus",
            in = ParameterIn.QUERY,
            array = @ArraySchema(schema = @Schema(implementation = IpStatus.class)))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "ids of at most 20 organisations",
            array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
    @Parameter(
            name = "confirmedWithin",
            in = ParameterIn.QUERY,
            description = "days since the owner last said that it holds",
            schema =
                    @Schema(
                            type = "integer",
                            allowableValues = {"30", "90", "180", "365"}))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "of the listing: zh, en",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"zh", "en"})))
    @Parameter(
            name = "exact",
            in = ParameterIn.QUERY,
            description = "take the words as they stand even if no listing has them",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"relevance", "newest", "deadline", "readiness"},
                            defaultValue = "relevance"))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "from 0",
            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            description = "hits a page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    @GetMapping("/search")
    SearchAnswer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        SearchParameters read = new SearchParameters(parameters);
        if (!read.problems().isEmpty()) {
            throw new InvalidSearch(read.problems());
        }
        return search.search(read.query());
    }
}
