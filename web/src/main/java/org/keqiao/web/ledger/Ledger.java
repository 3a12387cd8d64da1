package org.keqiao.web.ledger;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where every step is written down. There is no way to change or delete a line, neither here nor in the database. */
@Repository
public class Ledger {

    /** Industries and zone as they are at this moment: a demand's before a result's, a listing's before its organisation's. */
    private static final String APPEND = """
            INSERT INTO ledger_line (at, kind, account_id, organisation_id, result_id, demand_id, result_organisation_id,
                demand_organisation_id, introduction_id, pairing_id, fair_id, industries, zone, before, after, facts, shared, once)
            SELECT :at, :kind, :account, :organisation, CAST(:result AS uuid), CAST(:demand AS uuid),
                coalesce(CAST(:resultOrganisation AS uuid), r.organisation_id),
                coalesce(CAST(:demandOrganisation AS uuid), d.organisation_id),
                CAST(:introduction AS uuid), CAST(:pairing AS uuid), CAST(:fair AS uuid),
                ARRAY(SELECT jsonb_array_elements_text(coalesce(d.content, r.content, '{"industries": []}') -> 'industries')),
                coalesce(:zone, d.content ->> 'zone', r.content ->> 'zone', od.zone, orr.zone),
                :before, :after, CAST(:facts AS jsonb), :shared, :once
            FROM (SELECT 1) AS one
                LEFT JOIN listing r ON r.id = CAST(:result AS uuid)
                LEFT JOIN listing d ON d.id = CAST(:demand AS uuid)
                LEFT JOIN organisation od ON od.id = coalesce(CAST(:demandOrganisation AS uuid), d.organisation_id)
                LEFT JOIN organisation orr ON orr.id = coalesce(CAST(:resultOrganisation AS uuid), r.organisation_id)
            ON CONFLICT (once) DO NOTHING""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SystemReach system;

    Ledger(JdbcClient jdbc, JsonMapper json, SystemReach system) {
        this.jdbc = jdbc;
        this.json = json;
        this.system = system;
    }

    /** Writes the line in the transaction of the step that it tells of. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(LedgerEntry entry) {
        Map<String, @Nullable Object> values = values(entry);
        system.run(() -> jdbc.sql(APPEND).params(values).update());
    }

    private Map<String, @Nullable Object> values(LedgerEntry entry) {
        Matter matter = entry.matter();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("at", entry.at().atOffset(ZoneOffset.UTC));
        values.put("kind", entry.kind().name());
        values.put("account", entry.accountId());
        values.put("organisation", entry.organisationId());
        values.put("result", text(matter.resultId()));
        values.put("demand", text(matter.demandId()));
        values.put("resultOrganisation", text(matter.resultOrganisationId()));
        values.put("demandOrganisation", text(matter.demandOrganisationId()));
        values.put("introduction", text(matter.introductionId()));
        values.put("pairing", text(matter.pairingId()));
        values.put("fair", text(matter.fairId()));
        values.put("zone", matter.zone() == null ? null : matter.zone().name());
        values.put("before", entry.before());
        values.put("after", entry.after());
        values.put("facts", json.writeValueAsString(entry.facts()));
        values.put("shared", entry.shared());
        values.put("once", entry.once());
        return values;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
