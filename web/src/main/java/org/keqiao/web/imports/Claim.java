package org.keqiao.web.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * A worker's right to work on an import, until another worker takes it over.
 *
 * @param id new with every claim, so that a worker that was away notices that it has been replaced
 * @param attempts claims since the last progress, this one included
 */
record Claim(
        UUID id,
        UUID importId,
        UUID createdBy,
        @Nullable ListingKind kind,
        boolean dryRun,
        @Nullable String traceparent,
        int attempts) {}
