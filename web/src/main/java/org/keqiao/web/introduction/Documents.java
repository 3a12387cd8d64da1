package org.keqiao.web.introduction;

import com.fasterxml.uuid.Generators;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.document.DocumentFile;
import org.keqiao.web.document.DocumentType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of introductions. */
@Repository
class Documents {

    /**
     * A file without its content.
     *
     * @param size in bytes
     */
    public record Document(
            UUID id,
            String name,
            DocumentType type,
            int size,
            @Nullable String organisation,
            Instant at) {}

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says whether it was added: not when the same file is there already. */
    boolean add(UUID introductionId, DocumentFile file, Actor actor, Instant at) {
        UUID organisation = actor.organisationId();
        return jdbc.sql("""
                INSERT INTO introduction_document (id, introduction_id, account_id, organisation_id, name, type, size, sha256, content, at)
                VALUES (:id, :introduction, :account, CAST(:organisation AS uuid), :name, :type, :size, :sha256, :content, :at)
                ON CONFLICT (introduction_id, sha256) DO NOTHING""")
                        .param("id", Generators.timeBasedEpochGenerator().generate())
                        .param("introduction", introductionId)
                        .param("account", actor.accountId())
                        .param("organisation", organisation == null ? null : organisation.toString())
                        .param("name", file.name())
                        .param("type", file.type().name())
                        .param("size", file.content().length)
                        .param("sha256", sha256(file.content()))
                        .param("content", file.content())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Document> of(UUID introductionId) {
        return jdbc.sql("""
                SELECT d.id, d.name, d.type, d.size, o.name AS organisation, d.at
                FROM introduction_document d LEFT JOIN organisation o ON o.id = d.organisation_id
                WHERE d.introduction_id = :introduction ORDER BY d.at, d.id""")
                .param("introduction", introductionId)
                .query(Document.class)
                .list();
    }

    Optional<DocumentFile> content(UUID introductionId, UUID id) {
        return jdbc.sql(
                        "SELECT name, type, content FROM introduction_document WHERE introduction_id = :introduction AND id = :id")
                .param("introduction", introductionId)
                .param("id", id)
                .query((row, number) -> new DocumentFile(
                        row.getString("name"), DocumentType.valueOf(row.getString("type")), row.getBytes("content")))
                .optional();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
