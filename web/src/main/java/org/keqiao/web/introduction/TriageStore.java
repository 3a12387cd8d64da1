package org.keqiao.web.introduction;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Criteria, scores and shortlists. */
@Repository
class TriageStore {

    private final JdbcClient jdbc;

    TriageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Criterion> criteria(UUID listingId) {
        return jdbc.sql("SELECT id, name, weight FROM triage_criterion WHERE listing_id = :listing ORDER BY position")
                .param("listing", listingId)
                .query(Criterion.class)
                .list();
    }

    /** Criteria of the same name keep their scores. */
    void setCriteria(UUID listingId, Map<String, Integer> weights) {
        Set<String> names = weights.isEmpty() ? Set.of("") : weights.keySet();
        jdbc.sql("DELETE FROM triage_criterion WHERE listing_id = :listing AND name NOT IN (:names)")
                .param("listing", listingId)
                .param("names", names)
                .update();
        int position = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            jdbc.sql("""
                    INSERT INTO triage_criterion (id, listing_id, name, weight, position)
                    VALUES (:id, :listing, :name, :weight, :position)
                    ON CONFLICT (listing_id, name) DO UPDATE SET weight = excluded.weight, position = excluded.position""")
                    .param("id", Generators.timeBasedEpochGenerator().generate())
                    .param("listing", listingId)
                    .param("name", weight.getKey())
                    .param("weight", weight.getValue())
                    .param("position", position++)
                    .update();
        }
    }

    void score(UUID introductionId, UUID criterionId, UUID accountId, int score) {
        jdbc.sql("""
                INSERT INTO triage_score (introduction_id, criterion_id, account_id, score)
                VALUES (:introduction, :criterion, :account, :score)
                ON CONFLICT (introduction_id, criterion_id, account_id) DO UPDATE SET score = excluded.score""")
                .param("introduction", introductionId)
                .param("criterion", criterionId)
                .param("account", accountId)
                .param("score", score)
                .update();
    }

    /** By introduction, reviewer and criterion. */
    Map<UUID, Map<UUID, Map<UUID, Integer>>> scores(UUID listingId) {
        Map<UUID, Map<UUID, Map<UUID, Integer>>> scores = new HashMap<>();
        jdbc.sql("""
                SELECT s.introduction_id, s.account_id, s.criterion_id, s.score
                FROM triage_score s JOIN triage_criterion c ON c.id = s.criterion_id WHERE c.listing_id = :listing""")
                .param("listing", listingId)
                .query((row, number) -> scores.computeIfAbsent(
                                row.getObject("introduction_id", UUID.class), id -> new HashMap<>())
                        .computeIfAbsent(row.getObject("account_id", UUID.class), id -> new HashMap<>())
                        .put(row.getObject("criterion_id", UUID.class), row.getInt("score")))
                .list();
        return scores;
    }

    /** Says whether that changed something. */
    boolean shortlist(UUID introductionId, UUID accountId, Instant at) {
        return jdbc.sql("""
                INSERT INTO triage_shortlist (introduction_id, account_id, at) VALUES (:introduction, :account, :at)
                ON CONFLICT DO NOTHING""")
                        .param("introduction", introductionId)
                        .param("account", accountId)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean unshortlist(UUID introductionId) {
        return jdbc.sql("DELETE FROM triage_shortlist WHERE introduction_id = :introduction")
                        .param("introduction", introductionId)
                        .update()
                == 1;
    }

    Set<UUID> shortlisted(UUID listingId) {
        return new HashSet<>(
                jdbc.sql("""
                SELECT s.introduction_id FROM triage_shortlist s JOIN introduction i ON i.id = s.introduction_id
                WHERE :listing IN (i.result_id, i.demand_id)""").param("listing", listingId).query(UUID.class).list());
    }
}
