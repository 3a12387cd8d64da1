package org.keqiao.web.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.consent.ConsentScope;
import org.keqiao.web.consent.Consents;
import org.keqiao.web.listing.FieldReader;
import org.springframework.stereotype.Component;

/** Whose the rows are that name no organisation, when a coordinator sends them. */
@Component
class OnBehalf {

    private final Organisations organisations;
    private final Consents consents;

    OnBehalf(Organisations organisations, Consents consents) {
        this.organisations = organisations;
        this.consents = consents;
    }

    /**
     * The organisation's name; missing for those who post for their own.
     *
     * @throws org.keqiao.web.problem.InvalidFields when there is none of that name, or none that lets this coordinator
     */
    @Nullable
    String of(@Nullable String named, Actor actor) {
        if (named == null || named.isBlank() || !actor.role().actsForOthers()) {
            return null;
        }
        FieldReader fields = new FieldReader();
        Organisation found = organisations.findByIdOrName(named).orElse(null);
        if (found == null) {
            fields.reject("organisation", "unknown-organisation", FieldReader.excerpt(named));
        } else if (!consents.allow(actor, found.id(), ConsentScope.LISTINGS)) {
            fields.reject("organisation", "consent-missing");
        }
        fields.throwIfAnyProblem();
        return found == null ? null : found.name();
    }

    /** Names of those for whom this person may import. */
    List<String> consenting(Actor actor) {
        return actor.role().actsForOthers() ? consents.namesOf(ConsentScope.LISTINGS) : List.of();
    }
}
