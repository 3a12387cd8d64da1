package org.keqiao.web.membership;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * All that the platform keeps of an organisation.
 *
 * @param standingReason why it was refused
 * @param officeEmailConfirmedAt since when the mailbox gets the organisation's news, because its reader said so
 */
record OrganisationFile(
        UUID id,
        String name,
        OrganisationKind kind,
        Zone zone,
        Standing standing,
        @Nullable String standingReason,
        @Nullable Instant standingAt,
        @Nullable String creditCode,
        @Nullable String website,
        @Nullable String officeEmail,
        @Nullable Instant officeEmailConfirmedAt,
        @Nullable String officePhone,
        Instant createdAt) {

    OrganisationDetails details() {
        return new OrganisationDetails(creditCode, website, officeEmail, officePhone);
    }

    public boolean isVerified() {
        return standing == Standing.VERIFIED;
    }

    public boolean waits() {
        return standing == Standing.PENDING;
    }
}
