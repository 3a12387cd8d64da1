package org.keqiao.web.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.springframework.stereotype.Component;

/** Whose listing a request makes: the actor's organisation's, or for coordinators and administrators that of the one they name. */
@Component
class Owners {

    private final Organisations organisations;
    private final Consents consents;

    Owners(Organisations organisations, Consents consents) {
        this.organisations = organisations;
        this.consents = consents;
    }

    /** Whether this person may speak for the organisation, and whether the organisation may already speak to strangers. */
    void check(@Nullable UUID owner, boolean publishing, Actor actor, FieldReader fields) {
        if (owner == null) {
            return;
        }
        if (!consents.allow(actor, owner, ConsentScope.LISTINGS)) {
            fields.reject("organisation", "consent-missing");
        }
        if (publishing && !organisations.find(owner).map(Organisation::verified).orElse(false)) {
            fields.reject("organisation", "organisation-unverified");
        }
    }

    /** Whether this person may read and change everything of the listing. */
    static boolean mayManage(@Nullable Actor actor, Listing listing) {
        return actor != null
                && (actor.role().actsForOthers() || listing.organisationId().equals(actor.organisationId()));
    }

    /** Missing when it cannot be told; {@code fields} then says why. */
    @Nullable
    UUID ownerOf(ListingRequest request, Actor actor, FieldReader fields) {
        checkEdit(request, actor, fields);
        String named =
                request.organisation() == null ? "" : request.organisation().strip();
        if (named.isEmpty()) {
            fields.require("organisation", actor.organisationId() != null);
            return actor.organisationId();
        }
        UUID owner = organisations.findByIdOrName(named).map(Organisation::id).orElse(null);
        if (!actor.role().actsForOthers() && (owner == null || !owner.equals(actor.organisationId()))) {
            fields.reject("organisation", "coordinators-only");
        } else if (owner == null) {
            fields.reject("organisation", "unknown-organisation", FieldReader.excerpt(named));
        }
        return owner;
    }

    /** Only coordinators and administrators know from others when something was confirmed. */
    void checkEdit(ListingRequest request, Actor actor, FieldReader fields) {
        String confirmedOn = request.confirmedOn();
        if (confirmedOn != null && !confirmedOn.isBlank() && !actor.role().actsForOthers()) {
            fields.reject("confirmedOn", "coordinators-only");
        }
    }
}
