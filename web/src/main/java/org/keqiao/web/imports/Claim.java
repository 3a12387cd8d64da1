package org.keqiao.web.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.listing.ListingRequest;

/**
 * A worker's right to work on an import, until another worker takes it over.
 *
 * @param id new with every claim, so that a worker that was away notices that it has been replaced
 * @param onBehalfOf name of the organisation whose the rows are that name none
 * @param attempts claims since the last progress, this one included
 */
record Claim(
        UUID id,
        UUID importId,
        UUID createdBy,
        @Nullable ListingKind kind,
        @Nullable String onBehalfOf,
        boolean dryRun,
        @Nullable String traceparent,
        int attempts) {

    /** The row's request, as the organisation's for which the file was sent if it names none itself. */
    ListingRequest asSent(ListingRequest request) {
        String named = request.organisation();
        return onBehalfOf == null || (named != null && !named.isBlank())
                ? request
                : request.withOrganisation(onBehalfOf);
    }
}
