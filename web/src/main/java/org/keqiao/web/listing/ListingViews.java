package org.keqiao.web.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.springframework.stereotype.Component;

/** Shows listings to readers: to strangers what a snapshot holds, to those who manage a listing everything. */
@Component
public class ListingViews {

    private final Organisations organisations;
    private final Snapshots snapshots;
    private final Validity validity;

    ListingViews(Organisations organisations, Snapshots snapshots, Validity validity) {
        this.organisations = organisations;
        this.snapshots = snapshots;
        this.validity = validity;
    }

    public List<ListingView> of(List<Listing> listings, @Nullable Actor reader) {
        return listings.stream().map(listing -> of(listing, reader)).toList();
    }

    public ListingView of(Listing listing, @Nullable Actor reader) {
        Organisation owner = organisations.find(listing.organisationId()).orElseThrow();
        boolean manages = Owners.mayManage(reader, listing);
        ListingSnapshot seen = snapshots.of(listing, owner);
        return new ListingView(
                listing.id(),
                listing.reference(),
                listing.revision(),
                seen.kind(),
                listing.stateAt(validity.now()),
                "/listings/" + listing.id(),
                listing.openForInterest(),
                seen.title(),
                seen.summary(),
                seen.description(),
                seen.keywords(),
                seen.industries(),
                seen.ipcCodes(),
                seen.zone(),
                seen.readiness(),
                seen.cooperationModes(),
                listing.content().anonymous(),
                manages ? new OrganisationRef(owner.id(), owner.name(), owner.kind()) : seen.organisation(),
                owner.verified(),
                owner.demonstration(),
                seen.language(),
                listing.publishedAt(),
                listing.validUntil() == null ? null : validity.lastDayOf(listing.validUntil()),
                listing.confirmedAt(),
                listing.changedAt(),
                manages ? listing.sourceId() : null,
                manages ? listing.withdrawalReason() : null,
                manages ? listing.returned() : null,
                seen.result(),
                manages ? listing.content().demand() : seen.demand());
    }
}
