package org.keqiao.web.attachment;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.document.DocumentFile;
import org.keqiao.web.document.DocumentType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of listings. They lie in the database, where every instance of web finds them, under ids of ours. */
@Repository
class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Says whether it was added: not when the same file is there already.
     *
     * @param sha256 of the file as it was sent
     */
    boolean add(UUID listingId, String name, CleanFile file, byte[] sha256, Actor actor, Instant at) {
        return jdbc.sql("""
                INSERT INTO attachment (id, listing_id, account_id, name, type, size, width, height, sha256, content, at)
                VALUES (:id, :listing, :account, :name, :type, :size, :width, :height, :sha256, :content, :at)
                ON CONFLICT (listing_id, sha256) DO NOTHING""")
                        .param("id", Generators.timeBasedEpochGenerator().generate())
                        .param("listing", listingId)
                        .param("account", actor.accountId())
                        .param("name", name)
                        .param("type", file.type().name())
                        .param("size", file.content().length)
                        .param("width", file.width())
                        .param("height", file.height())
                        .param("sha256", sha256)
                        .param("content", file.content())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Attachment> of(UUID listingId) {
        return jdbc.sql("""
                SELECT id, name, type, size, width, height, at FROM attachment WHERE listing_id = :listing ORDER BY at, id""")
                .param("listing", listingId)
                .query(AttachmentStore::attachment)
                .list();
    }

    Optional<DocumentFile> content(UUID listingId, UUID id) {
        return jdbc.sql("SELECT name, type, content FROM attachment WHERE listing_id = :listing AND id = :id")
                .param("listing", listingId)
                .param("id", id)
                .query((row, number) -> new DocumentFile(
                        row.getString("name"), DocumentType.valueOf(row.getString("type")), row.getBytes("content")))
                .optional();
    }

    boolean remove(UUID listingId, UUID id) {
        return jdbc.sql("DELETE FROM attachment WHERE listing_id = :listing AND id = :id")
                        .param("listing", listingId)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getTimestamp("at").toInstant());
    }
}
