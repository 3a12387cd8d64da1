package org.keqiao.web.timetable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of all who ever registered for a fair, for old versions tell of those who withdrew too. */
@Repository
class PartyNames {

    private final JdbcClient jdbc;

    PartyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By participant, universities and institutes together, each kind by name. */
    Map<UUID, String> of(UUID fairId) {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT p.id, o.name FROM fair_participant p JOIN organisation o ON o.id = p.organisation_id
                        WHERE p.fair_id = ? ORDER BY o.kind, o.name, p.id
                        """)
                .param(fairId)
                .query((row, number) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return names;
    }
}
