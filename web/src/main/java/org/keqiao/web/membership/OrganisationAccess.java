package org.keqiao.web.membership;

import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.OrganisationNotFound;
import org.keqiao.web.account.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Organisations as people find them: members their own, coordinators and administrators all. */
@Component
class OrganisationAccess {

    private final OrganisationFiles files;
    private final Members members;

    OrganisationAccess(OrganisationFiles files, Members members) {
        this.files = files;
        this.members = members;
    }

    /** @throws OrganisationNotFound for those who are not of it */
    OrganisationFile visible(UUID id, Actor actor) {
        return files.find(id)
                .filter(file -> actor.role().actsForOthers() || file.id().equals(actor.organisationId()))
                .orElseThrow(() -> new OrganisationNotFound(id));
    }

    /**
     * As those find it who look after its members and its details.
     *
     * @throws OrganisationNotFound for those who are not of it
     * @throws AccessDeniedException for those who are, but do not manage it
     */
    OrganisationFile managed(UUID id, Actor actor) {
        OrganisationFile file = visible(id, actor);
        if (!manages(file, actor)) {
            throw new AccessDeniedException("Only managers of the organisation and administrators");
        }
        return file;
    }

    boolean manages(OrganisationFile file, Actor actor) {
        return actor.role() == Role.ADMINISTRATOR
                || (file.id().equals(actor.organisationId()) && members.isManager(actor.accountId()));
    }
}
