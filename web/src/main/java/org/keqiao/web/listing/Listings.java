package org.keqiao.web.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All listings. Storing one and announcing it to the other services is one transaction: there is no way to do one without the other. */
@Repository
public class Listings {

    private static final String SELECT = "SELECT * FROM listing ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ListingAnnouncements announcements;
    private final ApplicationEventPublisher listeners;

    Listings(
            JdbcClient jdbc, JsonMapper json, ListingAnnouncements announcements, ApplicationEventPublisher listeners) {
        this.jdbc = jdbc;
        this.json = json;
        this.announcements = announcements;
        this.listeners = listeners;
    }

    public Optional<Listing> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(this::listing)
                .optional();
    }

    /** By what people quote. */
    public Optional<Listing> findByReference(String reference) {
        return jdbc.sql(SELECT + "WHERE reference = :reference")
                .param("reference", reference)
                .query(this::listing)
                .optional();
    }

    /** Those of these that there are, in any order. */
    public List<Listing> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(this::listing)
                        .list();
    }

    /** Posts with the same key wait for each other, so that the later one finds what the earlier one made. */
    void lockSource(UUID organisationId, String sourceId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "listing/" + organisationId + "/" + sourceId)
                .query(row -> {});
    }

    public Optional<Listing> findBySource(UUID organisationId, String sourceId) {
        return jdbc.sql(SELECT + "WHERE organisation_id = :organisation AND source_id = :source")
                .param("organisation", organisationId)
                .param("source", sourceId)
                .query(this::listing)
                .optional();
    }

    /** Those of one organisation, last changed first. */
    public List<Listing> ofOrganisation(UUID organisationId, Shelf shelf, int page, int size) {
        return of(organisationId, null, shelf, page, size);
    }

    public long countOfOrganisation(UUID organisationId, Shelf shelf) {
        return count(organisationId, null, shelf);
    }

    /** Those of an organisation, and those that a person posted for whomever; last changed first. */
    List<Listing> of(@Nullable UUID organisationId, @Nullable UUID posterId, Shelf shelf, int page, int size) {
        return jdbc.sql(SELECT + """
                WHERE (organisation_id = :organisation::uuid OR created_by = :poster::uuid) AND state = ANY (:states)
                ORDER BY changed_at DESC, id LIMIT :size OFFSET :from""")
                .param("organisation", organisationId)
                .param("poster", posterId)
                .param("states", shelf.states())
                .param("size", size)
                .param("from", (long) page * size)
                .query(this::listing)
                .list();
    }

    long count(@Nullable UUID organisationId, @Nullable UUID posterId, Shelf shelf) {
        return jdbc.sql("""
                SELECT count(*) FROM listing
                WHERE (organisation_id = :organisation::uuid OR created_by = :poster::uuid) AND state = ANY (:states)""")
                .param("organisation", organisationId)
                .param("poster", posterId)
                .param("states", shelf.states())
                .query(Long.class)
                .single();
    }

    /** Published ones whose validity has ended, locked; those that another instance has locked are left out. */
    List<Listing> lockDueToExpire(Instant now, int limit) {
        return jdbc.sql(SELECT + """
                WHERE state = 'PUBLISHED' AND valid_until <= :now
                ORDER BY valid_until LIMIT :limit FOR UPDATE SKIP LOCKED""")
                .param("now", utc(now))
                .param("limit", limit)
                .query(this::listing)
                .list();
    }

    @Transactional
    void add(Listing listing) {
        jdbc.sql("""
                INSERT INTO listing (id, reference, revision, state, organisation_id, created_by, source_id, content,
                    open_for_interest, published_at, valid_until, confirmed_at, withdrawal_reason, returned, created_at, changed_at)
                VALUES (:id, :reference, :revision, :state, :organisation, :createdBy, :source, :content::jsonb,
                    :open, :publishedAt, :validUntil, :confirmedAt, :reason, :returned::jsonb, :createdAt, :changedAt)""")
                .params(values(listing))
                .param("reference", listing.reference())
                .param("organisation", listing.organisationId())
                .param("createdBy", listing.createdBy())
                .param("source", listing.sourceId())
                .param("createdAt", utc(listing.createdAt()))
                .update();
        announcements.announce(null, listing);
        listeners.publishEvent(new ListingChanged(null, listing));
    }

    /** @throws RevisionConflict when the stored one is no longer the one that was changed */
    @Transactional
    void replace(Listing before, Listing after) {
        int updated = jdbc.sql("""
                UPDATE listing SET revision = :revision, state = :state, content = :content::jsonb, open_for_interest = :open,
                    published_at = :publishedAt, valid_until = :validUntil, confirmed_at = :confirmedAt,
                    withdrawal_reason = :reason, returned = :returned::jsonb, changed_at = :changedAt
                WHERE id = :id AND revision = :before""")
                .params(values(after))
                .param("before", before.revision())
                .update();
        if (updated == 0) {
            throw RevisionConflict.overtaken(before);
        }
        announcements.announce(before, after);
        listeners.publishEvent(new ListingChanged(before, after));
    }

    /** Those that a person posted, locked. */
    List<Listing> createdBy(UUID accountId) {
        return jdbc.sql(SELECT + "WHERE created_by = :account ORDER BY id FOR UPDATE")
                .param("account", accountId)
                .query(this::listing)
                .list();
    }

    /** Deletes what was never public: nobody but its owner has heard of it. */
    @Transactional
    void delete(Listing listing) {
        jdbc.sql("DELETE FROM listing WHERE id = :id AND published_at IS NULL")
                .param("id", listing.id())
                .update();
    }

    /** As {@link #replace}; the other services hear of it in any case, for they may hold what is erased. */
    @Transactional
    void erase(Listing before, Listing after) {
        replace(before, after);
        if (before.state() != ListingState.PUBLISHED) {
            announcements.announceAnyway(after);
        }
    }

    private Map<String, @Nullable Object> values(Listing listing) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", listing.id());
        values.put("revision", listing.revision());
        values.put("state", listing.state().name());
        values.put("content", json.writeValueAsString(listing.content()));
        values.put("open", listing.openForInterest());
        values.put("publishedAt", utc(listing.publishedAt()));
        values.put("validUntil", utc(listing.validUntil()));
        values.put("confirmedAt", utc(listing.confirmedAt()));
        values.put("reason", listing.withdrawalReason());
        values.put("returned", listing.returned() == null ? null : json.writeValueAsString(listing.returned()));
        values.put("changedAt", utc(listing.changedAt()));
        return values;
    }

    private Listing listing(ResultSet row, int number) throws SQLException {
        return new Listing(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getLong("revision"),
                ListingState.valueOf(row.getString("state")),
                row.getObject("organisation_id", UUID.class),
                row.getObject("created_by", UUID.class),
                row.getString("source_id"),
                json.readValue(row.getString("content"), ListingContent.class),
                row.getBoolean("open_for_interest"),
                instant(row, "published_at"),
                instant(row, "valid_until"),
                instant(row, "confirmed_at"),
                row.getString("withdrawal_reason"),
                returned(row),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private @Nullable Returned returned(ResultSet row) throws SQLException {
        String returned = row.getString("returned");
        return returned == null ? null : json.readValue(returned, Returned.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
