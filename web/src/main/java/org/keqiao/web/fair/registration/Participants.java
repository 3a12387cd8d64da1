package org.keqiao.web.fair.registration;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All participants of all fairs. */
@Repository
public class Participants {

    private static final String SELECT = """
            SELECT p.*, o.name AS organisation, o.kind FROM fair_participant p JOIN organisation o ON o.id = p.organisation_id
            """;

    private final JdbcClient jdbc;
    private final ParticipantDetails details;
    private final SystemReach system;

    Participants(JdbcClient jdbc, ParticipantDetails details, SystemReach system) {
        this.jdbc = jdbc;
        this.details = details;
        this.system = system;
    }

    /** Those who come, in the order in which they registered. */
    public List<Participant> of(UUID fairId) {
        return select(
                "WHERE p.fair_id = :fair AND p.withdrawn_at IS NULL ORDER BY p.registered_at, p.id",
                Map.of("fair", fairId));
    }

    public Optional<Participant> find(UUID id) {
        return select("WHERE p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Also one that has withdrawn. */
    public Optional<Participant> find(UUID fairId, UUID organisationId) {
        return select(
                        "WHERE p.fair_id = :fair AND p.organisation_id = :organisation",
                        Map.of("fair", fairId, "organisation", organisationId))
                .stream()
                .findFirst();
    }

    /** The fairs at which an organisation takes part. */
    public Set<UUID> fairsOf(UUID organisationId) {
        return Set.copyOf(jdbc.sql("""
                SELECT fair_id FROM fair_participant WHERE organisation_id = :organisation AND withdrawn_at IS NULL""")
                .param("organisation", organisationId)
                .query(UUID.class)
                .list());
    }

    public long count(UUID fairId) {
        return system.get(
                () -> jdbc.sql("SELECT count(*) FROM fair_participant WHERE fair_id = :fair AND withdrawn_at IS NULL")
                        .param("fair", fairId)
                        .query(Long.class)
                        .single());
    }

    /**
     * Whoever decides over the time of some participants locks them, always in the same order, so that nobody waits in a circle. Of
     * the others too, for a meeting needs the time of both.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Participant> lock(Collection<UUID> ids) {
        return system.get(() -> lockAll(ids));
    }

    private List<Participant> lockAll(Collection<UUID> ids) {
        jdbc.sql("SELECT id FROM fair_participant WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", ids)
                .query(UUID.class)
                .list();
        return select("WHERE p.id IN (:ids) ORDER BY p.id", Map.of("ids", ids));
    }

    /** Is there from now on in all slots but these. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setAbsent(UUID participantId, Set<UUID> slots) {
        details.setAbsent(participantId, slots);
    }

    /** Registers, or changes what was registered; either makes the next version. Answers the participant's id. */
    UUID save(UUID fairId, UUID organisationId, Registration registration, UUID by, Instant now) {
        UUID id = jdbc.sql("""
                INSERT INTO fair_participant (id, fair_id, organisation_id, version, remote, most_meetings, note, registered_by,
                    registered_at, changed_at)
                VALUES (:id, :fair, :organisation, 1, :remote, :most, :note, :by, :now, :now)
                ON CONFLICT (fair_id, organisation_id) DO UPDATE SET version = fair_participant.version + 1,
                    remote = excluded.remote, most_meetings = excluded.most_meetings, note = excluded.note,
                    changed_at = excluded.changed_at, withdrawn_at = NULL
                RETURNING id""")
                .param("id", Generators.timeBasedEpochGenerator().generate())
                .param("fair", fairId)
                .param("organisation", organisationId)
                .param("remote", registration.remote())
                .param("most", registration.mostMeetings())
                .param("note", registration.note())
                .param("by", by)
                .param("now", utc(now))
                .query(UUID.class)
                .single();
        details.setListings(id, registration.listings());
        details.setAttendees(id, registration.attendees());
        details.setAbsent(id, registration.absent());
        return id;
    }

    void withdraw(UUID id, Instant now) {
        jdbc.sql("""
                UPDATE fair_participant SET withdrawn_at = :now, changed_at = :now, version = version + 1
                WHERE id = :id AND withdrawn_at IS NULL""").param("id", id).param("now", utc(now)).update();
    }

    private List<Participant> select(String where, Map<String, Object> parameters) {
        List<UUID> ids = jdbc.sql("SELECT p.id FROM fair_participant p " + where)
                .params(parameters)
                .query(UUID.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        ParticipantDetails.Of found = details.of(ids);
        return jdbc.sql(SELECT + where)
                .params(parameters)
                .query((row, number) -> read(row, found))
                .list();
    }

    private static Participant read(ResultSet row, ParticipantDetails.Of details) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Participant(
                id,
                row.getObject("fair_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getLong("version"),
                row.getBoolean("remote"),
                row.getInt("most_meetings"),
                row.getString("note"),
                details.listings().getOrDefault(id, List.of()),
                details.attendees().getOrDefault(id, List.of()),
                details.absent().getOrDefault(id, Set.of()),
                row.getTimestamp("registered_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row.getTimestamp("withdrawn_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
