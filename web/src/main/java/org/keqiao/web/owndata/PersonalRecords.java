package org.keqiao.web.owndata;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.keqiao.web.document.DocumentFile;
import org.keqiao.web.document.DocumentType;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and forgets what {@link Keeping} lists. */
@Repository
class PersonalRecords {

    private static final String FILES = """
            SELECT id FROM attachment WHERE account_id = :account
            UNION ALL SELECT id FROM introduction_document WHERE account_id = :account""";

    private static final String FILE = """
            SELECT name, type, content FROM attachment WHERE id = :id
            UNION ALL SELECT name, type, content FROM introduction_document WHERE id = :id""";

    private final JdbcClient jdbc;
    private final SystemReach system;

    PersonalRecords(JdbcClient jdbc, SystemReach system) {
        this.jdbc = jdbc;
        this.system = system;
    }

    /** A JSON array. */
    String read(Keeping keeping, UUID accountId) {
        return system.get(() -> jdbc.sql("SELECT jsonb_pretty(coalesce(jsonb_agg(to_jsonb(kept)), '[]')) FROM (%s) kept"
                        .formatted(keeping.export()))
                .param("account", accountId)
                .query(String.class)
                .single());
    }

    List<UUID> files(UUID accountId) {
        return system.get(() ->
                jdbc.sql(FILES).param("account", accountId).query(UUID.class).list());
    }

    DocumentFile file(UUID id) {
        return system.get(() -> jdbc.sql(FILE)
                .param("id", id)
                .query((row, number) -> new DocumentFile(
                        row.getString("name"), DocumentType.valueOf(row.getString("type")), row.getBytes("content")))
                .single());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID accountId) {
        Arrays.stream(Keeping.values())
                .map(Keeping::forget)
                .filter(Objects::nonNull)
                .forEach(statement ->
                        jdbc.sql(statement).param("account", accountId).update());
    }
}
