package org.keqiao.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;

/**
 * The texts of a listing that are searched, without the characters that mark matches.
 *
 * @param problem of a demand
 * @param advantages of a result
 * @param other texts that are searched but not shown as excerpts
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ListingTexts(
        String title,
        String summary,
        @Nullable String problem,
        @Nullable String advantages,
        String description,
        List<String> keywords,
        List<String> other) {

    /** The texts of this listing. */
    public static ListingTexts of(ListingSnapshot listing) {
        DemandDetails demand = listing.demand();
        ResultDetails result = listing.result();
        return new ListingTexts(
                Marks.without(listing.title()),
                Marks.without(listing.summary()),
                demand == null ? null : Marks.without(demand.problem()),
                result == null ? null : Marks.without(result.advantages()),
                Marks.without(listing.description()),
                listing.keywords(),
                other(listing, demand, result));
    }

    /** Title, then what says most in the fewest words: models read only the start. */
    public String passage() {
        return Stream.of(title, problem, summary, String.join("，", keywords), advantages, description)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("。"));
    }

    /** Everything but the title. */
    public String body() {
        return Stream.of(problem, summary, String.join(" ", keywords), advantages, description)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> other(
            ListingSnapshot listing, @Nullable DemandDetails demand, @Nullable ResultDetails result) {
        OrganisationRef organisation = listing.organisation();
        Stream<String> indicators = demand == null
                ? Stream.of()
                : demand.indicators().stream().filter(Indicator::disclosed).map(Indicator::name);
        return Stream.of(
                        Stream.ofNullable(organisation).map(OrganisationRef::name),
                        Stream.ofNullable(result).map(ResultDetails::team),
                        indicators,
                        listing.ipcCodes().stream())
                .flatMap(texts -> texts)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }
}
