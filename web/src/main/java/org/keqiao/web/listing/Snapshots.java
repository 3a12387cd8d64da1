package org.keqiao.web.listing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.springframework.stereotype.Component;

/** What any reader may see of a listing: without the owner of an anonymous one, without undisclosed indicators. */
@Component
class Snapshots {

    private final Organisations organisations;
    private final OwnerKeys ownerKeys;

    Snapshots(Organisations organisations, OwnerKeys ownerKeys) {
        this.organisations = organisations;
        this.ownerKeys = ownerKeys;
    }

    ListingSnapshot of(Listing listing) {
        return of(listing, organisations.find(listing.organisationId()).orElseThrow());
    }

    ListingSnapshot of(Listing listing, Organisation owner) {
        ListingContent content = listing.content();
        return new ListingSnapshot(
                listing.id(),
                listing.reference(),
                listing.revision(),
                content.kind(),
                listing.state(),
                listing.openForInterest(),
                content.title(),
                content.summary(),
                content.description(),
                content.keywords(),
                content.industries(),
                content.ipcCodes(),
                content.zone(),
                content.readiness(),
                content.cooperationModes(),
                content.anonymous() ? null : new OrganisationRef(owner.id(), owner.name(), owner.kind()),
                ownerKeys.of(listing.organisationId()),
                content.language(),
                listing.publishedAt(),
                listing.validUntil(),
                listing.confirmedAt(),
                listing.changedAt(),
                content.result(),
                disclosed(content.demand()));
    }

    private static @Nullable DemandDetails disclosed(@Nullable DemandDetails demand) {
        return demand == null
                ? null
                : new DemandDetails(
                        demand.problem(),
                        demand.indicators().stream()
                                .filter(Indicator::disclosed)
                                .toList(),
                        demand.deadline(),
                        demand.budgetMin(),
                        demand.budgetMax(),
                        demand.ipWish(),
                        demand.bottleneck());
    }
}
