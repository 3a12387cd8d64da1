package org.keqiao.web.introduction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.listing.Days;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.springframework.stereotype.Component;

/** Shows introductions to their readers. What is hidden until both sides agree leaves the feature nowhere but through here. */
@Component
class IntroductionViews {

    private final Listings listings;
    private final Organisations organisations;
    private final Days days;

    IntroductionViews(Listings listings, Organisations organisations, Days days) {
        this.listings = listings;
        this.organisations = organisations;
        this.days = days;
    }

    List<IntroductionView> of(List<Introduction> introductions, Actor reader) {
        return introductions.stream().map(one -> of(one, reader)).toList();
    }

    IntroductionView of(Introduction introduction, Actor reader) {
        return new IntroductionView(
                introduction.id(),
                introduction.version(),
                introduction.state(),
                introduction.origin(),
                introduction.pairingId(),
                introduction.sideOf(reader.organisationId()),
                introduction.initiator(),
                introduction.waitsFor(),
                introduction.note(),
                side(introduction, IntroductionSide.RESULT, reader),
                side(introduction, IntroductionSide.DEMAND, reader),
                introduction.openedAt(),
                introduction.introducedAt(),
                introduction.movedAt(),
                introduction.movedBy(),
                days.since(introduction.movedAt()),
                introduction.deal(),
                introduction.landing(),
                introduction.closure());
    }

    private IntroductionView.Side side(Introduction introduction, IntroductionSide side, Actor reader) {
        Party party = introduction.party(side);
        Listing listing = party.listingId() == null
                ? null
                : listings.find(party.listingId()).orElse(null);
        Organisation owner = organisations.find(party.organisationId()).orElseThrow();
        boolean own = introduction.sideOf(reader.organisationId()) == side;
        boolean named = own || introduction.isIntroduced() || reader.role().actsForOthers() || !isAnonymous(listing);
        return new IntroductionView.Side(
                side,
                party.listingId(),
                listing == null ? null : listing.reference(),
                listing == null ? null : listing.content().title(),
                named ? owner.name() : null,
                named ? owner.kind() : null,
                owner.verified(),
                owner.demonstration(),
                party.interestedAt() != null,
                party.consent() != null,
                contact(party, own || introduction.isIntroduced()));
    }

    private static boolean isAnonymous(@Nullable Listing listing) {
        return listing != null && listing.content().anonymous();
    }

    /** Coordinators too learn contacts only once both sides have agreed. */
    private static @Nullable Contact contact(Party party, boolean disclosed) {
        return disclosed && party.consent() != null ? party.consent().contact() : null;
    }
}
