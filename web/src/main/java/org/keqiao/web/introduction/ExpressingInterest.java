package org.keqiao.web.introduction;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ReadableListings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interest in a listing that somebody found: from its page, from a search hit or by program. */
@Service
public class ExpressingInterest {

    private final ReadableListings listings;
    private final Organisations organisations;
    private final Consents consents;
    private final Interests interests;
    private final IntroductionSteps steps;
    private final Moment moment;

    ExpressingInterest(
            ReadableListings listings,
            Organisations organisations,
            Consents consents,
            Interests interests,
            IntroductionSteps steps,
            Moment moment) {
        this.listings = listings;
        this.organisations = organisations;
        this.consents = consents;
        this.interests = interests;
        this.steps = steps;
        this.moment = moment;
    }

    @Transactional
    Introduction express(IntroductionRequests.Interest request, Actor actor) {
        FieldReader fields = new FieldReader();
        UUID listingId = IntroductionReader.id(fields, "listingId", request.listingId());
        fields.require("listingId", listingId != null);
        UUID own = organisation(request.organisation(), actor, fields);
        UUID ownListingId = IntroductionReader.id(fields, "ownListingId", request.ownListingId());
        String note = IntroductionReader.note(fields, request.note());
        boolean agrees = fields.flag("consent", request.consent(), false);
        if (agrees) {
            IntroductionReader.contact(fields, request.contact());
        }
        fields.throwIfAnyProblem();
        Listing wanted = wanted(Objects.requireNonNull(listingId), Objects.requireNonNull(own), actor);
        checkOwn(ownListingId, own, wanted, actor, fields);
        fields.throwIfAnyProblem();
        IntroductionSide side =
                wanted.content().kind() == ListingKind.RESULT ? IntroductionSide.DEMAND : IntroductionSide.RESULT;
        Introduction expressed = interests.express(
                new Interests.Interest(side, own, ownListingId, wanted.organisationId(), wanted.id(), note, null),
                actor.accountId());
        return agrees ? consented(expressed, side, request, actor) : expressed;
    }

    /** Whether its owner takes interest now. */
    boolean isOpen(Listing listing) {
        return listing.isLiveAt(moment.now()) && listing.openForInterest();
    }

    /** A consent that came with the interest is a step of its own, recorded as such. */
    private Introduction consented(
            Introduction expressed, IntroductionSide side, IntroductionRequests.Interest request, Actor actor) {
        return steps.agree(
                expressed.id(),
                0,
                new IntroductionRequests.Agreement("true", request.contact(), side.name(), request.note()),
                actor);
    }

    private Listing wanted(UUID listingId, UUID own, Actor actor) {
        Listing wanted = listings.find(listingId, actor);
        if (wanted.organisationId().equals(own)) {
            throw new OwnListing(wanted.reference());
        }
        if (!isOpen(wanted)) {
            throw new NotOpenForInterest(wanted.reference());
        }
        return wanted;
    }

    private void checkOwn(@Nullable UUID ownListingId, UUID own, Listing wanted, Actor actor, FieldReader fields) {
        if (ownListingId == null) {
            return;
        }
        Listing mine = listings.find(ownListingId, actor);
        boolean fits = mine.organisationId().equals(own)
                && mine.isLiveAt(moment.now())
                && mine.content().kind() != wanted.content().kind();
        if (!fits) {
            fields.reject("ownListingId", "not-a-counterpart", mine.reference());
        }
    }

    /**
     * For whom the actor speaks: coordinators for the organisation that they name, with its consent; everybody else for their own.
     *
     * @throws org.keqiao.web.problem.InvalidFields when that cannot be
     */
    UUID speaker(@Nullable String organisation, Actor actor) {
        FieldReader fields = new FieldReader();
        UUID found = organisation(organisation, actor, fields);
        fields.throwIfAnyProblem();
        return Objects.requireNonNull(found);
    }

    private @Nullable UUID organisation(@Nullable String name, Actor actor, FieldReader fields) {
        String named = name == null ? "" : name.strip();
        if (named.isEmpty() || !actor.role().actsForOthers()) {
            fields.require("organisation", actor.organisationId() != null);
            return actor.organisationId();
        }
        UUID found = organisations.findByIdOrName(named).map(Organisation::id).orElse(null);
        if (found == null) {
            fields.reject("organisation", "unknown-organisation", FieldReader.excerpt(named));
        } else if (!consents.allow(actor, found, ConsentScope.INTRODUCTIONS)) {
            fields.reject("organisation", "consent-missing");
        }
        return found;
    }
}
