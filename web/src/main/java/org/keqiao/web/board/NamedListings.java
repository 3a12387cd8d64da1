package org.keqiao.web.board;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.springframework.stereotype.Component;

/** Finds the listing that a coordinator names: by its reference, its id, or the address of its page. */
@Component
class NamedListings {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Listings listings;

    NamedListings(Listings listings) {
        this.listings = listings;
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
}
