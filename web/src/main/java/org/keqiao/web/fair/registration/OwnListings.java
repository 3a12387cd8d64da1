package org.keqiao.web.fair.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.Listing;

/** The listings of one organisation, with which it might come to a fair. */
record OwnListings(List<Listing> all) {

    OwnListings {
        all = List.copyOf(all);
    }

    /** Those that are live and named: at a table nobody is anonymous. */
    List<Listing> possible(Instant now) {
        return all.stream()
                .filter(listing -> listing.isLiveAt(now) && !listing.content().anonymous())
                .toList();
    }

    /** Finds by id, reference or the owner's own key; what can't be brought is rejected with its reason. */
    @Nullable
    UUID find(String idOrReference, String field, Instant now, FieldReader fields) {
        Listing found = all.stream()
                .filter(listing -> listing.id().toString().equals(idOrReference)
                        || listing.reference().equalsIgnoreCase(idOrReference)
                        || idOrReference.equals(listing.sourceId()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            fields.reject(field, "not-own-listing", FieldReader.excerpt(idOrReference));
        } else if (!found.isLiveAt(now)) {
            fields.reject(field, "listing-not-live", found.reference());
        } else if (found.content().anonymous()) {
            fields.reject(field, "listing-anonymous", found.reference());
        }
        return found == null ? null : found.id();
    }
}
