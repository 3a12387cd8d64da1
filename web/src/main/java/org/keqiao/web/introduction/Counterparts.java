package org.keqiao.web.introduction;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.listing.Shelf;
import org.springframework.stereotype.Component;

/** With what, and for whom, somebody can express interest in a listing. */
@Component
class Counterparts {

    private static final int MOST = 100;

    private final Listings listings;
    private final Consents consents;
    private final Moment moment;

    Counterparts(Listings listings, Consents consents, Moment moment) {
        this.listings = listings;
        this.consents = consents;
        this.moment = moment;
    }

    /** The live listings of an organisation that are of the other kind, last changed first. */
    List<Listing> of(@Nullable UUID organisationId, Listing wanted) {
        return organisationId == null
                ? List.of()
                : listings.ofOrganisation(organisationId, Shelf.CURRENT, 0, MOST).stream()
                        .filter(own -> own.isLiveAt(moment.now())
                                && own.content().kind() != wanted.content().kind())
                        .toList();
    }

    /** Names of those for whom a coordinator may speak; everybody else speaks for their own. */
    List<String> organisations(Actor actor) {
        return actor.role().actsForOthers() ? consents.namesOf(ConsentScope.INTRODUCTIONS) : List.of();
    }
}
