package org.keqiao.web.account;

import java.util.UUID;
import org.keqiao.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such organisation, or it is none of the caller's business. */
public final class OrganisationNotFound extends Problem {

    public OrganisationNotFound(UUID id) {
        super(HttpStatus.NOT_FOUND, "organisation-not-found", id);
    }
}
