package org.keqiao.web.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * What a line of the ledger is about. Industries and organisations of listings need not be said; the ledger takes them from there.
 *
 * @param zone where it happened, if that is not where the listing or its organisation is
 */
public record Matter(
        @Nullable UUID resultId,
        @Nullable UUID demandId,
        @Nullable UUID resultOrganisationId,
        @Nullable UUID demandOrganisationId,
        @Nullable UUID introductionId,
        @Nullable UUID pairingId,
        @Nullable UUID fairId,
        @Nullable Zone zone) {

    /** One listing. */
    public static Matter listing(ListingKind kind, UUID id) {
        boolean result = kind == ListingKind.RESULT;
        return new Matter(result ? id : null, result ? null : id, null, null, null, null, null, null);
    }

    /** Two listings that were put together. */
    public static Matter pairing(UUID pairingId, UUID resultId, UUID demandId) {
        return new Matter(resultId, demandId, null, null, null, pairingId, null, null);
    }

    /** A fair as a whole. */
    public static Matter fair(UUID fairId, @Nullable Zone zone) {
        return new Matter(null, null, null, null, null, null, fairId, zone);
    }

    public Matter in(@Nullable Zone elsewhere) {
        return new Matter(
                resultId,
                demandId,
                resultOrganisationId,
                demandOrganisationId,
                introductionId,
                pairingId,
                fairId,
                elsewhere);
    }
}
