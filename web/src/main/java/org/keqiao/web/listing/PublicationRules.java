package org.keqiao.web.listing;

import org.keqiao.web.account.Actor;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Component;

/** What must hold before strangers read a listing. */
@Component
class PublicationRules {

    private final Owners owners;
    private final OwnerIdentities identities;

    PublicationRules(Owners owners, OwnerIdentities identities) {
        this.owners = owners;
        this.identities = identities;
    }

    /**
     * Whether strangers may read it now.
     *
     * @throws InvalidFields naming everything that keeps it from being published
     */
    void requirePublishable(Listing listing, Actor actor) {
        FieldReader fields = new FieldReader();
        owners.check(listing.organisationId(), true, actor, fields);
        fields.requireComplete(listing.content());
        identities.requireHidden(listing.content(), listing.organisationId(), fields);
        fields.throwIfAnyProblem();
    }

    /**
     * Whether the actor may speak for its organisation.
     *
     * @throws InvalidFields when not
     */
    void requireSpokenFor(Listing listing, Actor actor) {
        FieldReader fields = new FieldReader();
        owners.check(listing.organisationId(), false, actor, fields);
        fields.throwIfAnyProblem();
    }
}
