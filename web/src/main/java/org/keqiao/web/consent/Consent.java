package org.keqiao.web.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation lets coordinators act for it.
 *
 * @param givenBy who consented: name and position, as on the paper
 * @param evidence where the proof is: number of the signed paper, of the mail, of the recorded call
 * @param validUntil last day; missing when it holds until it is revoked
 */
public record Consent(
        UUID id,
        UUID organisationId,
        List<ConsentScope> scopes,
        String givenBy,
        LocalDate givenOn,
        @Nullable LocalDate validUntil,
        String evidence,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason) {

    /** So long before its last day those are told who need it. */
    static final Period NOTICE = Period.ofDays(14);

    public Consent {
        scopes = List.copyOf(scopes);
    }

    public boolean isValidOn(LocalDate day) {
        return revokedAt == null && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean endsSoon(LocalDate today) {
        return isValidOn(today) && validUntil != null && !validUntil.isAfter(today.plus(NOTICE));
    }

    /** Whether it has come to its end by itself. */
    public boolean isLapsed(LocalDate today) {
        return revokedAt == null && !isValidOn(today);
    }
}
