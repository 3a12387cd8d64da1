package org.keqiao.web.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.Notice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All imports, without their files. */
@Repository
class Imports {

    private static final TypeReference<EnumMap<ListingKind, Integer>> KINDS = new TypeReference<>() {};

    private static final String SELECT = """
            SELECT id, created_by, organisation_id, file_name, kind, on_behalf_of, kinds, dry_run, state, failure, notices, total,
                created, updated, unchanged, failed, created_at, started_at, finished_at
            FROM listing_import\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Import get(UUID id, Actor reader) {
        return find(id).filter(found -> found.isReadableBy(reader)).orElseThrow(() -> new ImportNotFound(id));
    }

    /** Those of a person and of their organisation, newest first. */
    List<Import> recent(Actor actor, int limit) {
        return jdbc.sql(SELECT + """
                WHERE created_by = :account OR organisation_id = :organisation::uuid
                ORDER BY created_at DESC LIMIT :limit""")
                .param("account", actor.accountId())
                .param("organisation", actor.organisationId())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    void add(UUID id, Upload upload, Actor actor, @Nullable String traceparent) {
        jdbc.sql("""
                INSERT INTO listing_import (id, created_by, organisation_id, file_name, file, kind, on_behalf_of, dry_run, traceparent, state)
                VALUES (:id, :createdBy, :organisation, :fileName, :file, :kind, :onBehalfOf, :dryRun, :traceparent, 'WAITING')""")
                .param("id", id)
                .param("createdBy", actor.accountId())
                .param("organisation", actor.organisationId())
                .param("fileName", upload.fileName())
                .param("file", upload.content())
                .param("kind", upload.kind() == null ? null : upload.kind().name())
                .param("onBehalfOf", upload.onBehalfOf())
                .param("dryRun", upload.dryRun())
                .param("traceparent", traceparent)
                .update();
    }

    private Optional<Import> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    private Import read(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        String failure = row.getString("failure");
        return new Import(
                row.getObject("id", UUID.class),
                row.getObject("created_by", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("file_name"),
                kind == null ? null : ListingKind.valueOf(kind),
                row.getString("on_behalf_of"),
                json.readValue(row.getString("kinds"), KINDS),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                failure == null ? null : json.readValue(failure, Notice.class),
                List.of(json.readValue(row.getString("notices"), Notice[].class)),
                row.getInt("total"),
                new Import.Counts(
                        row.getInt("created"), row.getInt("updated"), row.getInt("unchanged"), row.getInt("failed")),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
