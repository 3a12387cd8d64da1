package org.keqiao.web.fair.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.listing.Shelf;

/** The listings of one organisation, with which it might come to a fair. */
record OwnListings(UUID organisationId, Listings listings) {

    private static final int MOST_SHOWN = 500;

    /**
     * Those to choose from that are live and named: at a table nobody is anonymous.
     *
     * @param chosen ids of those that are to be among them, however many others there are
     */
    List<Listing> possible(Collection<UUID> chosen, Instant now) {
        List<Listing> latest = listings.ofOrganisation(organisationId, Shelf.CURRENT, 0, MOST_SHOWN);
        Set<UUID> others = new LinkedHashSet<>(chosen);
        latest.forEach(listing -> others.remove(listing.id()));
        return Stream.concat(listings.find(others).stream(), latest.stream())
                .filter(listing -> listing.isLiveAt(now) && !listing.content().anonymous())
                .toList();
    }

    /** Finds by id, reference or the owner's own key; what can't be brought is rejected with its reason. */
    @Nullable
    UUID find(String idOrReference, String field, Instant now, FieldReader fields) {
        Listing found = find(idOrReference).orElse(null);
        if (found == null) {
            fields.reject(field, "not-own-listing", FieldReader.excerpt(idOrReference));
        } else if (!found.isLiveAt(now)) {
            fields.reject(field, "listing-not-live", found.reference());
        } else if (found.content().anonymous()) {
            fields.reject(field, "listing-anonymous", found.reference());
        }
        return found == null ? null : found.id();
    }

    private Optional<Listing> find(String text) {
        return FieldReader.id(text)
                .flatMap(listings::find)
                .or(() -> listings.findByReference(text.toUpperCase(Locale.ROOT)))
                .filter(listing -> listing.organisationId().equals(organisationId))
                .or(() -> listings.findBySource(organisationId, text));
    }
}
