package org.keqiao.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.search.spelling.SpokenText;

/**
 * By what a listing is suggested while somebody types; an anonymous one by no organisation.
 *
 * @param keyword the keywords as they are
 * @param titleKeys keys of the title
 * @param keywordKeys keys of all keywords
 * @param organisationKeys keys of the organisation's name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SuggestionKeys(
        List<String> keyword, List<String> titleKeys, List<String> keywordKeys, List<String> organisationKeys) {

    static SuggestionKeys of(ListingSnapshot listing) {
        return new SuggestionKeys(
                listing.keywords(),
                keys(List.of(listing.title())),
                keys(listing.keywords()),
                keys(Stream.ofNullable(listing.organisation())
                        .map(OrganisationRef::name)
                        .toList()));
    }

    private static List<String> keys(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> SpokenText.of(text).keys().stream())
                .distinct()
                .toList();
    }
}
