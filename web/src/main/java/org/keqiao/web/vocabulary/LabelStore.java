package org.keqiao.web.vocabulary;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words that administrators chose. */
@Repository
class LabelStore {

    private final JdbcClient jdbc;

    LabelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words chosen for a term; missing where it keeps its own. */
    record Chosen(
            String vocabulary,
            String term,
            @Nullable String chinese,
            @Nullable String english) {}

    List<Chosen> all() {
        return jdbc.sql("SELECT vocabulary, term, chinese, english FROM vocabulary_label")
                .query(Chosen.class)
                .list();
    }

    /** Changes of the same vocabulary wait for each other until the end of the transaction, so that two never choose the same words. */
    void lock(Vocabulary vocabulary) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('vocabulary_label'), hashtext(:vocabulary))")
                .param("vocabulary", vocabulary.name())
                .query((row, number) -> true)
                .single();
    }

    void keep(Chosen chosen, UUID by, Instant at) {
        if (chosen.chinese() == null && chosen.english() == null) {
            jdbc.sql("DELETE FROM vocabulary_label WHERE vocabulary = :vocabulary AND term = :term")
                    .param("vocabulary", chosen.vocabulary())
                    .param("term", chosen.term())
                    .update();
            return;
        }
        jdbc.sql("""
                INSERT INTO vocabulary_label (vocabulary, term, chinese, english, changed_by, changed_at)
                VALUES (:vocabulary, :term, :chinese, :english, :by, :at)
                ON CONFLICT (vocabulary, term) DO UPDATE SET chinese = excluded.chinese, english = excluded.english,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("vocabulary", chosen.vocabulary())
                .param("term", chosen.term())
                .param("chinese", chosen.chinese())
                .param("english", chosen.english())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
