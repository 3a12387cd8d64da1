package org.keqiao.web.introduction;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.account.Actor;

/**
 * Which introductions are looked at.
 *
 * @param organisationId of which one side is; missing: of everybody
 * @param waiting only those that wait for that organisation, or with none for anybody
 */
record IntroductionFilter(
        @Nullable UUID organisationId,
        @Nullable IntroductionState state,
        @Nullable UUID listingId,
        boolean waiting) {

    static final String WHERE = """
            WHERE (CAST(:organisation AS uuid) IS NULL
                    OR CAST(:organisation AS uuid) IN (result_organisation_id, demand_organisation_id))
                AND (:state = '' OR state = :state)
                AND (CAST(:listing AS uuid) IS NULL OR CAST(:listing AS uuid) IN (result_id, demand_id))
                AND (NOT :waiting
                    OR (waits_for_result AND (CAST(:organisation AS uuid) IS NULL OR result_organisation_id = CAST(:organisation AS uuid)))
                    OR (waits_for_demand AND (CAST(:organisation AS uuid) IS NULL OR demand_organisation_id = CAST(:organisation AS uuid))))
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    /** What this reader may see at all. */
    static IntroductionFilter of(
            Actor reader, @Nullable IntroductionState state, @Nullable UUID listingId, boolean waiting) {
        UUID own = reader.organisationId() == null ? NOBODY : reader.organisationId();
        return new IntroductionFilter(reader.role().actsForOthers() ? null : own, state, listingId, waiting);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("organisation", organisationId == null ? null : organisationId.toString());
        values.put("state", state == null ? "" : state.name());
        values.put("listing", listingId == null ? null : listingId.toString());
        values.put("waiting", waiting);
        return values;
    }
}
