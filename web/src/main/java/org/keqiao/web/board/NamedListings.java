package org.keqiao.web.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.search.SearchUnavailable;
import org.keqiao.web.search.Searches;
import org.springframework.stereotype.Component;

/** Finds the listing that a coordinator names: by its reference, its id, the address of its page, or words of what it is about. */
@Component
class NamedListings {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern EXACT = Pattern.compile("\\p{Alpha}{2}-\\p{Alpha}-[\\d-]*|(https?:/)?/\\S*");
    private static final int MOST = 6;

    private final Listings listings;
    private final Searches searches;

    NamedListings(Listings listings, Searches searches) {
        this.listings = listings;
        this.searches = searches;
    }

    /** Those that were never published stay unknown: they are nobody's but their owner's. */
    Optional<Listing> find(@Nullable String named) {
        String text = named == null ? "" : named.strip();
        Matcher id = ID.matcher(text.toLowerCase(Locale.ROOT));
        Optional<Listing> found = id.find()
                ? listings.find(UUID.fromString(id.group()))
                : listings.findByReference(text.toUpperCase(Locale.ROOT));
        return found.filter(Listing::wasPublished);
    }

    /** What may be meant by words that are neither reference nor address, best first; nothing while the search is out. */
    List<SearchHit> meant(String words, ListingKind kind) {
        String text = words.strip();
        if (text.isEmpty() || EXACT.matcher(text).matches() || ID.matcher(text).find()) {
            return List.of();
        }
        String query = "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&kind=" + kind.name();
        try {
            return searches.page(query, 0, MOST).hits().stream()
                    .filter(hit -> hit.kind() == kind)
                    .toList();
        } catch (SearchUnavailable out) {
            return List.of();
        }
    }
}
