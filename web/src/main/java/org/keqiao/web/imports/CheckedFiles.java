package org.keqiao.web.imports;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Files that were only checked: kept for a while, so that they can be imported as they were checked, and each once. */
@Repository
class CheckedFiles {

    private static final String KEPT = "dry_run AND state = 'FINISHED' AND file IS NOT NULL";

    private final JdbcClient jdbc;
    private final Duration keep;

    CheckedFiles(JdbcClient jdbc, ImportProperties properties) {
        this.jdbc = jdbc;
        this.keep = properties.keepChecked();
    }

    boolean has(UUID importId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM listing_import WHERE id = :id AND " + KEPT + ")")
                .param("id", importId)
                .query(Boolean.class)
                .single();
    }

    /** The file, which is kept no longer; empty when it is gone already. */
    Optional<byte[]> take(UUID importId) {
        return jdbc.sql("""
                WITH kept AS (SELECT id, file FROM listing_import WHERE id = :id AND %s FOR UPDATE)
                UPDATE listing_import SET file = NULL FROM kept WHERE listing_import.id = kept.id RETURNING kept.file""".formatted(KEPT))
                .param("id", importId)
                .query(byte[].class)
                .optional();
    }

    @Scheduled(fixedDelayString = "${keqiao.imports.forget-checked:PT10M}")
    void forget() {
        jdbc.sql("UPDATE listing_import SET file = NULL WHERE " + KEPT
                        + " AND finished_at < now() - make_interval(secs => :keep)")
                .param("keep", keep.toMillis() / 1000.0)
                .update();
    }
}
